import type { Partnership } from '../ledger/ledger.js';
import type { Filter } from '../questions/query.js';
import { agrees, type DateValue, dayRange, toDateParts } from '../text/dateValue.js';
import { partnershipValue } from './values.js';

/** All days that are given for when it came about. */
export function datesOf(one: Partnership): readonly DateValue[] {
  const before = known.get(one);
  if (before) return before;
  const versions = partnershipValue(one, 'when')?.versions ?? [];
  const dates = versions.flatMap(({ value }) => (value.type === 'date' ? value.value : []));
  known.set(one, dates);
  return dates;
}

/** The latest of five thousand agreements is asked for, and agreements do not change. */
const known = new WeakMap<Partnership, readonly DateValue[]>();

export const dateOf = (one: Partnership): DateValue | undefined => datesOf(one)[0];

/** Whether a date can lie in a range; `--09` and a range without a year are compared part by part. */
export function isWithin(date: DateValue, from: DateValue | undefined, to: DateValue | undefined): boolean {
  const bounds = [from, to].filter((bound) => bound !== undefined);
  // Of what came about in 2015 nobody says that it was in May.
  const isYear = toDateParts(date).month === undefined;
  if (bounds.some((bound) => toDateParts(bound).year === undefined))
    return !isYear && bounds.every((bound) => agrees(date, bound));
  const range = dayRange(date);
  if (range === undefined) return false;
  const [first, last] = [from && dayRange(from)?.first, to && dayRange(to)?.last];
  return (first === undefined || range.last >= first) && (last === undefined || range.first <= last);
}

export function isBy(one: Partnership, asOf: DateValue): boolean {
  const dates = datesOf(one);
  return dates.length > 0 && dates.some((date) => isWithin(date, undefined, asOf));
}

export function fitsTime(one: Partnership, { from, to }: Filter): boolean {
  if (from === undefined && to === undefined) return true;
  // A day may be any that is told of it: of signing, of effect, of the release.
  const isDay = from !== undefined && from === to && toDateParts(from).day !== undefined;
  const dates = isDay
    ? [one.signedOn, one.effectiveOn, one.announcedOn].flatMap(({ versions }) =>
        versions.map(({ value }) => value),
      )
    : datesOf(one);
  return dates.some((date) => isWithin(date, from, to));
}
