import type { ClauseDateEvent } from '../../languages/rules/dates.js';
import type { DateAnchor, FoundDate } from '../../text/dates.js';
import { type DateParts, type DateValue, dayRange, toDateParts, toDateValue } from '../../text/dateValue.js';
import type { Fact } from '../fact.js';

interface Completed {
  readonly value: DateValue;
  readonly fromHeader: boolean;
}

/** The date with its year: its own, that of the date before (同年), or the one that the release's day gives. */
export function completed(
  date: FoundDate,
  before: DateParts,
  published: Fact<DateValue> | undefined,
  event: ClauseDateEvent,
  weekday?: number,
): Completed | undefined {
  const header = published ? toDateParts(published.value) : undefined;
  if (date.anchor) {
    const parts = anchored(date.anchor, date.parts, before, header);
    const value = parts && toDateValue(parts);
    return value === undefined ? bare(date.parts) : { value, fromHeader: header !== undefined };
  }
  if (date.weekday !== undefined) return lastWeekday(date.weekday, published?.value);
  if (date.parts.year !== undefined) return bare(date.parts);
  if (date.parts.month === undefined) return dayOnly(date.parts.day, header);
  if (date.shortYear !== undefined) return shortYear(date, header);
  if (before.year !== undefined && before.year !== header?.year && header === undefined)
    return bare(date.parts);
  if (header?.year === undefined) return bare(date.parts);
  const value = nearestYear(date.parts, published?.value as DateValue, event, weekday);
  return value === undefined ? undefined : { value, fromHeader: true };
}

function bare(parts: DateParts): Completed | undefined {
  const value = toDateValue(parts);
  return value === undefined ? undefined : { value, fromHeader: false };
}

const STEPS: Readonly<Partial<Record<DateAnchor, number>>> = { thisYear: 0, lastYear: -1, nextYear: 1 };

function anchored(
  anchor: DateAnchor,
  parts: DateParts,
  before: DateParts,
  header: DateParts | undefined,
): DateParts | undefined {
  if (anchor === 'sameYear') return before.year === undefined ? undefined : { ...parts, year: before.year };
  if (anchor === 'sameMonth')
    return before.month === undefined
      ? undefined
      : { ...before, ...(parts.day === undefined ? {} : { day: parts.day }) };
  if (header?.year === undefined) return undefined;
  const step = STEPS[anchor];
  if (step !== undefined) return { ...parts, year: header.year + step };
  if (header.month === undefined) return undefined;
  if (anchor === 'today') return header;
  if (anchor === 'yesterday') return header.day === undefined ? undefined : dayBefore(header);
  const month = header.month + (anchor === 'lastMonth' ? -1 : anchor === 'nextMonth' ? 1 : 0);
  const year = header.year + (month < 1 ? -1 : month > 12 ? 1 : 0);
  return { year, month: ((month + 11) % 12) + 1, ...(parts.day === undefined ? {} : { day: parts.day }) };
}

function dayBefore(parts: DateParts): DateParts {
  const day = new Date(Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, (parts.day ?? 1) - 1));
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

/** `On Wednesday` in a release of Friday, June 16 is June 14; without a day of release it is none. */
function lastWeekday(weekday: number, published: DateValue | undefined): Completed | undefined {
  if (published === undefined || toDateParts(published).day === undefined) return undefined;
  const back = (new Date(Date.parse(published)).getUTCDay() - weekday + 7) % 7;
  const day = new Date(Date.parse(published) - back * 86_400_000);
  const value = toDateValue({
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
  });
  return value === undefined ? undefined : { value, fromHeader: true };
}

/** A newspaper's 15日: of the month of its own date, or of the one before. */
function dayOnly(day: number | undefined, header: DateParts | undefined): Completed | undefined {
  if (day === undefined || header?.month === undefined || header.year === undefined) return undefined;
  const same = header.day === undefined || day <= header.day;
  const month = same ? header.month : header.month - 1;
  const value = toDateValue({
    year: month < 1 ? header.year - 1 : header.year,
    month: month < 1 ? 12 : month,
    day,
  });
  return value === undefined ? undefined : { value, fromHeader: true };
}

/** 24年1月31日 is of the century, or of the era, that the release's own year ends with; else its year is not known. */
function shortYear(date: FoundDate, header: DateParts | undefined): Completed | undefined {
  const short = date.shortYear as number;
  const year = header?.year;
  if (year !== undefined) {
    for (const start of [2000, 2018, 1988]) {
      if (Math.abs(start + short - year) <= 2) {
        const value = toDateValue({ ...date.parts, year: start + short });
        if (value !== undefined) return { value, fromHeader: true };
      }
    }
  }
  return bare(date.parts);
}

/** Something that happened lies before the release, something to come behind it; a start may be either. */
function nearestYear(
  parts: DateParts,
  published: DateValue,
  event: ClauseDateEvent,
  weekday: number | undefined,
): DateValue | undefined {
  const day = dayRange(published)?.last;
  const year = toDateParts(published).year as number;
  if (day === undefined) return toDateValue({ ...parts, year });
  const time = (value: DateValue): number => Date.parse(dayRange(value)?.first ?? '');
  const at = Date.parse(day);
  const reach = 86_400_000;
  const years = [year - 1, year, year + 1].flatMap((y) => toDateValue({ ...parts, year: y }) ?? []);
  // 7月8日（木）: only in one of them is it a Thursday.
  const told = years.filter((value) => new Date(time(value)).getUTCDay() === weekday);
  const candidates = told.length > 0 ? told : years;
  const cost = (value: DateValue): number => {
    const days = (time(value) - at) / reach;
    const past =
      event === 'signed' ||
      event === 'announced' ||
      event === 'founded' ||
      event === 'board' ||
      event === 'other';
    if (event === 'ends') return days < 0 ? -days + 1000 : days;
    return past && days > 45 ? days + 400 : Math.abs(days);
  };
  return candidates.sort((a, b) => cost(a) - cost(b))[0];
}
