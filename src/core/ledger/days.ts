import { type DateValue, dayRange } from '../text/dateValue.js';
import type { Partnership, Version } from './ledger.js';
import type { Draft } from './partnership.js';

/** The first and last day on which something can have happened, ISO. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** Days by which papers come into force after they are signed, at the most that is usual. */
export const UNTIL_EFFECTIVE = 183;

/**
 * When an agreement was signed, as far as its dates tell: the signing date with a year (or two that lie
 * within two months of one another: one of them is right); else the half-year up to the day on which it became effective. Undefined where nothing, or two things, say so.
 */
export function signingDays({ signedOn, effectiveOn }: Partnership): Days | undefined {
  const signed = dated(signedOn.versions);
  if (signed.length > 0) return hullOf(signed);
  const [effective, other] = dated(effectiveOn.versions);
  const days = effective === undefined || other !== undefined ? undefined : dayRange(effective.value);
  return days === undefined ? undefined : { first: addDays(days.first, -UNTIL_EFFECTIVE), last: days.last };
}

/** Days by which two tellings of one day may differ without making its place in the order doubtful. */
const NEAR_DAYS = 62;

/** All days that the versions leave open, where they are near one another. */
function hullOf(versions: readonly Version<DateValue>[]): Days | undefined {
  const ranges = versions.flatMap(({ value }) => dayRange(value) ?? []);
  const first = ranges.map((days) => days.first).sort()[0];
  const last = ranges
    .map((days) => days.last)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return undefined;
  return ranges.length === 1 || daysBetween(first, last) <= NEAR_DAYS ? { first, last } : undefined;
}

/** The date that stands for an agreement in an order: signed, else effective, else announced. */
export function startVersion({
  signedOn,
  effectiveOn,
  announcedOn,
}: Partnership): Version<DateValue> | undefined {
  return dated(signedOn.versions)[0] ?? dated(effectiveOn.versions)[0] ?? dated(announcedOn.versions)[0];
}

/** The days of `startVersion`; for an agreement without dates, those on which it was first announced. */
export function startDays(draft: Draft): Days | undefined {
  const start = startVersion(draft.partnership);
  return start === undefined ? publicationDays(draft) : dayRange(start.value);
}

/** When the first release that announces it was issued; undefined where none says. */
export function publicationDays({ tellings }: Draft): Days | undefined {
  let earliest: Days | undefined;
  for (const { agreement, publishedOn } of tellings) {
    const days = agreement.status === 'own' && publishedOn !== undefined ? dayRange(publishedOn) : undefined;
    if (days !== undefined && (earliest === undefined || days.last < earliest.last)) earliest = days;
  }
  return earliest;
}

/** Versions whose year is known. */
export function dated(versions: readonly Version<DateValue>[]): readonly Version<DateValue>[] {
  return versions.filter(({ value }) => dayRange(value) !== undefined);
}

/** Whether every day of `a` is before every day of `b`. */
export function certainlyBefore(a: Days, b: Days): boolean {
  return a.last < b.first;
}

/** `addDays('2020-03-01', -1)` → `2020-02-29`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one to the other, negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
