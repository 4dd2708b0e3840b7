import { isSpelt, keyOfKana, keysOfLatin } from '../../languages/ja/sound/kanaSpelling.js';
import { hasJapanese } from '../latinTokens.js';
import { push } from './maps.js';

/** Organisations whose name, or place, a word of the other script spells: ダナン for Da Nang. */
export type SpeltNames = (word: string) => readonly string[];

export interface Spelling {
  /** One word in katakana, or one or two Latin ones run together. */
  readonly word: string;
  readonly id: string;
}

const ONE_SCRIPT = /^(?:[\u30a1-\u30ff]+|[a-z]+)$/;

/** Kept by their first sound, and worked out when the first question needs them. */
export function createSpeltNames(spellings: readonly Spelling[]): SpeltNames {
  let bySound: Map<string, Spelling[]> | undefined;
  return (word) => {
    // オウル港 is the port, whoever else is in Oulu.
    if (!ONE_SCRIPT.test(word)) return [];
    bySound ??= byFirstSound(spellings);
    const isKana = hasJapanese(word);
    const starts = isKana ? [keyOfKana(word)[0]] : keysOfLatin(word).map((key) => key[0]);
    const near = [...new Set(starts)].flatMap((start) => bySound?.get(`${!isKana} ${start}`) ?? []);
    const fits = near.filter((one) => (isKana ? isSpelt(word, one.word) : isSpelt(one.word, word)));
    return [...new Set(fits.map(({ id }) => id))];
  };
}

function byFirstSound(spellings: readonly Spelling[]): Map<string, Spelling[]> {
  const found = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const isKana = hasJapanese(spelling.word);
    const keys = isKana ? [keyOfKana(spelling.word)] : keysOfLatin(spelling.word);
    for (const start of new Set(keys.map((key) => key[0]))) push(found, `${isKana} ${start}`, spelling);
  }
  return found;
}
