import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import { BETWEEN_NAMES } from '../languages/questions/betweenNames.js';
import type { Span } from '../text/span.js';
import { slotsOf } from './constraints.js';
import type { ParsedQuestion } from './parse.js';

/** What parts the two stages of an interval in a query's text. */
export const STAGE_MARK = ' > ';

/** Between the end of an agreement and its renewal: `the first one ran out – how long was the gap?` */
export const LAPSE = 'lapse';

/**
 * The two agreements of one pair that a question names by what they are: `between the basic and the definitive
 * agreement` → `basic agreement > definitive agreement`; by their place: `from the first agreement to the second
 * renewal` → `#1 > #3`. Empty where it names none or one.
 */
export function stagesOf(parsed: ParsedQuestion): string {
  if (parsed.signals.has('ends', 'expired') && parsed.signals.has('renewal', 'renewedOne')) return LAPSE;
  const instruments = [...new Set(slotsOf(parsed, 'instrument').map(({ instrument }) => instrument))];
  const places = placesOf(parsed);
  if (places.length === 2) return places.map((place) => `#${place}`).join(STAGE_MARK);
  const isOfOnePair = slotsOf(parsed, 'party').length <= 2 && instruments.length === 2;
  return isOfOnePair ? instruments.join(STAGE_MARK) : '';
}

const standsAtStage = inAnyLanguage(BETWEEN_NAMES, 'stage');

/** The first agreement is 1, its renewal 2, the second renewal 3. */
function placesOf(parsed: ParsedQuestion): number[] {
  const renewal = parsed.signals.spans('renewal').at(-1);
  if (!renewal) return [];
  const { text } = parsed.question;
  const isOfRenewal = ({ end }: Span): boolean =>
    standsAtStage(text.slice(end, Math.max(end, renewal.start)));
  const ordinal = slotsOf(parsed, 'ordinal').find(isOfRenewal);
  const firsts = parsed.signals.spans('first').filter((first) => !isOfRenewal(first));
  if (firsts.length === 0) return [];
  return [1, (ordinal?.number ?? 1) + 1];
}
