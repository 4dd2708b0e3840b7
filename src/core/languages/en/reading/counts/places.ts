import type { CountClass } from '../../../../facts/reading.js';
import type { NotedPlace } from '../../../rules/counts.js';
import { ORDINAL_SOURCE, ordinalToNumber } from '../../numbers.js';

const CLASSES: readonly [RegExp, CountClass][] = [
  [/^(?:municipality|municipal|local government|local authority)$/i, 'municipality'],
  [/^(?:overseas|foreign)$/i, 'overseas'],
  [/^university$/i, 'university'],
  [/^(?:company|corporate)$/i, 'company'],
  [/^partner$/i, 'partner'],
];

const NOTE = new RegExp(
  `^(?:(?:as )?(?:the|our|its|their) )?(${ORDINAL_SOURCE}) (municipality|municipal|local government|local authority|overseas|foreign|university|company|corporate|partner)(?: (?:partner|organi[sz]ation|institution|agreement|MOU))?(?: (?:partner|of (?:the|our) partners))?$`,
  'i',
);

/** `the third municipality`, `our 2nd overseas partner`, as it stands behind a partner; `the third city of Japan` is none. */
export function notedPlace(text: string): NotedPlace | undefined {
  const match = NOTE.exec(text);
  const countClass = CLASSES.find(([pattern]) => pattern.test(match?.[2] ?? ''))?.[1];
  const number = match ? ordinalToNumber(match[1] as string) : undefined;
  return countClass && number !== undefined ? { countClass, number } : undefined;
}
