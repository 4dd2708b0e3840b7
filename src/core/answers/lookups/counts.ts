import type { Fact } from '../../facts/fact.js';
import type { CountObservation } from '../../facts/reading.js';
import type { Organisation, Partnership } from '../../ledger/ledger.js';
import { groupedBy } from '../../ledger/lookup.js';
import type { Release } from '../../releases/release.js';

/** A place in somebody's count, with those who count as the text names them. */
export interface OrdinalFact {
  readonly fact: Fact<CountObservation>;
  /** Whoever counts: as the text names it, else who published it. */
  readonly publishers: readonly Organisation[];
  /** Whose place it is, where the text says it. */
  readonly partner?: Organisation;
}

/** What the releases count, by who counts and what is counted. */
export interface CountLookup {
  /** The counts of releases that any of the organisations issued, or that name one as who counts; in order. */
  of(ids: readonly string[]): readonly Fact<CountObservation>[];
  /** The ordinals that name a party of an agreement as whose place it is, or stand in a release that announces it; in order. */
  ordinalsFor(partnership: Partnership): readonly OrdinalFact[];
}

export interface CountInput {
  readonly counts: readonly Fact<CountObservation>[];
  release(id: string): Release | undefined;
  organisationNamed(name: string): Organisation | undefined;
}

type Placed<V> = readonly [place: number, value: V];

export function countLookup({ counts, release, organisationNamed }: CountInput): CountLookup {
  const publishersOf = ({ value, evidence }: Fact<CountObservation>): Organisation[] =>
    [value.publisher, release(evidence[0].releaseId)?.publisher].flatMap((name) =>
      name === undefined ? [] : (organisationNamed(name) ?? []),
    );
  const byPublisher = groupedBy([...counts.entries()], ([, fact]) => publishersOf(fact).map(({ id }) => id));
  const ordinals = [...counts.entries()]
    .filter(([, { value }]) => value.form === 'ordinal')
    .map(([place, fact]): Placed<OrdinalFact> => {
      const { partner } = fact.value;
      const named = partner === undefined ? undefined : organisationNamed(partner);
      return [place, { fact, publishers: publishersOf(fact), ...(named ? { partner: named } : {}) }];
    });
  const byPartner = groupedBy(ordinals, ([, { partner }]) => (partner ? [partner.id] : []));
  const byRelease = groupedBy(ordinals, ([, { fact }]) => [fact.evidence[0].releaseId]);
  const known = new Map<string, readonly OrdinalFact[]>();
  return {
    of: (ids) => inOrder(ids.flatMap((id) => byPublisher.get(id) ?? [])),
    // "Who was the first overseas partner?" asks for the places of every agreement, and of those with the same partner.
    ordinalsFor: ({ id, parties, announcedIn }) => {
      const told =
        known.get(id) ??
        inOrder([
          ...parties.flatMap((party) => byPartner.get(party) ?? []),
          ...announcedIn.flatMap((release) => byRelease.get(release) ?? []),
        ]);
      known.set(id, told);
      return told;
    },
  };
}

/** Each once, by its place in the ledger. */
function inOrder<V>(placed: readonly Placed<V>[]): readonly V[] {
  return [...new Map(placed)].sort(([a], [b]) => a - b).map(([, value]) => value);
}
