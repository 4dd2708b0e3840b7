import { SENTENCE_FORMS } from '../../languages/answers/sentences.js';
import { findDates as findEnglishDates } from '../../languages/en/dates.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
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
  let before: FoundDate | undefined;
  return datesIn(view.text).flatMap((date) => {
    // 令和5年4月10日から5月12日まで: the end of a range is of the year of its start.
    const isEnd =
      before?.parts.year !== undefined && isRange(view.text.slice(before.end, date.start)) && !date.anchor;
    const value =
      isEnd && date.parts.year === undefined && (date.parts.month ?? 0) >= (before?.parts.month ?? 13)
        ? toDateValue({ ...date.parts, year: before?.parts.year as number })
        : completed(date, published);
    before = date;
    return value === undefined
      ? []
      : [{ start: date.start, end: date.end, value: { type: 'date', value } as const }];
  });
}

/** `from January 16 to February 3`, 10月12日~17日. */
export const isRange = (between: string): boolean => RANGE_MARK.test(between) || isUpTo(between);
const RANGE_MARK = /^ ?[-–~～〜][^.。]{0,12}$/;
const isUpTo = inAnyLanguage(SENTENCE_FORMS, 'upTo');

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
