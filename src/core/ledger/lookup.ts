import type { Ledger, Organisation, Partnership } from './ledger.js';

/** A ledger's agreements and organisations by what they are asked for. */
export interface LedgerLookup {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly partnerships: ReadonlyMap<string, Partnership>;
  /** Where an agreement stands in the ledger's order, by its id. */
  placeOf(partnershipId: string): number | undefined;
  /** The agreements that an organisation is a party of, in the ledger's order. */
  partnershipsOf(organisationId: string): readonly Partnership[];
  /** The agreements in a publisher's own series, or in nobody's. */
  publishedBy(publisher: string | undefined): readonly Partnership[];
  /** Whoever has a series of agreements; undefined among them where some are in nobody's. */
  readonly publishers: ReadonlySet<string | undefined>;
  /** Whoever is a party of any agreement. */
  readonly parties: ReadonlySet<string>;
}

const known = new WeakMap<Ledger, LedgerLookup>();

/** The lookup of a ledger: a ledger never changes, so it is made once, and no question goes through all agreements. */
export function lookupOf(ledger: Ledger): LedgerLookup {
  let lookup = known.get(ledger);
  if (lookup === undefined) {
    lookup = makeLookup(ledger);
    known.set(ledger, lookup);
  }
  return lookup;
}

function makeLookup({ organisations, partnerships }: Ledger): LedgerLookup {
  const byParty = groupedBy(partnerships, ({ parties }) => parties);
  const byPublisher = groupedBy(partnerships, ({ publisher }) => [publisher]);
  const places = new Map(partnerships.map(({ id }, place) => [id, place]));
  return {
    organisations: new Map(organisations.map((one) => [one.id, one])),
    partnerships: new Map(partnerships.map((one) => [one.id, one])),
    placeOf: (id) => places.get(id),
    partnershipsOf: (id) => byParty.get(id) ?? [],
    publishedBy: (publisher) => byPublisher.get(publisher) ?? [],
    publishers: new Set(byPublisher.keys()),
    parties: new Set(byParty.keys()),
  };
}

/** Values under each of their keys, in their order; a value that has a key twice stands under it once. */
export function groupedBy<K, V>(values: readonly V[], keysOf: (value: V) => Iterable<K>): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const list = groups.get(key);
      if (list) list.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
