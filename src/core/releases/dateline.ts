import { alternatives } from '../languages/alternatives.js';
import { HEADS, heads } from '../languages/heads.js';
import type { FoundDate } from '../text/dates.js';
import { datesOf } from './lineKinds.js';
import type { Line } from './lines.js';

/** `LYON, France, Sept. 14, 2022 /Wire/ -- Orvane …`, `LYON / GENT, 2 May 2022 – …`: what stands before a release's first sentence. */
const WIRE = new RegExp(
  `^(?!\\s*${alternatives(HEADS, 'noPlace')})\\s*[\\p{Lu}][\\p{L}'.-]*(?:(?:[ -]| ?[/&+] ?| and )[\\p{Lu}][\\p{L}'.-]*){0,6}(?:, ?[\\p{L}. ]{2,30}(?:(?: ?[/&+] ?| and )[\\p{Lu}][\\p{L}'.-]*)?){0,3},? ?[-–—(]? ?$`,
  'u',
);

/** A day of the week, and the time: what stands beside a date and is no word. */
const BESIDE_DAY = new RegExp(`${alternatives(HEADS, 'weekday')}|\\d{1,2}:\\d{2}`, 'g');

const ISSUE = new RegExp(alternatives(HEADS, 'issue'), 'gi');

/** What parts the cells of a line under a title: `Sept 3, 2024 · 4 min read`, `By Ann Lee | May 4, 2021 04:10pm`; of an issue's also a gap. */
const CELLS = /\s+[|｜·•]\s+|[|｜]/;
const CELLS_OF_ISSUE = /\s+[|｜·•]\s+|[|｜]|\s{3,}/;

/** What may stand behind the time of day: `pm JST`. */
const BEHIND_TIME = /^[\p{Lu}aApP.m, ()]{0,10}$/u;

const LABEL_END = new RegExp(`(?:[:：]|${alternatives(HEADS, 'labelEnd')})\\s*$`);

/** A block that is only a date, with a place, a department or the word for release beside it at most. */
export function isDateline(block: { readonly lines: readonly Line[] }): boolean {
  if (block.lines.length > 2) return false;
  return block.lines.some(({ text }) => closed(text).length <= 90 && headerDate(text) !== undefined);
}

/** `News Release` at the left edge and the date at the right one: the space between is no text. */
const closed = (text: string): string => text.replace(/\s{2,}/g, ' ');

/**
 * The date of a header line: `September 7th, 2020`, `News / 2 October 2023`,
 * `プレス発表資料　平成28年10月7日　茜台市政策推進課`; undefined for a sentence, a row of a form, or 更新日.
 */
