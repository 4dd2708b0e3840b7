import type { CountClass } from '../../../../facts/reading.js';
import { matchesIn } from '../../../../text/matches.js';
import type { FoundCount } from '../../../rules/counts.js';
import { CARDINAL_SOURCE, cardinalToNumber } from '../../numbers.js';

const KINDS =
  '(overseas|foreign|abroad|outside (?:of )?Japan|domestic|in Japan|municipalit(?:y|ies)|local governments?|universit(?:y|ies)|companies|schools)';

const OF_THEM = '(?:of (?:them|these|those|which|the partners))';

/** `Four of them are overseas`, `Of these, three are local governments and two overseas`. */
const PART = new RegExp(
  `(?:^|^Of (?:them|these|those|the partners),? |, | and )(${CARDINAL_SOURCE})(?: ${OF_THEM})?,?(?: (?:is|are|come from))?(?: based| located)? ${KINDS}\\b`,
  'gi',
);

const BEGINS = new RegExp(
  `^(?:Of (?:them|these|those|the partners)\\b|(?:${CARDINAL_SOURCE}) ${OF_THEM})`,
  'i',
);

const CLASSES: readonly [RegExp, CountClass][] = [
  [/^(?:overseas|foreign|abroad|outside)/i, 'overseas'],
  [/^(?:domestic|in Japan)/i, 'domestic'],
  [/^(?:municipal|local)/i, 'municipality'],
  [/^universit/i, 'university'],
  [/^schools/i, 'school'],
  [/^companies/i, 'company'],
];

/** `Four of them are overseas`, of partners that were counted before; `Two of them attended` counts no class. */
export function findPartsOfTotal(text: string): FoundCount[] {
  if (!BEGINS.test(text)) return [];
  return matchesIn(text, PART).flatMap((match): FoundCount[] => {
    const number = cardinalToNumber((match[1] as string).toLowerCase());
    const countClass = CLASSES.find(([pattern]) => pattern.test(match[2] as string))?.[1];
    return number === undefined || countClass === undefined
      ? []
      : [{ start: match.index, end: match.index + match[0].length, form: 'total', number, countClass }];
  });
}
