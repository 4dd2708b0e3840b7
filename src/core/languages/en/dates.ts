import type { DateAnchor, FoundDate } from '../../text/dates.js';
import { matchesIn } from '../../text/matches.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');
const WEEKDAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
const REGULAR_OR_TO_COME = /\b(?:will|next|every|each|weekly|open|hours|closed)\b/i;
const YEAR = '((?:1[89]|20)\\d{2})';

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

interface Pattern {
  /** What every date of this form has; to look for it is quicker than to try the form. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  read(match: RegExpMatchArray): Omit<FoundDate, 'start' | 'end'> | undefined;
}

const ANCHORS: Readonly<Record<string, DateAnchor>> = {
  this: 'thisYear',
  last: 'lastYear',
  next: 'nextYear',
};

const MONTH_NAME = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const YEAR_NUMBER = /(?:1[89]|20)\d\d/;
const DAY_WORD = /day\b/i;

/** In order: a longer form is tried before one that is part of it. Each shows a text that it accepts. */
const PATTERNS: readonly Pattern[] = [
  {
    // 2020-09-07, 2020/9/7, 2020.09.07
    needs: /\d[-/.]\d/,
    pattern: new RegExp(`(?<![\\d./-])${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d])`, 'g'),
    read: (m) => ({ parts: { year: Number(m[1]), month: Number(m[3]), day: Number(m[4]) } }),
  },
  {
    // 14.05.2019; 3.4.2019 is a day only behind nothing or a label; 23/6/2021, 6/23/2021: one number can be no month
    needs: /\d[/.]\d/,
    pattern: new RegExp(
      `(?<![\\d./-])(\\d\\d(?=\\.\\d\\d\\.)|(?<=^|: |\\bon )\\d{1,2}(?=\\.)|\\d{1,2}(?=/))([/.])(\\d{1,2})\\2${YEAR}(?!\\d|[./-]\\d)`,
      'g',
    ),
    read: (m) => {
      const [first, second] = [Number(m[1]), Number(m[3])];
      if (m[2] === '/' && first <= 12 === second <= 12) return undefined;
      const [day, month] = m[2] === '/' && second > 12 ? [second, first] : [first, second];
      return { parts: { year: Number(m[4]), month, day } };
    },
  },
  {
    // 11/JUL/2017 · 11-Jul-2017
    needs: MONTH_NAME,
    pattern: new RegExp(`(?<![\\d./-])(\\d{1,2})([/.-])(${MONTH})\\2${YEAR}\\b`, 'gi'),
    read: (m) => ({ parts: { year: Number(m[4]), month: monthNumber(m[3] as string), day: Number(m[1]) } }),
  },
  {
    // September 7th, 2020 · Sept. 7 2020
    needs: MONTH_NAME,
    pattern: new RegExp(`\\b(${MONTH}) ${DAY}(?:,| of)? ?${YEAR}\\b`, 'gi'),
    read: (m) => ({ parts: { year: Number(m[3]), month: monthNumber(m[1] as string), day: Number(m[2]) } }),
  },
  {
    // 7 September 2020 · the 7th of September, 2020
    needs: MONTH_NAME,
    pattern: new RegExp(`\\b${DAY} (?:of )?(${MONTH}),? ${YEAR}\\b`, 'gi'),
    read: (m) => ({ parts: { year: Number(m[3]), month: monthNumber(m[2] as string), day: Number(m[1]) } }),
  },
  {
    // September 2020 · in February of 2021
    needs: MONTH_NAME,
    pattern: new RegExp(`\\b(${MONTH}),? (?:of )?${YEAR}\\b`, 'gi'),
    read: (m) => ({ parts: { year: Number(m[2]), month: monthNumber(m[1] as string) } }),
  },
  {
    // February of this year · February last year
    needs: MONTH_NAME,
    pattern: new RegExp(`\\b(${MONTH})(?: ${DAY})?,? (?:of )?(this|last|next) year\\b`, 'gi'),
    read: (m) => ({
      parts: { month: monthNumber(m[1] as string), ...(m[2] ? { day: Number(m[2]) } : {}) },
      anchor: ANCHORS[(m[3] as string).toLowerCase()],
    }),
  },
  {
    // last March · next April · this May 12
    needs: MONTH_NAME,
    pattern: new RegExp(`\\b(this|last|next|this past|this coming) (${MONTH})(?: ${DAY})?\\b`, 'g'),
    read: (m) => ({ parts: { month: monthNumber(m[2] as string), ...(m[3] ? { day: Number(m[3]) } : {}) } }),
  },
  {
    // November 20th
    needs: MONTH_NAME,
    pattern: new RegExp(`\\b(${MONTH}) ${DAY}\\b(?!,? ?\\d)`, 'g'),
    read: (m) => ({ parts: { month: monthNumber(m[1] as string), day: Number(m[2]) } }),
  },
  {
    // 20 November · the 20th of November
    needs: MONTH_NAME,
    pattern: new RegExp(`\\b${DAY} (?:of )?(${MONTH})(?![\\w])`, 'g'),
    read: (m) => ({ parts: { month: monthNumber(m[2] as string), day: Number(m[1]) } }),
  },
  {
    // in 2017 · since 1990 · (2005)
    needs: YEAR_NUMBER,
    pattern: new RegExp(
      `(?:\\b(?:in|since|from|of|by|until|during|for|early|late|mid|year|and|to|established|founded|signed)[ -]|\\()${YEAR}(?![\\d%]|-\\d|,\\d)(?=[\\s,.;:)'-]|$)`,
      'gi',
    ),
    read: (m) => ({ parts: { year: Number(m[1]) } }),
  },
  {
    // Port Kembry (Wales, 1998), (Port Kembry, Wales; 1998)
    needs: YEAR_NUMBER,
    pattern: new RegExp(
      `\\b${YEAR}(?=\\))(?<=\\(\\p{Lu}[\\p{L}.' -]{2,30}(?:, \\p{Lu}[\\p{L}.' -]{2,30})?[,;] \\d{4})`,
      'gu',
    ),
    read: (m) => ({ parts: { year: Number(m[1]) } }),
  },
  {
    // in February · last month
    needs: MONTH_NAME,
    pattern: new RegExp(`\\b(?:in|by|since|until|early|late|mid|end of) (${MONTH})(?![\\w]| \\d)`, 'g'),
    read: (m) => ({ parts: { month: monthNumber(m[1] as string) } }),
  },
  {
    // today · yesterday · this morning
    needs: /day\b|\bthis (?:morning|afternoon|evening)\b/i,
    pattern: /\b(today|yesterday|(?<=\bearlier )today|this (?:morning|afternoon|evening))\b/gi,
    read: (m) => ({ parts: {}, anchor: /yesterday/i.test(m[1] as string) ? 'yesterday' : 'today' }),
  },
  {
    // on Wednesday · last Friday; not on Wednesday, June 14, not on Wednesday in a sentence of what will be
    needs: DAY_WORD,
    pattern: new RegExp(`\\b(?:on|last) (${WEEKDAY})\\b(?!s|,? (?:the )?(?:\\d|${MONTH}))`, 'gi'),
    read: (m) =>
      REGULAR_OR_TO_COME.test(m.input ?? '')
        ? undefined
        : { parts: {}, weekday: WEEKDAYS.indexOf((m[1] as string).slice(0, 3).toLowerCase()) },
  },
  {
    // this year · last year
    needs: /(?:year|month)\b/i,
    pattern: /\b(this|last|next) (year|month)\b/gi,
    read: (m) => ({
      parts: {},
      anchor:
        `${(m[1] as string).toLowerCase()}${m[2]?.toLowerCase() === 'year' ? 'Year' : 'Month'}` as DateAnchor,
    }),
  },
];

/** Each is looked for once, however many forms need it. */
const MARKS: readonly RegExp[] = [...new Set(PATTERNS.map(({ needs }) => needs))];

/** Every pattern needs one of these; most sentences have none. */
const NUMBER_OR_MONTH = /\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const ANCHOR =
  /\b(?:today|yesterday|this (?:morning|afternoon|evening)|(?:on|last) (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:this|last|next) (?:year|month))\b/i;

/** The dates of an English text, in order, none overlapping. One that no calendar has (`June 31`) is left out. */
export function findDates(text: string): FoundDate[] {
  if (!NUMBER_OR_MONTH.test(text) && !ANCHOR.test(text)) return [];
  const found: FoundDate[] = [];
  const taken: [number, number][] = [];
  const absent = MARKS.filter((mark) => !mark.test(text));
  for (const { needs, pattern, read } of PATTERNS) {
    if (absent.includes(needs)) continue;
    for (const match of matchesIn(text, pattern)) {
      const { start, end } = trimmed(match);
      if (taken.some(([from, to]) => start < to && from < end)) continue;
      const date = read(match);
      if (!date) continue;
      taken.push([start, end]);
      const { month, day } = date.parts;
      if ((month !== undefined && (month < 1 || month > 12)) || (day !== undefined && (day < 1 || day > 31)))
        continue;
      found.push({ start, end, ...date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `in 2017` is found by its preposition, but the date is `2017`. */
function trimmed(match: RegExpMatchArray): { start: number; end: number } {
  const index = match.index ?? 0;
  const lead =
    /^(?:(?:in|since|from|of|by|until|during|for|early|late|mid|year|and|to|established|founded|signed|end of)[ -]|\()/i.exec(
      match[0],
    );
  return { start: index + (lead?.[0].length ?? 0), end: index + match[0].length };
}
