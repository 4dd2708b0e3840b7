import type { Unit } from '../../languages/asking.js';
import { findNumbers as findEnglishNumbers } from '../../languages/en/numbers.js';
import { AND, NUMBER_PHRASE as EN, PARTS } from '../../languages/en/questions/numberPhrases.js';
import { findNumbers as findJapaneseNumbers } from '../../languages/ja/numbers.js';
import {
  AFTER_NUMERALS,
  NUMBER_PHRASE as JA,
  NUMERALS,
  OR_SO,
  SAME_COUNTERS,
} from '../../languages/ja/questions/numberPhrases.js';
import { ORDINALS } from '../../languages/ordinals.js';
import { standsBeside } from '../../languages/questions/besideNames.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import { matchesIn } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { datesIn } from './dates.js';
import type { Found } from './found.js';
import type { Line } from './lines.js';
import { placesOf, type Term } from './terms.js';

/** How far, in characters, a number may stand from what it counts. */
const NEAR = 60;

/** What a number must be to be the wanted one. */
export interface WantedNumber {
  readonly head: readonly Term[];
  readonly unit?: Unit;
  readonly counter?: string;
  /** Whether the price of one is asked for: 1株いくら. Who asks how much means the whole. */
  readonly isPerPiece?: boolean;
}

/** A number that stands so near to what it counts is its number. */
const ENOUGH = 0.3;
/** Two that are so near to one another in this are as likely. */
const CLOSE = 0.05;

/** The number of a line that belongs to what is asked about, with its unit: `€46 million`, 86台; none where two are as near. */
export function numberOf(line: Line, wanted: WantedNumber): Found | undefined {
  const { text } = line.view;
  const found = fitting(line, wanted);
  const change = found.length === 1 ? undefined : changeOf(line, wanted);
  if (change) return { ...change, value: { type: 'text', value: text.slice(change.start, change.end) } };
  // 当社12名、コスケラ社7名の計19名: of several, the sum of them.
  const sums = found.length > 1 ? found.filter(({ span }) => isSum(text, span)) : [];
  const [best, second] = sums.length === 1 ? sums : found;
  if (!best || (second && second.score > best.score - CLOSE && differ(text, best.span, second.span)))
    return undefined;
  return { ...best.span, value: { type: 'text', value: text.slice(best.span.start, best.span.end) } };
}

const isSum = (text: string, { start }: Span): boolean =>
  (hasJapanese(text) ? JA : EN).sum.test(text.slice(Math.max(0, start - 16), start));

/** Whether a line has a number that can be the wanted one. */
export const hasNumber = (line: Line, wanted: WantedNumber): boolean =>
  fitting(line, wanted).length > 0 || changeOf(line, wanted) !== undefined;

/** `goes up from |four to ten|`, |3名から5名|に: the only two numbers of a line that has what is counted are one answer. */
function changeOf(line: Line, { head, unit, counter }: WantedNumber): Span | undefined {
  const { text } = line.view;
  const [first, second, third] = unit === 'ordinal' ? [] : numbersIn(text);
  if (!first || !second || third) return undefined;
  const { change } = hasJapanese(text) ? JA : EN;
  const around = `${text.slice(Math.max(0, first.start - 16), first.start)}|${text.slice(first.end, second.start)}|`;
  if (!change.test(around)) return undefined;
  const after = text.slice(second.start, second.end);
  if (!isOfUnit(after, unit) || !isCountedSo(text, after, counter)) return undefined;
  const isCounted = head.some((term) => placesOf(term, line.words.folded).length > 0);
  return isCounted ? { start: first.start, end: second.end } : undefined;
}

