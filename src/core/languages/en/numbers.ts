import { matchesIn } from '../../text/matches.js';
import type { FoundDuration, FoundNumber } from '../../text/numbers.js';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const CARDINAL = `(?:(?:${TENS.join('|')})(?:-(?:${UNITS.slice(1, 10).join('|')}))?|${[...UNITS].reverse().join('|')})`;
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';

/** `twenty-one` → 21; undefined for a word that is no number. */
export function wordToNumber(word: string): number | undefined {
  const [head = '', tail] = word.toLowerCase().split('-');
  const unit = UNITS.indexOf(head);
  if (unit >= 0) return unit;
  const ten = TENS.indexOf(head);
  if (ten < 0) return undefined;
  return (ten + 2) * 10 + (tail === undefined ? 0 : Math.max(0, UNITS.indexOf(tail)));
}

/** `14th`, `fourteenth`, `twenty-first` → a number; undefined otherwise. */
export function ordinalToNumber(word: string): number | undefined {
  const text = word.toLowerCase();
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(text);
  if (digits) return Number(digits[1]);
  const simple = ORDINALS.indexOf(text);
  if (simple >= 0) return simple + 1;
  const [head = '', tail] = text.split('-');
  const ten = TENS.indexOf(head);
  if (ten >= 0 && tail !== undefined && ORDINALS.indexOf(tail) >= 0)
    return (ten + 2) * 10 + ORDINALS.indexOf(tail) + 1;
  const rounded = TENS.indexOf(text.replace(/ieth$/, 'y'));
  return rounded >= 0 && text.endsWith('ieth') ? (rounded + 2) * 10 : undefined;
}

/** A pattern's source that matches what {@link ordinalToNumber} reads. */
export const ORDINAL_SOURCE = `(?:\\d{1,4}(?:st|nd|rd|th)|(?:${TENS.join('|')})-(?:${ORDINALS.slice(0, 9).join('|')})|${[...ORDINALS].reverse().join('|')}|${TENS.map((ten) => ten.replace(/y$/, 'ieth')).join('|')})`;

/** A pattern's source that matches a cardinal in digits or words. */
export const CARDINAL_SOURCE = `(?:${DIGITS}|${CARDINAL})`;

/** `1,200` → 1200, `five` → 5. */
export function cardinalToNumber(text: string): number | undefined {
  return /^\d/.test(text) ? Number(text.replaceAll(',', '')) : wordToNumber(text);
}

const NUMBER = new RegExp(
  `(?<![\\w.,-])(${DIGITS}|\\b${CARDINAL}\\b)((?: (?:hundred|thousand|million|billion|trillion)\\b){0,2})`,
  'gi',
);

/** Every cardinal of the text: `over 430`, `21 billion`, `three hundred`. */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of matchesIn(text, NUMBER)) {
    const value = cardinalToNumber(match[1] as string);
    if (value === undefined) continue;
    // `four hundred thousand`
    const scales = (match[2] ?? '').toLowerCase().split(' ');
    const scale = scales.reduce((product, word) => product * (SCALES[word] ?? 1), 1);
    found.push({ start: match.index, end: match.index + match[0].length, value: value * scale });
  }
  return found;
}

const DURATION = new RegExp(
  `\\b(a|an|one-half|${CARDINAL_SOURCE})(?: \\((?:\\d+|${CARDINAL})\\))?[ -](?:full |calendar |consecutive |more |further |additional )?(year|month)s?\\b`,
  'gi',
);

/** `five years`, `an 18-month`, `a year`, `one (1) year`, `3 (three) years`, `five more years`. */
export function findDurations(text: string): FoundDuration[] {
  const found: FoundDuration[] = [];
  for (const match of matchesIn(text, DURATION)) {
    const word = (match[1] as string).toLowerCase();
    const value = word === 'a' || word === 'an' ? 1 : cardinalToNumber(word);
    if (value === undefined) continue;
    const months = match[2]?.toLowerCase() === 'year' ? value * 12 : value;
    if (Number.isInteger(months))
      found.push({ start: match.index, end: match.index + match[0].length, months });
  }
  return found;
}
