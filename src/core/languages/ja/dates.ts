import type { DateAnchor, FoundDate } from '../../text/dates.js';
import type { DateParts } from '../../text/dateValue.js';
import { matchesIn } from '../../text/matches.js';
import { KANJI_NUMERAL, kanjiToNumber } from './numbers.js';

/** The year before the first of each era: 令和元年 is 2018 + 1. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  R: 2018,
  H: 1988,
  S: 1925,
};

const ANCHORS: Readonly<Record<string, DateAnchor>> = {
  本日: 'today',
  同日: 'sameMonth',
  昨日: 'yesterday',
  同年: 'sameYear',
  同月: 'sameMonth',
  今年: 'thisYear',
  本年: 'thisYear',
  昨年: 'lastYear',
  前年: 'lastYear',
  来年: 'nextYear',
  翌年: 'nextYear',
  今月: 'thisMonth',
  先月: 'lastMonth',
  来月: 'nextMonth',
};

const N = `(?:\\d{1,2}|[${KANJI_NUMERAL}]{1,3})`;
const FULL_YEAR = '(?:\\d{4}|[〇一二三四五六七八九]{4})';
const ERA_YEAR = `(令和|平成|昭和|大正|明治) ?(元|\\d{1,2}|[${KANJI_NUMERAL}]{1,3}) ?年`;
/** The same year again in brackets: 2021年(令和3年), 令和3年(2021年). */
const AGAIN = '(?: ?\\([^()]{1,12}年?\\))?';
const MONTH_DAY = `(?: ?(${N}) ?月(?: ?(${N}) ?日)?)?`;

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : kanjiToNumber(text);

function parts(year: number | undefined, month: string | undefined, day: string | undefined): DateParts {
  const [m, d] = [number(month), number(day)];
  return {
    ...(year === undefined ? {} : { year }),
    ...(m === undefined ? {} : { month: m }),
    ...(d === undefined ? {} : { day: d }),
  };
}

interface Pattern {
  /** What every date of this form has; to look for it is quicker than to try the form. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  read(match: RegExpMatchArray): Omit<FoundDate, 'start' | 'end'> | undefined;
}

/** In order: a longer form is tried before one that is part of it. Each shows a text that it accepts. */
const PATTERNS: readonly Pattern[] = [
  {
    // 2021年(令和3年)4月1日: before the era alone, which stands within
    needs: /年/,
    pattern: new RegExp(`(?<!\\d)(?:西暦)?(${FULL_YEAR}) ?年 ?\\([^()]{1,12}年\\)${MONTH_DAY}`, 'g'),
    read: (m) => ({ parts: parts(number(m[1]), m[2], m[3]) }),
  },
  {
    // 令和3年(2021年)4月1日 · 平成三十年八月 · 令和元年
    needs: /年/,
    pattern: new RegExp(`${ERA_YEAR}${AGAIN}(?!度|代|間)${MONTH_DAY}`, 'g'),
    read: (m) => ({ parts: parts((ERAS[m[1] as string] ?? 0) + (number(m[2]) ?? 0), m[3], m[4]) }),
  },
  {
    // 2021年4月1日 · 2021年4月 · 二〇二一年四月一日; not 2021年度, not 2024年問題
    needs: /年/,
    pattern: new RegExp(`(?<!\\d)(?:西暦)?(${FULL_YEAR}) ?年${AGAIN}(?!度|問題|代|間)${MONTH_DAY}`, 'g'),
    read: (m) => ({ parts: parts(number(m[1]), m[2], m[3]) }),
  },
  {
    // R3.4.1 · H30.8.20
    needs: /[RHS]\d/,
    pattern: /(?<![A-Za-z0-9])([RHS])(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?!\d)/g,
    read: (m) => ({ parts: parts((ERAS[m[1] as string] ?? 0) + Number(m[2]), m[3], m[4]) }),
  },
  {
    // 2021.04.01 · 2021/4/1 · 2021-04-01
    needs: /\d[./-]\d/,
    pattern: /(?<![\d./-])((?:19|20)\d{2})([./-])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    read: (m) => ({ parts: parts(Number(m[1]), m[3], m[4]) }),
  },
  {
    // 24年1月31日
    needs: /年/,
    pattern: new RegExp(`(?<![\\d${KANJI_NUMERAL}])(\\d{2}) ?年 ?(${N}) ?月(?: ?(${N}) ?日)?`, 'g'),
    read: (m) => ({ parts: parts(undefined, m[2], m[3]), shortYear: Number(m[1]) }),
  },
  {
    // 昨年11月 · 同年4月1日 · 今年の3月
    needs: /月/,
    pattern: new RegExp(`(?<!一)(同年|今年|本年|昨年|前年|来年|翌年)の?(${N}) ?月(?: ?(${N}) ?日)?`, 'g'),
    read: (m) => ({ parts: parts(undefined, m[2], m[3]), anchor: ANCHORS[m[1] as string] }),
  },
  {
    // 同月15日 · 今月3日
    needs: /月/,
    pattern: new RegExp(`(同月|今月|先月|来月)の?(${N}) ?日`, 'g'),
    read: (m) => ({ parts: parts(undefined, undefined, m[2]), anchor: ANCHORS[m[1] as string] }),
  },
  {
    // 2月5日
    needs: /月/,
    pattern: new RegExp(`(?<![\\d${KANJI_NUMERAL}年])(${N}) ?月 ?(${N}) ?日`, 'g'),
    read: (m) => ({ parts: parts(undefined, m[1], m[2]) }),
  },
  {
    // 4月に; not 4月号, not 3か月
    needs: /月/,
    pattern: new RegExp(
      `(?<![\\d${KANJI_NUMERAL}年かヵヶケ])(${N}) ?月(?!号|間|期|\\d| ?[${KANJI_NUMERAL}]|曜)`,
      'g',
    ),
    read: (m) => ({ parts: parts(undefined, m[1], undefined) }),
  },
  {
    // 15日、 as a newspaper has it; not 30日間, not 15日目
    needs: /日/,
    pattern: /(?<![\d月年.,])(\d{1,2}) ?日(?=[、にのからまで付夕朝午(（]|$)(?!間|目|後|前|以)/g,
    read: (m) => ({ parts: { day: Number(m[1]) } }),
  },
  {
    // 本日 · 同日付 · 昨年
    needs: /[年月日]/,
    pattern: /本日|同日(?=[、付にの]|$)|昨日|(?<!一)昨年(?!度)|今月(?!号)|先月|来月|今年(?!度)|来年(?!度)/g,
    read: (m) => ({ parts: {}, anchor: ANCHORS[m[0]] }),
  },
];

/** Every pattern needs one of these; most sentences have none. */
const NUMBER_OR_UNIT = /[\d年月日]/;

/** The dates of a Japanese text, in order, none overlapping. One that no calendar has (`63日`) is left out. */
export function findDates(text: string): FoundDate[] {
  if (!NUMBER_OR_UNIT.test(text)) return [];
  const found: FoundDate[] = [];
  const taken: [number, number][] = [];
  for (const { needs, pattern, read } of PATTERNS) {
    if (!needs.test(text)) continue;
    for (const match of matchesIn(text, pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
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
