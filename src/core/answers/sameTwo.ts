import type { Partnership } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import { dayRange } from '../text/dateValue.js';
import type { Catalogue } from './catalogue.js';
import { saysRenewal } from './renewals.js';
import { datesOf } from './when.js';

/** `When was the original memorandum with X signed?`, and not who was the first partner. */
export const asksForOriginal = ({ op, parties = [] }: Query): boolean => op === 'value' && parties.length > 0;

/** Of one pair only the renewal is told: it is not what they concluded first. */
export const isRenewalAlone = (
  one: Partnership,
  selected: readonly Partnership[],
  { release }: Catalogue,
): boolean =>
  new Set(selected.map(({ partner }) => partner)).size === 1 &&
  selected.length === 1 &&
  one.announcedIn.length > 0 &&
  one.announcedIn.every((id) => saysRenewal(release(id)?.title ?? ''));

/** The last but one by their dates; none where only one is told. */
export function formerOf(selected: readonly Partnership[]): readonly Partnership[] {
  const day = (one: Partnership): string =>
    datesOf(one)
      .flatMap((date) => dayRange(date)?.last ?? [])
      .sort()
      .at(-1) ?? '';
  const former = selected.toSorted((a, b) => day(a).localeCompare(day(b))).at(-2);
  return former && day(former) !== '' ? [former] : [];
}
