import type { CountClass } from '../../../../facts/reading.js';
import { matchesIn } from '../../../../text/matches.js';
import type { FoundCount } from '../../../rules/counts.js';
import { CARDINAL_SOURCE, cardinalToNumber } from '../../numbers.js';
import { countryIn } from '../names/places.js';

const KINDS =
  '(overseas|foreign|abroad|outside (?:of )?Japan|domestic|in Japan|municipalit(?:y|ies)|local governments?|universit(?:y|ies)|companies|schools|outside (?:the )?(?:\\p{Lu}\\p{L}+)(?: \\p{Lu}\\p{L}+)?)';

const OF_THEM = '(?:of (?:them|these|those|which|the partners))';

/** `Four of them are overseas`, `Of these, three are local governments and two overseas`. */
const PART = new RegExp(
  `(?:^|^Of (?:them|these|those|the partners|the (?:${CARDINAL_SOURCE})),? |, | and )(${CARDINAL_SOURCE})(?: ${OF_THEM})?,?(?: (?:is|are|come from))?(?: based| located)? ${KINDS}\\b`,
  'giu',
);

const BEGINS = new RegExp(
  `^(?:Of (?:them|these|those|the partners|the (?:${CARDINAL_SOURCE}),)(?!\\p{L})|(?:${CARDINAL_SOURCE}) ${OF_THEM})`,
  'iu',
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
  const all = ALL.exec(text);
  const total = all ? cardinalToNumber((all[1] as string).toLowerCase()) : undefined;
  const whole: FoundCount[] =
    all && total !== undefined
      ? [{ start: 0, end: all[0].length, form: 'total', number: total, countClass: 'partner' }]
      : [];
  const parts = matchesIn(text, PART).flatMap((match): FoundCount[] => {
    const number = cardinalToNumber((match[1] as string).toLowerCase());
    const countClass = CLASSES.find(([pattern]) => pattern.test(match[2] as string))?.[1];
    // `outside the United Kingdom` is abroad for those who sit there; `outside Takase` is not.
    const beyond = /^outside (?:of )?(?:the )?(?<place>.+)$/i.exec(match[2] as string)?.groups?.place;
    if (beyond !== undefined && countryIn(beyond) === undefined) return [];
    return number === undefined || countClass === undefined
      ? []
      : [{ start: match.index, end: match.index + match[0].length, form: 'total', number, countClass }];
  });
  return parts.length > 0 ? [...whole, ...parts] : [];
}

/** `Of the nine, `: how many there are of all. */
const ALL = new RegExp(`^Of the (${CARDINAL_SOURCE}),`, 'i');
