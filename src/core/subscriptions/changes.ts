import type { Catalogue } from '../answers/catalogue.js';
import { homeOf } from '../answers/select.js';
import { datesOf } from '../answers/when.js';
import type { OrganisationKind } from '../facts/reading.js';
import type { Partnership, Version } from '../ledger/ledger.js';
import { type DateValue, dayRange } from '../text/dateValue.js';

/** What an agreement adds to the ones of its publisher that were known. */
export interface Change {
  readonly partnership: Partnership;
  /** Its number among all partners. */
  readonly ordinal?: Version<number>;
  /** The first partner of a kind, from a country, from abroad, as far as the releases tell: worked out. */
  readonly first?: First;
  readonly term?: Version<number>;
  readonly ends?: Version<DateValue>;
  /** The earlier agreement of the same parties that it follows. */
  readonly follows?: Partnership;
}

export type First =
  | { readonly of: 'kind'; readonly kind: OrganisationKind }
  | { readonly of: 'country'; readonly country: string }
  | { readonly of: 'overseas' };

/** What an agreement changes. Where releases differ, nothing is said: the answer about it shows both. */
export function changeOf(partnership: Partnership, catalogue: Catalogue): Change {
  const { ordinal, termMonths, endsOn } = partnership;
  const earlier = earlierOf(partnership, catalogue);
  const follows = earlier.find((one) => one.partner === partnership.partner);
  const first = follows ? undefined : firstOf(partnership, earlier, catalogue);
  return {
    partnership,
    ...only('ordinal', ordinal.versions),
    ...(first ? { first } : {}),
    ...only('term', termMonths.versions),
    ...only('ends', endsOn.versions),
    ...(follows ? { follows } : {}),
  };
}

function only<K extends string, V>(key: K, versions: readonly V[]): { readonly [key in K]?: V } {
  return versions.length === 1 ? ({ [key]: versions[0] } as { readonly [key in K]?: V }) : {};
}

/** The publisher's agreements that are surely older; the newest of them first. */
function earlierOf(one: Partnership, catalogue: Catalogue): readonly Partnership[] {
  const start = firstDay(one);
  if (one.publisher === undefined || start === undefined) return [];
  return catalogue
    .partnershipsOf(one.publisher)
    .filter((other) => {
      const end = lastDay(other);
      return other !== one && other.publisher === one.publisher && end !== undefined && end < start;
    })
    .sort((a, b) => (lastDay(b) ?? '').localeCompare(lastDay(a) ?? ''));
}

const firstDay = (one: Partnership): string | undefined => rangeOf(one)?.first;
const lastDay = (one: Partnership): string | undefined => rangeOf(one)?.last;

/** Where releases disagree on its day, nothing is surely older or newer. */
function rangeOf(one: Partnership): ReturnType<typeof dayRange> {
  const [date, ...more] = datesOf(one);
  return date === undefined || more.length > 0 ? undefined : dayRange(date);
}

function firstOf(one: Partnership, earlier: readonly Partnership[], catalogue: Catalogue): First | undefined {
  const partner = catalogue.organisation(one.partner);
  const before = earlier.map((other) => catalogue.organisation(other.partner));
  // Nobody is a first among unknown ones: each earlier partner must be known to be something else.
  if (!partner || before.length === 0 || before.some((other) => other === undefined)) return undefined;
  const others = before.flatMap((other) => other ?? []);
  const { kind } = partner;
  if (kind !== undefined && kind !== 'other' && others.every((other) => isOther(other.kind, kind)))
    return { of: 'kind', kind };
  const country = catalogue.countryOf(partner);
  const countries = others.map((other) => catalogue.countryOf(other));
  if (country === undefined || !countries.every((other) => isOther(other, country))) return undefined;
  const home = homeOf(one, catalogue);
  if (home === undefined || country === home) return undefined;
  return countries.every((other) => other === home) ? { of: 'overseas' } : { of: 'country', country };
}

const isOther = <V>(known: V | undefined, value: V): boolean => known !== undefined && known !== value;
