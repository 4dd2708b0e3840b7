import { findDates as findEnglishDates } from '../../languages/en/dates.js';
import { findDates as findJapaneseDates } from '../../languages/ja/dates.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import type { FoundDate } from '../../text/dates.js';
import { type DateParts, type DateValue, toDateParts, toDateValue } from '../../text/dateValue.js';
import type { Found } from './found.js';
import type { Line } from './lines.js';

export const datesIn = (text: string): FoundDate[] =>
  (hasJapanese(text) ? findJapaneseDates(text) : findEnglishDates(text)).filter(
    ({ parts }) => parts.year !== undefined || parts.month !== undefined,
  );

/** The days of a line, each with its year where the release's own day gives it. */
export function daysOf({ view, release }: Line): Found[] {
  const published = release.publishedOn === undefined ? undefined : toDateParts(release.publishedOn);
  return datesIn(view.text).flatMap((date) => {
    const value = completed(date, published);
    return value === undefined
      ? []
      : [{ start: date.start, end: date.end, value: { type: 'date', value } as const }];
  });
}

function completed({ parts, anchor }: FoundDate, published: DateParts | undefined): DateValue | undefined {
  if (parts.year !== undefined || published?.year === undefined) return toDateValue(parts);
  if (anchor === 'lastYear') return toDateValue({ ...parts, year: published.year - 1 });
  if (anchor === 'nextYear') return toDateValue({ ...parts, year: published.year + 1 });
  return toDateValue({ ...parts, year: published.year + nearestYear(parts.month, published.month) });
}

/** In a release of December, "January" is that of the next year. */
function nearestYear(month: number | undefined, published: number | undefined): number {
  if (month === undefined || published === undefined) return 0;
  if (month - published < -8) return 1;
  return month - published > 8 ? -1 : 0;
}

/** The full days of a text. */
export const datesOfText = (text: string): readonly DateValue[] =>
  datesIn(text).flatMap(({ parts }) => toDateValue(parts) ?? []);
