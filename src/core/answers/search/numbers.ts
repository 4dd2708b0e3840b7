import type { Unit } from '../../languages/asking.js';
import { findNumbers as findEnglishNumbers } from '../../languages/en/numbers.js';
import { NUMBER_PHRASE as EN } from '../../languages/en/questions/numberPhrases.js';
import { findNumbers as findJapaneseNumbers } from '../../languages/ja/numbers.js';
import { NUMBER_PHRASE as JA } from '../../languages/ja/questions/numberPhrases.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import type { Span } from '../../text/span.js';
import { datesIn } from './dates.js';
import type { Found } from './found.js';
import type { Line } from './lines.js';
import { placesOf, type Term } from './terms.js';

/** How far, in characters, a number may stand from what it counts. */
const NEAR = 60;

/** The number of a line that belongs to what is asked about, with its unit: `€46 million`, 86台; none where two are as near. */
export function numberOf(line: Line, head: readonly Term[], unit: Unit | undefined): Found | undefined {
  const { text } = line.view;
  const places = head.flatMap((term) => placesOf(term, line.words.folded));
  const scored = numbersIn(text)
    .map((span) => ({ span, score: fit(text, span, places, unit) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || (second && second.score > best.score - 0.05 && differ(text, best.span, second.span))) return undefined;
  return { ...best.span, value: { type: 'text', value: text.slice(best.span.start, best.span.end) } };
}

const differ = (text: string, a: Span, b: Span): boolean => text.slice(a.start, a.end) !== text.slice(b.start, b.end);

/** 0 where the number cannot be it: of another unit, or too far away. */
function fit(text: string, span: Span, places: readonly number[], unit: Unit | undefined): number {
  const phrase = text.slice(span.start, span.end);
  const words = hasJapanese(text) ? JA : EN;
  if (unit !== undefined && unit !== 'count' && !words.units[unit].test(phrase)) return 0;
  // Without anything that is counted, only a unit tells: `how much does it cost`.
  if (places.length === 0) return unit === undefined ? 0 : 0.3;
  const scores = places.map((place) => nearness(text, span, place));
  return Math.max(0, ...scores) + (unit === undefined ? 0 : 0.2);
}

/** 1 right beside one another, less with every character and every comma between. */
function nearness(text: string, { start, end }: Span, place: number): number {
  if (place >= start && place < end) return 1;
  const between = place >= end ? text.slice(end, place) : text.slice(place, start);
  if (between.length > NEAR) return 0.05;
  const breaks = between.match(/[,;、。]|\band\b|(?<=[^\d])\.(?= )/g)?.length ?? 0;
  return Math.max(0.05, 1 - between.length / NEAR - breaks * 0.3);
}

/** Numbers that count or measure, with currency and unit; no dates, no places in an order, no list's numbers. */
export function numbersIn(text: string): readonly Span[] {
  const isJapanese = hasJapanese(text);
  const dates = datesIn(text);
  const { before, behind } = isJapanese ? JA : EN;
  return (isJapanese ? findJapaneseNumbers(text) : findEnglishNumbers(text))
    .filter(
      ({ start, end }) =>
        !dates.some((date) => date.start < end && start < date.end) &&
        !/^(?:st|nd|rd|th|番|例目|[校社団件者つ個回]目|団体目)/.test(text.slice(end, end + 4)) &&
        text[start - 1] !== '第' &&
        !/^one$/i.test(text.slice(start, end)) &&
        !(start < 3 && /^ ?[).]/.test(text.slice(end, end + 2))),
    )
    .map(({ start, end }) => {
      const lead = before.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
      const tail = behind.exec(text.slice(end, end + 32))?.[0].length ?? 0;
      return { start: start - lead, end: end + tail };
    });
}