function fitting(line: Line, wanted: WantedNumber): { readonly span: Span; readonly score: number }[] {
  const { text } = line.view;
  const places = wanted.head.flatMap((term) => placesOf(term, line.words.folded));
  const spans = wanted.unit === 'ordinal' ? ordinalsIn(text) : numbersIn(text);
  return spans
    .map((span) => ({ span, score: likelihood(text, span, places, wanted) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
}

const differ = (text: string, a: Span, b: Span): boolean =>
  text.slice(a.start, a.end) !== text.slice(b.start, b.end);

const NO_COUNTS: readonly Unit[] = ['money', 'percent', 'time', 'length', 'area', 'age'];

/** Whether a phrase measures in a unit: `38 hectares` in that of an area. */
export function isOfUnit(phrase: string, unit: Unit | undefined): boolean {
  if (unit === undefined) return true;
  // 店舗はいくつ: neither 10年間 nor 5万円.
  if (unit === 'count') return !NO_COUNTS.some((other) => isOfUnit(phrase, other));
  if (unit === 'extent') return isOfUnit(phrase, 'time') || isOfUnit(phrase, 'length');
  return EN.units[unit].test(phrase) || JA.units[unit].test(phrase);
}

export function isCountedSo(text: string, phrase: string, counter: string | undefined): boolean {
  if (counter === undefined || !hasJapanese(text)) return true;
  const same = SAME_COUNTERS.find((group) => group.includes(counter)) ?? counter;
  const last = AFTER_NUMERALS.exec(phrase)?.[0].replace(OR_SO, '') ?? '';
  return last !== '' && (same.includes(last) || last.includes(counter));
}

/** 0 where the number cannot be it: of another unit, or too far away. */
function likelihood(
  text: string,
  span: Span,
  places: readonly number[],
  { unit, counter, isPerPiece }: WantedNumber,
): number {
  const phrase = text.slice(span.start, span.end);
  if (!isOfUnit(phrase, unit) || !isCountedSo(text, phrase, counter)) return 0;
  if (unit === 'money' && isOfPiece(text, span) !== (isPerPiece === true) && !isOnlySum(text)) return 0;
  const isTold = (unit !== undefined && unit !== 'count') || (counter !== undefined && hasJapanese(text));
  // What is measured in a unit of its own needs to stand no nearer.
  return Math.max(isTold ? ENOUGH : 0, ...places.map((place) => nearness(text, span, place)));
}

/** 1件につき50万円を上限に助成: where no other sum is told, it is the one. */
const isOnlySum = (text: string): boolean =>
  numbersIn(text).filter(({ start, end }) => isOfUnit(text.slice(start, end), 'money')).length === 1;

/** 1株につき|750円, `750 yen| per share`. */
function isOfPiece(text: string, { start, end }: Span): boolean {
  const { before, behind } = (hasJapanese(text) ? JA : EN).perPiece;
  return before.test(text.slice(Math.max(0, start - 24), start)) || behind.test(text.slice(end, end + 24));
}

const BREAKS = new RegExp(`[,;、。]|${AND.source}|(?<=[^\\d])\\.(?= )`, 'g');

/** 1 right beside one another, less with every character and every comma between. */
function nearness(text: string, { start, end }: Span, place: number): number {
  if (place >= start && place < end) return 1;
  // 従業員:340名 航路数:5: what stands before a label is another's.
  if (place >= end && /^\S{1,6}[:：]/.test(text.slice(place))) return 0;
  const between = place >= end ? text.slice(end, place) : text.slice(place, start);
  if (between.length > NEAR) return 0;
  const breaks = between.match(BREAKS)?.length ?? 0;
  const parted = PARTS.test(between) ? 0.3 : 0;
  // `850 transport robots`: what is counted stands behind its number in most.
  const behind = place >= end && parted === 0 && breaks === 0 ? 0.15 : 0;
  return 1 - between.length / NEAR - breaks * 0.3 - parted + behind;
}

/** Places in an order, with what they are counted in: 5件目, `third`. */
export function ordinalsIn(text: string): readonly Span[] {
  return matchesIn(text, ORDINALS[hasJapanese(text) ? 'ja' : 'en'].places).map(
    ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }),
  );
}

/** 洋|一|郎, |三|者: a numeral between kanji that count nothing. */
const isInWord = (text: string, { start, end }: Span): boolean =>
  NUMERALS.test(text.slice(start, end)) &&
  /\p{Script=Han}/u.test(text[start - 1] ?? '') &&
  JA.behind.exec(text.slice(end, end + 8)) === null;

/** A Japanese text has `3rd` in it too. */
const NOT_COUNTING = [...EN.notCounting, ...JA.notCounting];

/** Numbers that count or measure, with currency and unit; no dates, no places in an order, no list's numbers. */
export function numbersIn(text: string): readonly Span[] {
  const isJapanese = hasJapanese(text);
  const dates = datesIn(text);
  const { before, behind } = isJapanese ? JA : EN;
  return (isJapanese ? findJapaneseNumbers(text) : findEnglishNumbers(text))
    .filter(
      ({ start, end }) =>
        !dates.some((date) => date.start < end && start < date.end) &&
        !standsBeside(NOT_COUNTING, text, { start, end }) &&
        !isInWord(text, { start, end }) &&
        !(start < 3 && /^ ?[).]/.test(text.slice(end, end + 2))),
    )
    .map(({ start, end }) => {
      const lead = before.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
      const tail = behind.exec(text.slice(end, end + 32))?.[0].length ?? 0;
      return { start: start - lead, end: end + tail };
    });
}
