import type { Organisation } from '../../ledger/ledger.js';
import { foldName } from '../../text/fold.js';
import { latinTokens } from '../latinTokens.js';

/** A post with its organisation, which a release was misread to call one: `CEO of Lyngvik Science Park`. */
export const OFFICE =
  /^(?:CEO|COO|CFO|CTO|President|Chair(?:man|woman|person)?|Director|Head|Mayor|Governor|Ambassador|Rector|Dean)[ ,].*|(?:執行役員|代表取締役|取締役|社長|会長|理事長|市長|知事|学長|所長|部長)$/;

const SMALL_WORDS = new Set('of the and for at in on a an de la le du des und'.split(' '));

/** `Kyoto Research Park` → `krp`; only capitals of three words and more. */
export function acronymOf(name: string): string | undefined {
  const words = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word) && !SMALL_WORDS.has(word.toLowerCase()));
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
