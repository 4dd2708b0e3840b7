import { matchesIn } from '../../../../text/matches.js';
import type { FoundName } from '../../../../text/names.js';
import { joinsWords, nameEndingAt } from './backwards.js';
import { looksLikeOrganisation } from './words.js';

/** Every name that looks like an organisation, anywhere in the text. */
export const findNames = (text: string): FoundName[] =>
  namesThat(text, (name) => looksLikeOrganisation(name));

/** Names in a list of partners: there words in katakana are names too (ウェリントン・ハーバー・ラボ). */
export const findListedNames = (text: string): FoundName[] =>
  namesThat(text, (name) => looksLikeOrganisation(name) || /[ァ-ヴー]{3}/.test(name));

function namesThat(text: string, accept: (name: string) => boolean): FoundName[] {
  const found: FoundName[] = [];
  for (const { index } of matchesIn(text, BOUNDARY)) {
    if (text[index] === ' ' && joinsWords(text, index)) continue;
    const name = nameEndingAt(text, index);
    if (name?.end !== index || !accept(name.name)) continue;
    // A longer name takes the place of the part that ended before it.
    while ((found.at(-1)?.start ?? -1) >= name.start) found.pop();
    if (name.start >= (found.at(-1)?.end ?? 0)) found.push(name);
  }
  return found;
}

/** Where a name may end: before a particle, a mark of punctuation, a space. */
const BOUNDARY = /(?=[はがをにでとのやへも、。「」()（）:：;；/／\s]|および|及び|並びに|$)/g;
