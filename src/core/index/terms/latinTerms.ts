import stem from 'wink-porter2-stemmer';
import { RETRIEVAL } from '../../languages/en/retrieval.js';
import { stripAccents } from './accents.js';

const stems = new Map<string, string>();
/** A hostile corpus must not grow the memory for ever: an old vocabulary is dropped whole. */
const REMEMBERED = 200_000;
/** No word is longer; what is, is a key or an address. */
const LONGEST = 40;

export const isStopWord = (word: string): boolean => RETRIEVAL.stopWords.has(word);

/** The stem under which a Latin word is indexed, or nothing for a stop word: `cooperating` → `cooper`. */
export function latinTerm(word: string): string | undefined {
  return isStopWord(word) ? undefined : stemOf(word);
}

/** The stem of any Latin word in small letters. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= REMEMBERED) stems.clear();
  const plain = stripAccents(word);
  const result = plain.length > LONGEST || /\d/.test(plain) ? plain.slice(0, LONGEST) : stem(plain);
  stems.set(word, result);
  return result;
}
