import type { Fact } from '../facts/fact.js';
import type { Agreement, CountObservation, Reading } from '../facts/reading.js';
import type { Release } from '../releases/release.js';
import { type DateValue, dayRange } from '../text/dateValue.js';
import { isLooseOrdinal, withoutEarlierDates } from './loose.js';

/** A count with its publisher and partner as organisation ids. */
export interface ResolvedCount {
  readonly fact: Fact<CountObservation>;
  readonly publisher?: string;
  readonly partner?: string;
}

/** One agreement as one release tells it, with organisation ids for names. */
export interface Telling {
  readonly reading: Reading;
  readonly agreement: Agreement;
  /** The release's publisher where it is a party, else (of a third party's news) the first party. */
  readonly publisher: string;
  /** Whether that is who issued the release. */
  readonly issued: boolean;
  readonly partner: string;
  readonly parties: readonly string[];
  readonly publishedOn?: DateValue;
  /** Ordinals of this agreement, and for an own one the totals that its release states. */
  readonly counts: readonly ResolvedCount[];
}

/** What a reading's names resolve to. */
export interface Names {
  idOf(reading: Reading, name: string): string;
}

/** Every agreement of one reading; one with itself, or with nobody, is none. */
export function tellingsOf(reading: Reading, release: Release | undefined, names: Names): readonly Telling[] {
  const counts = resolveCounts(reading, names);
  const issuer = reading.publisher === undefined ? undefined : names.idOf(reading, reading.publisher.value);
  const publishedOn = reading.publishedOn?.value ?? release?.publishedOn;
  const owned = reading.agreements
    .filter(({ status }) => status === 'own')
    .map((agreement) => names.idOf(reading, agreement.partner.value));
  const press = isOthersNews(reading, issuer, names);
  return reading.agreements.flatMap((agreement) => {
    const partner = names.idOf(reading, agreement.partner.value);
    const named = agreement.parties.map((name) => names.idOf(reading, name));
    const all = [...new Set([...named, partner])];
    const parties = press ? all.filter((id) => id !== issuer) : all;
    if (agreement.status === 'own' && issuer !== undefined && needs(issuer, parties)) parties.unshift(issuer);
    if (parties.length < 2) return [];
    const publisher = issuer !== undefined && parties.includes(issuer) ? issuer : parties[0]!;
    const other = partner === publisher ? parties.find((id) => id !== publisher)! : partner;
    return [
      {
        reading,
        agreement: withoutEarlierDates(agreement, publishedOn),
        publisher,
        issued: publisher === issuer,
        partner: other,
        parties,
        publishedOn,
        counts: counts.filter(
          (count) =>
            belongs(count, agreement, { partner: other, publisher, owned }) &&
            !isOfAnotherRow(count, agreement, reading),
        ),
      },
    ];
  });
}

/** An article about the agreement of two others: an earlier one that it mentions is not the paper's. */
function isOthersNews(reading: Reading, issuer: string | undefined, names: Names): boolean {
  const own = reading.agreements.filter(({ status }) => status === 'own');
  const ofTwo = own.filter(({ parties }) => parties.length > 1);
  return (
    ofTwo.length > 0 &&
    ofTwo.every(({ parties }) => parties.every((name) => names.idOf(reading, name) !== issuer))
  );
}

/** A release that names its partner alone leaves itself out; one that names both parties may be somebody else's news. */
function needs(issuer: string, parties: readonly string[]): boolean {
  return parties.length === 1 && !parties.includes(issuer);
}

/** The counts of a reading with their publisher; one that names none is its release's publisher's. */
export function resolveCounts(reading: Reading, names: Names): readonly ResolvedCount[] {
  return reading.counts
    .filter((fact) => !isLooseOrdinal(fact, reading))
    .map((fact) => {
      const { publisher = reading.publisher?.value, partner } = fact.value;
      return {
        fact,
        publisher: publisher === undefined ? undefined : names.idOf(reading, publisher),
        partner: partner === undefined ? undefined : names.idOf(reading, partner),
      };
    });
}

/** An ordinal beside a partner is of the agreement that the release announces, not of an earlier one with him. */
function belongs(
  count: ResolvedCount,
  { status }: Agreement,
  { partner, publisher, owned }: { partner: string; publisher: string; owned: readonly string[] },
): boolean {
  if (count.fact.value.form === 'total') return status === 'own';
  if (count.partner === undefined) return status === 'own' && owned.length === 1;
  if (status === 'mentioned' && owned.includes(partner)) return false;
  // Of whoever counts its partners, the place is that of the announced one, and not of those before it.
  const isCounting = status === 'mentioned' && count.publisher === publisher;
  return count.partner === partner || (count.partner === publisher && !isCounting);
}

/** `1. Norvane College, 2017` … `12. Norvane College and Shiomi Bank, 2023`: each number is of the agreement of its row. */
function isOfAnotherRow({ fact }: ResolvedCount, agreement: Agreement, reading: Reading): boolean {
  if (fact.value.form !== 'ordinal') return false;
  const row = fact.evidence[0].sentence.start;
  const isIn = ({ partner }: Agreement): boolean => partner.evidence[0].sentence.start === row;
  return (
    !isIn(agreement) &&
    reading.agreements.some((other) => isIn(other) && other.partner.value === agreement.partner.value)
  );
}

/** The days that an agreement's telling gives for it: signed, else effective; only with a year. */
export function statedDay({ agreement }: Telling): { first: string; last: string } | undefined {
  for (const { value } of [...agreement.signedOn, ...agreement.effectiveOn]) {
    const range = dayRange(value);
    if (range !== undefined) return range;
  }
  return undefined;
}
