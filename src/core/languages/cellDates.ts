import { type DateParts, type DateValue, toDateValue } from '../text/dateValue.js';
import { matchesIn } from '../text/matches.js';
import type { Span } from '../text/span.js';
import { findDates as findEnglishDates } from './en/dates.js';
import { findDates as findJapaneseDates } from './ja/dates.js';

/** A date in a cell of a table, with its year. */
export interface CellDate extends Span {
  readonly value: DateValue;
}

/** The year before the first of each era, by the letter that tables write for it. */
const ERAS: Readonly<Record<string, number>> = { R: 2018, H: 1988, S: 1925 };

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const SEPARATOR = '[./-]';

interface Pattern {
  readonly pattern: RegExp;
  read(match: RegExpMatchArray): DateParts;
}

/** What running text would not write so. Each shows a text that it accepts. */
const PATTERNS: readonly Pattern[] = [
  {
    // 2019.04 · 2019/4 · 2019-04
    pattern: new RegExp(`(?<![\\d./-])((?:19|20)\\d{2})${SEPARATOR}(\\d{1,2})(?!\\d|[./-]\\d)`, 'g'),
    read: (m) => ({ year: Number(m[1]), month: Number(m[2]) }),
  },
  {
    // 04/2019 · 4.2019
    pattern: new RegExp(`(?<![\\d./-])(\\d{1,2})${SEPARATOR}((?:19|20)\\d{2})(?![\\d./-])`, 'g'),
    read: (m) => ({ year: Number(m[2]), month: Number(m[1]) }),
  },
  {
    // '19.4 · '19.4.25
    pattern: /(?<![\p{L}\d])'(\d{2})[./](\d{1,2})(?:[./](\d{1,2}))?(?!\d)/gu,
    read: (m) => ({ year: 2000 + Number(m[1]), month: Number(m[2]), ...(m[3] ? { day: Number(m[3]) } : {}) }),
  },
  {
    // H31.4 · R元.5 · H31年4月
    pattern: /(?<![A-Za-z\d])([RHS])(\d{1,2}|元)(?:[./-]|年)(\d{1,2})(?!\d|[./-]\d)月?/g,
    read: (m) => ({
      year: (ERAS[m[1] as string] ?? 0) + (m[2] === '元' ? 1 : Number(m[2])),
      month: Number(m[3]),
    }),
  },
  {
    // Apr-19 · Apr. '19
    pattern: /\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*\.? ?'|\.?-)(\d{2})(?!\d)/gi,
    read: (m) => ({
      year: 2000 + Number(m[2]),
      month: MONTHS.indexOf((m[1] as string).slice(0, 3).toLowerCase()) + 1,
    }),
  },
  {
    // 2019 · 2019年
    pattern: /(?<![\p{L}\d./'-])((?:19|20)\d{2})年?(?!\d|[./-]\d|年)/gu,
    read: (m) => ({ year: Number(m[1]) }),
  },
];

/** The dates of a cell in order, none overlapping; those of running text, and the short ones that only tables have. */
export function findCellDates(text: string): readonly CellDate[] {
  if (!/\d/.test(text)) return [];
  const found: CellDate[] = [];
  const add = ({ start, end }: Span, parts: DateParts): void => {
    const value = parts.year === undefined ? undefined : toDateValue(parts);
    if (value === undefined || found.some((other) => start < other.end && other.start < end)) return;
    found.push({ start, end, value });
  };
  const running = [...findJapaneseDates(text), ...findEnglishDates(text)].filter(
    ({ parts }) => parts.month !== undefined,
  );
  // The longer one: `5 April 2019` is a day, whatever of it is a month.
  for (const date of running.sort((a, b) => b.end - b.start - (a.end - a.start))) add(date, date.parts);
  for (const { pattern, read } of PATTERNS)
    for (const match of matchesIn(text, pattern))
      add({ start: match.index, end: match.index + match[0].length }, read(match));
  return found.sort((a, b) => a.start - b.start);
}
