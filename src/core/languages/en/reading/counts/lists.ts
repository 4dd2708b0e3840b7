import type { CountClass } from '../../../../facts/reading.js';
import { isPartnerList } from '../agreements/references.js';

const CLASSES: readonly [RegExp, CountClass][] = [
  [/\b(?:overseas|foreign|international|abroad|outside Japan)\b/i, 'overseas'],
  [/\b(?:domestic|in Japan)\b/i, 'domestic'],
  [/\b(?:municipal\w*|local governments?|cities|towns)\b/i, 'municipality'],
  [/\buniversit(?:y|ies)\b/i, 'university'],
  [/\bschools?\b/i, 'school'],
  [/\b(?:compan(?:y|ies)|corporate)\b/i, 'company'],
];

/** `Partners of the hub` lists partners, `Overseas partners` those abroad; of `Partners in Asia` nobody keeps count. */
export const partnerListClass = (text: string): CountClass | undefined =>
  text.length > 60 || !isPartnerList(text) ? undefined : listedClass(text);

/** The same of words that are known to head a list of partners. */
export function listedClass(text: string): CountClass | undefined {
  const found = CLASSES.find(([pattern]) => pattern.test(text))?.[1];
  if (found) return found;
  return /\b(?:in|from|since|during) (?:the )?(?:\p{Lu}|\d|field)/u.test(text) ? undefined : 'partner';
}
