import { LEFT_OUT_OF_ACRONYM } from '../../languages/en/questions/names.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { NAME_WORDS } from '../../languages/questions/names.js';
import type { Organisation } from '../../ledger/ledger.js';
import { foldName } from '../../text/fold.js';
import { latinTokens } from '../latinTokens.js';

/** A post with its organisation, which a release was misread to call one: `CEO of Lyngvik Science Park`. */
export const isPost = inAnyLanguage(NAME_WORDS, 'post');

/** `Kyoto Research Park` → `krp`; only capitals of three words and more. */
export function acronymOf(name: string): string | undefined {
  const words = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word) && !LEFT_OUT_OF_ACRONYM.has(word.toLowerCase()));
  if (words.length < 3 || words.some((word) => !/^\p{Lu}/u.test(word))) return undefined;
  return words.map((word) => (word[0] as string).toLowerCase()).join('');
}

/** Where a partner is tells it as well: "the Paris one". Words of at least four letters. */
export function locationWords(organisation: Organisation): string[] {
  return organisation.location.versions.flatMap(({ value }) =>
    latinTokens(foldName(value))
      .map(({ word }) => word)
      .filter((word) => word.length >= 4 && !/\d/.test(word)),
  );
}
