import { matchesIn } from '../../../../text/matches.js';
import type { Span } from '../../../../text/span.js';

const COOPERATE =
  /\b(?:will|shall|to|agreed to|agree to|they) (?:(?:jointly|closely|also|now|further) )?(?:cooperate|co-operate|collaborate|work together) (?:in|on) (?:(?:such |the |these )?(?:areas|fields|matters) (?:of|such as|as) )?([^.;:()]{12,320})/i;

/** Where the list of fields ends: `… for the next five years`, `… in order to`. */
const BEHIND =
  /,? (?:for|over|during|within) (?:the (?:next|coming)|a (?:period|term)|\w+ (?:years|months))\b.*$|,? (?:in order to|with the (?:aim|goal)|so that|with a view to|to (?:help|create|promote|support)|until|under (?:the|this)|based on|using|while|which|as well as to)\b.*$/i;

/** `The two will cooperate in student exchange, joint research and the use of libraries` → three items. */
export function findRunningScope(text: string): Span[] {
  const match = COOPERATE.exec(text);
  if (!match) return [];
  const words = (match[1] as string).replace(BEHIND, '');
  const start = match.index + match[0].length - (match[1] as string).length;
  const items = partsOf(words);
  const sound = items.length > 1 && items.every(({ start: a, end: b }) => b - a >= 4 && b - a <= 90);
  return sound ? items.map((item) => ({ start: start + item.start, end: start + item.end })) : [];
}

/** Parted by commas and by the "and" before the last; without a comma by the one "and" that there is. */
function partsOf(words: string): Span[] {
  const commas = words.includes(', ');
  const separators = matchesIn(words, commas ? /, (?:and )?|(?:,)? and (?=[^,]*$)/g : / and /g);
  if (!commas && separators.length !== 1) return [];
  const last = separators.at(-1);
  // "research and development, exchange of staff and students": of several the last "and" closes the list.
  const used = separators.filter((each) => each === last || each[0].startsWith(','));
  const parts: Span[] = [];
  let from = 0;
  for (const separator of used) {
    parts.push({ start: from, end: separator.index });
    from = separator.index + separator[0].length;
  }
  return [...parts, { start: from, end: words.length }];
}
