/**
 * A calendar date as precise as its text: `2020-09-07`, `2017-05`, `2017`, or, where no year is
 * known, `--09-18` (a day) and `--09` (a month).
 */
export type DateValue = string;

/** How much of a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** A date taken apart; what is not known is absent. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `{year: 2020, month: 9}` → `2020-09`; undefined for a day that no calendar has (February 30, month 13). */
export function toDateValue({ year, month, day }: DateParts): DateValue | undefined {
  if (year !== undefined && (year < 1000 || year > 9999)) return undefined;
  if (month === undefined) return year === undefined || day !== undefined ? undefined : String(year);
  if (month < 1 || month > 12) return undefined;
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month))) return undefined;
  const head = year === undefined ? '-' : String(year);
  return day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

/** `--09-18` → `{month: 9, day: 18}`. Throws on a string that is no DateValue: that is a programming error. */
export function toDateParts(value: DateValue): DateParts {
  const match = /^(?:(\d{4})|-)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match || (match[1] === undefined && match[2] === undefined)) throw new Error(`no date: ${value}`);
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  return { year, month, day };
}

/** `2020-09` → `month`. */
export function precisionOf(value: DateValue): Precision {
  const { month, day } = toDateParts(value);
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
}

/** `2020-09` → 2020; undefined for `--09-18`. */
export function yearOf(value: DateValue): number | undefined {
  return toDateParts(value).year;
}

/** The date with another year: `withYear('--09-18', 2020)` → `2020-09-18`. */
export function withYear(value: DateValue, year: number): DateValue | undefined {
  return toDateValue({ ...toDateParts(value), year });
}

/** The first and the last day that the value can mean, ISO; undefined where the year is not known. */
export function dayRange(value: DateValue): { first: string; last: string } | undefined {
  const { year, month, day } = toDateParts(value);
  if (year === undefined) return undefined;
  const first = `${year}-${two(month ?? 1)}-${two(day ?? 1)}`;
  const lastMonth = month ?? 12;
  const last = `${year}-${two(lastMonth)}-${two(day ?? daysInMonth(year, lastMonth))}`;
  return { first, last };
}

/** Whether `a` is certainly before `b`; false where a missing year, month or day leaves it open. */
export function isBefore(a: DateValue, b: DateValue): boolean {
  const [left, right] = [dayRange(a), dayRange(b)];
  return left !== undefined && right !== undefined && left.last < right.first;
}

/** Whether one day can be meant by both: `2020-09` and `2020-09-18` agree, `--09-18` and `2020-09` too. */
export function agrees(a: DateValue, b: DateValue): boolean {
  const [left, right] = [toDateParts(a), toDateParts(b)];
  return (['year', 'month', 'day'] as const).every(
    (part) => left[part] === undefined || right[part] === undefined || left[part] === right[part],
  );
}

/** The day `months` after `value`, less one: a term of 12 months from 2020-09-07 ends on 2021-09-06. */
export function endOfTerm(value: DateValue, months: number): DateValue | undefined {
  const { year, month, day } = toDateParts(value);
  if (year === undefined || month === undefined) return undefined;
  if (day === undefined) {
    const index = year * 12 + (month - 1) + months;
    return toDateValue({ year: Math.floor(index / 12), month: (index % 12) + 1 });
  }
  const last = addMonths(year, month, day, months);
  last.setUTCDate(last.getUTCDate() - 1);
  return last.toISOString().slice(0, 10);
}

function addMonths(year: number, month: number, day: number, months: number): Date {
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  // February 29 plus a year is no day of the calendar: the term then ends with February.
  if (day > daysInMonth(toYear, toMonth)) return new Date(Date.UTC(toYear, toMonth, 1));
  return new Date(Date.UTC(toYear, toMonth - 1, day));
}

function daysInMonth(year: number | undefined, month: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}
