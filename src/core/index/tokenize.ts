import { japaneseTerms } from './japaneseTerms.js';
import { latinTerm } from './latinTerms.js';

/** Japanese runs; numbers with what joins their digits (`1,200`, `12.5`); words with inner dots (`u.s.`). */
const TOKEN =
  /[\u3005-\u3007\u3041-\u309f\u30a1-\u30ff\u3400-\u9fff\uf900-\ufaff]+|\d+(?:[.,]\d+)*%?|\p{L}(?:\.\p{L})+\.?|[\p{L}\p{M}\p{N}]+/gu;
const JAPANESE = /^[\u3005-\u3007\u3041-\u309f\u30a1-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

/** The terms of a text, in order, with repetitions: NFKC, lower case, English stems, Japanese words and pairs. */
export function tokenize(text: string): string[] {
  const terms: string[] = [];
  for (const [token] of text.normalize('NFKC').toLowerCase().matchAll(TOKEN)) {
    if (JAPANESE.test(token)) terms.push(...japaneseTerms(token));
    else {
      const term = latinTerm(token.replace(/[.,](?=\p{L}|\d|$)/gu, ''));
      if (term !== undefined && term !== '') terms.push(term);
    }
  }
  return terms;
}

const LONGEST_QUERY = 512;
const MOST_TERMS = 64;

/** The different terms of a query, cut so that no input can make a search slow. */
export function queryTerms(text: string): string[] {
  return [...new Set(tokenize(text.slice(0, LONGEST_QUERY)))].slice(0, MOST_TERMS);
}