export function headerDate(line: string): FoundDate | undefined {
  // `Harbour Institute Newsletter No. 31      June 2022`
  const text = line.replace(ISSUE, (issue) => ' '.repeat(issue.length));
  const isIssue = text !== line;
  const cell = dayOfCell(text, isIssue);
  if (cell) return cell;
  // | ベルタウ市 | スイス | 昭和63年10月8日 |: the row of a table.
  if (/^\s*\|.*\|.*\|\s*$/.test(line)) return undefined;
  const dates = datesOf(text).filter((date) => date.parts.month !== undefined && date.anchor === undefined);
  const [date] = dates;
  if (!date || !dates.every((other) => isSameDay(other, date))) return undefined;
  const [before, after] = [text.slice(0, date.start), text.slice((dates.at(-1) as FoundDate).end)];
  if (isDatedByChange(before, after)) return date;
  if (heads('otherDay', text)) return undefined;
  if (/[。.!?]\s*$/.test(text) && /[ぁ-ん]{2}|[a-z] [a-z]/.test(after)) return undefined;
  // What stands behind the day of posting and a dot or bar says how long it is to read.
  if (heads('posted', before.replace(/^[\s*_(（]+/, '')) && /^\s*(?:[·•|／/*_)）]|\.?$)/.test(after))
    return date;
  const rest = (before + after).replace(BESIDE_DAY, '');
  if (heads('sentenceAround', rest) || heads('sentenceBefore', before) || heads('sentenceBehind', after))
    return undefined;
  if (/\d/.test(rest) || /^\s*[:：]/.test(after) || (LABEL_END.test(before) && !heads('posted', before)))
    return undefined;
  return rest.trim().length <= (isIssue ? 80 : 50) ? date : undefined;
}

/** 2022/06/10 更新, and nothing else: a page that tells no other day is of that one. */
export const isDatedByChange = (before: string, after: string): boolean =>
  before.trim() === '' && heads('updatedBehind', after);

/** 2022.06.10 令和4年6月10日: a day written twice is one. */
const isSameDay = ({ parts }: FoundDate, { parts: other }: FoundDate): boolean =>
  parts.year === other.year && parts.month === other.month && parts.day === other.day;

/** The day that has one cell of the line to itself: the first, one behind the writer's, or that of an issue's number. */
function dayOfCell(line: string, isIssue: boolean): FoundDate | undefined {
  const cells = line.split(isIssue ? CELLS_OF_ISSUE : CELLS).map((cell) => cell.trim());
  if (cells.length < 2 || heads('otherDay', line)) return undefined;
  const dates = datesOf(line).filter(({ anchor, weekday }) => anchor === undefined && weekday === undefined);
  const [date] = dates;
  if (!date || dates.length > 1 || date.parts.day === undefined || date.parts.year === undefined)
    return undefined;
  const words = line.slice(date.start, date.end);
  const at = cells.findIndex((cell) => cell.includes(words));
  const [before, after] = (cells[at] ?? '').split(words);
  if (before === undefined || after === undefined) return undefined;
  const isAlone =
    /^[\s,]*$/.test(before.replace(BESIDE_DAY, '')) && BEHIND_TIME.test(after.replace(BESIDE_DAY, ''));
  const isFirst = at === 0 || isIssue || cells.slice(0, at).every((cell) => heads('writer', cell));
  return isAlone && isFirst ? date : undefined;
}

/** The date of a wire dateline at the start of a paragraph, `CALGARY, Alberta, May 3, 2021 – …`, and how far it goes; it may be in bold. */
export function wireDate(text: string): { date: FoundDate; through: number } | undefined {
  const bold = /^\*{1,2}(?=[^*]{6,120}\*)/.exec(text)?.[0].length ?? 0;
  const wire = plainWireDate(
    text
      .slice(bold, bold + 160)
      .replace('*', ' ')
      .replace('*', ' '),
  );
  if (!wire || bold === 0) return wire;
  const { date, through } = wire;
  return { date: { ...date, start: date.start + bold, end: date.end + bold }, through: through + bold };
}

function plainWireDate(text: string): { date: FoundDate; through: number } | undefined {
  const head = text.slice(0, 140);
  const date = datesOf(head).find((found) => found.parts.day !== undefined);
  if (!date || (date.start > 0 && !WIRE.test(head.slice(0, date.start)))) return undefined;
  const rest = /^(?: ?\([^()]{1,30}\)| ?\/[^/]{1,40}\/)?\s*(?:[-–—:]{1,2}|\.(?= \p{Lu}))\s*/u.exec(
    head.slice(date.end),
  );
  return rest && (date.start > 0 || /[-–—]/.test(rest[0]))
    ? { date, through: date.end + rest[0].length }
    : undefined;
}

/** `SEORI, Japan -- The …`: a city in capitals before the first sentence. */
const CITY =
  /^\s*\p{Lu}[\p{Lu} .'-]{2,30}(?:, ?[\p{L} .]{2,30})?(?:,? and \p{Lu}[\p{Lu} .'-]{2,30}(?:, ?[\p{L} .]{2,30})?)? ?(?:--|[–—-]) (?=\S)/u;

/** `Hamagiri, Japan – HealthLink …`: a city, its country and a dash between spaces. */
const CITY_AND_COUNTRY =
  /^\s*\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}, \p{Lu}[\p{L}. ]{2,24} (?:--|[–—-]) (?=\p{Lu})/u;

/** How far the dateline of a paragraph goes, with or without a date; 0 where there is none. */
export const datelineLength = (text: string): number =>
  wireDate(text)?.through ?? CITY.exec(text)?.[0].length ?? CITY_AND_COUNTRY.exec(text)?.[0].length ?? 0;
