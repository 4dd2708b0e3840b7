import type { Wording } from '../../wording.js';
import { unstatedSentence } from './checks.js';
import { join } from './format.js';
import { pickWords, selection } from './selection.js';

/** The sentence that says why there is no answer. */
export const REFUSALS: Wording['refusals'] = {
  'unknown party': ({ names: unknown }) => `No: none of the releases names ${join(unknown)}.`,
  unstated: unstatedSentence,
  'no match': ({ pick, restrictions, publisher, unplaced = 0 }, names) => {
    const of = publisher ? ` of ${names.of(publisher)}` : '';
    if (unplaced > 0)
      return `The releases do not tell ${pick ? 'which is ' : 'of any '}${pick ? pickWords(pick, restrictions, undefined) : selection(restrictions, 1)}${of}: of ${unplaced} partner${unplaced === 1 ? '' : 's'} none says where ${unplaced === 1 ? 'it is' : 'they are'}.`;
    return pick
      ? `The releases name no ${pickWords(pick, restrictions, undefined).replace(/^the /, '')}${of}.`
      : `The releases name no ${selection(restrictions, 2)}${of}.`;
  },
  'no partnership': ({ parties }, names) =>
    parties.length > 1
      ? `No release names an agreement between ${join(parties.map((one) => names.of(one)))}.`
      : `No release names an agreement with ${join(parties.map((one) => names.of(one)))}.`,
  'nothing found': ({ parties }, names) =>
    `The releases${parties.length > 0 ? ` on ${join(parties.map((one) => names.of(one)))}` : ''} do not say.`,
  'left out': ({ words, parties }, names) =>
    `The releases${parties.length > 0 ? ` on ${join(parties.map((one) => names.of(one)))}` : ''} do not say this of ${join(words.map((word) => `“${word}”`))}.`,
};
