import { foldForSearch } from './foldForSearch.js';
import { encodeJapanese, japaneseCharacters, japanesePairs, japaneseWords } from './japaneseTerms.js';
import { latinTerm } from './latinTerms.js';
import { type WrittenWord, writtenWords } from './writtenWords.js';

/** Numbers and words in one with what is joined to them, a vocabulary of its own: 10-year, 1000億円. */
const WHOLE_MARK = '#';

/**
 * The terms by which texts are compared for how much they share, in order, with repetitions: English stems,
 * Japanese words and pairs of characters.
 */
export function tokenize(text: string): string[] {
  return writtenWords(foldForSearch(text)).flatMap((word) =>
    word.script === 'japanese' ? [...wordTerms(word), ...japanesePairs(word.text)] : wordTerms(word),
  );
}

/** The terms under which a text is indexed, in order, with repetitions. */
export function indexTerms(text: string): string[] {
  const terms: string[] = [];
  for (const word of writtenWords(foldForSearch(text))) {
    for (const term of wordTerms(word)) terms.push(term);
    if (word.script === 'japanese') for (const term of japaneseCharacters(word.text)) terms.push(term);
    if (word.whole !== undefined) terms.push(wholeTerm(word.whole));
  }
  return terms;
}

/** What a word means wherever it stands: its stem, or the words that a run of Japanese is made of. */
export function wordTerms({ text, script }: WrittenWord): string[] {
  if (script === 'japanese') return japaneseWords(text);
  const term = script === 'number' ? text.slice(0, 40) : latinTerm(text);
  return term === undefined || term === '' ? [] : [term];
}

/** 1000億円 → `#1000` and 億円 in plain letters. */
export const wholeTerm = (whole: string): string =>
  WHOLE_MARK + whole.slice(0, 40).replace(/[^\x20-\x7e]+/g, encodeJapanese);

const LONGEST_QUERY = 512;
const MOST_TERMS = 64;

/** What is read of a query, so that no input can make a search slow; a word at its end is not cut. */
export function cutQuery(text: string): string {
  if (text.length <= LONGEST_QUERY) return text;
  const cut = text.slice(0, LONGEST_QUERY);
  const last = cut.search(/[\s、。][^\s、。]*$/);
  return last > LONGEST_QUERY / 2 ? cut.slice(0, last) : cut;
}

/** The different terms by which a query is compared with texts. */
export function queryTerms(text: string): string[] {
  return [...new Set(tokenize(cutQuery(text)))].slice(0, MOST_TERMS);
}
