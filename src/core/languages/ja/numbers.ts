import { matchesIn } from '../../text/matches.js';
import type { FoundDuration, FoundNumber } from '../../text/numbers.js';

const DIGITS = '〇一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };

/** Characters of a number in kanji. */
export const KANJI_NUMERAL = '〇一二三四五六七八九十百千';

/** `二十一` → 21, `二〇二一` → 2021, `10` → 10, `元` → 1; undefined for what is no number. */
export function kanjiToNumber(text: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+$|^\d+$/.test(text)) return Number(text.replaceAll(',', ''));
  if (text === '元') return 1;
  if (text === '' || !/^[〇一二三四五六七八九十百千]+$/.test(text)) return undefined;
  if (!/[十百千]/.test(text)) return Number([...text].map((char) => DIGITS.indexOf(char)).join(''));
  let [total, digit] = [0, 0];
  for (const char of text) {
    const scale = SMALL[char];
    if (scale === undefined) digit = DIGITS.indexOf(char);
    else {
      total += (digit || 1) * scale;
      digit = 0;
    }
  }
  return total + digit;
}

/** A pattern's source for a number in digits or kanji. */
export const NUMBER_SOURCE = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[${KANJI_NUMERAL}]+)`;

/** 3千, 174,500百万: digits with a scale in kanji; 千葉 is a place. */
const TERM = `${NUMBER_SOURCE}(?:(?<=\\d)(?:百|千(?!葉|代|歳|駄)))?[万億兆]?`;

const NUMBER = new RegExp(`(?<![\\d.,A-Za-z-])${TERM}(?:(?<=[万億兆])${TERM}){0,2}`, 'g');

const ONE_TERM = new RegExp(`(${NUMBER_SOURCE})([百千])?([万億兆])?`, 'g');

/** Every number of the text: `約500`, `8.64億`, `1億2,000万`, `6億3千万`, `三十`. */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of matchesIn(text, NUMBER)) {
    const [written] = match;
    let value = 0;
    for (const [, number = '', small = '', large = ''] of matchesIn(written, ONE_TERM))
      value += (toNumber(number) ?? Number.NaN) * (SMALL[small] ?? 1) * (LARGE[large] ?? 1);
    if (Number.isNaN(value)) continue;
    const isWhole = /[百千万億兆]$|[万億兆]/.test(written);
    found.push({
      start: match.index,
      end: match.index + written.length,
      value: isWhole ? Math.round(value) : value,
    });
  }
  return found;
}

function toNumber(text: string): number | undefined {
  return /^[\d,.]+$/.test(text) ? Number(text.replaceAll(',', '')) : kanjiToNumber(text);
}

const DURATION = new RegExp(`(${NUMBER_SOURCE}) ?(?:(年) ?(?:間)?|[かヵケヶカ箇]月(?:間)?)`, 'g');

/** `5年間`, `三年`, `18か月`, `6ヶ月間`. A year of the calendar (`2021年`) is none. */
export function findDurations(text: string): FoundDuration[] {
  const found: FoundDuration[] = [];
  for (const match of matchesIn(text, DURATION)) {
    const value = toNumber(match[1] as string);
    const [before, behind] = [
      text.slice(Math.max(0, match.index - 3), match.index),
      text.slice(match.index + match[0].length),
    ];
    // 令和7年3月31日 and 2021年 are years of a calendar.
    const calendar =
      match[2] !== undefined &&
      (/(?:令和|平成|昭和|大正|西暦)\s?$|[RHS]$/.test(before) ||
        /^ ?(?:\d{1,2}|[〇一二三四五六七八九十]{1,3}) ?月|^度/.test(behind));
    if (value === undefined || !Number.isInteger(value) || value > 300 || calendar) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      months: match[2] ? value * 12 : value,
    });
  }
  return found;
}
