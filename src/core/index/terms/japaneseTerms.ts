import { RETRIEVAL } from '../../languages/ja/retrieval.js';

let segmenter: Intl.Segmenter | undefined;
/** `Intl.Segmenter` takes time by the square of a string's length: longer runs are cut. */
const LONGEST_RUN = 200;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const codes = new Map<string, string>();

/**
 * A Japanese token in plain letters, three a character. The index keeps its terms in a tree whose nodes
 * are searched one by one: thousands of different first characters would make building slow.
 */
export function encodeJapanese(token: string): string {
  let result = '';
  for (const char of token) {
    let code = codes.get(char);
    if (code === undefined) {
      const point = char.codePointAt(0) ?? 0;
      code =
        (ALPHABET[(point >> 12) & 63] as string) +
        (ALPHABET[(point >> 6) & 63] as string) +
        (ALPHABET[point & 63] as string);
      codes.set(char, code);
    }
    result += code;
  }
  return result;
}

/** The marks part the vocabularies, so that words, pairs of characters and single ones weigh differently. */
const WORD_MARK = '=';
export const PAIR_MARK = '+';
export const CHARACTER_MARK = '~';

const KANA = /^[\u3041-\u309f\u30a1-\u30ff]$/;
const HIRAGANA = /^[\u3041-\u309f]$/;

/** The words of a run of Japanese: 提携先 → 提携, 先. */
export function japaneseWords(run: string): string[] {
  const terms: string[] = [];
  // Made when the first Japanese comes: its dictionary takes a while to load.
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  for (let at = 0; at < run.length; at += LONGEST_RUN) {
    for (const { segment } of segmenter.segment(run.slice(at, at + LONGEST_RUN))) {
      if (!RETRIEVAL.stopWords.has(segment)) terms.push(WORD_MARK + encodeJapanese(segment));
    }
  }
  return terms;
}

/** The pairs of characters of a run: 提携先 → 提携, 携先; two kana tell nothing. */
export function japanesePairs(run: string): string[] {
  const terms: string[] = [];
  for (let i = 0; i + 1 < run.length; i++) {
    const [a, b] = [run[i] as string, run[i + 1] as string];
    if (!(KANA.test(a) && KANA.test(b))) terms.push(PAIR_MARK + encodeJapanese(a + b));
  }
  return terms;
}

/** Whether a character tells something by itself: 終 has to do with 終結, の with nothing. */
export const isTelling = (char: string): boolean => !HIRAGANA.test(char);

/** The term of a single character. */
export const characterTerm = (char: string): string => CHARACTER_MARK + encodeJapanese(char);

/** The single characters of a run: 終わる → 終. */
export function japaneseCharacters(run: string): string[] {
  const terms: string[] = [];
  for (const char of run) if (isTelling(char)) terms.push(characterTerm(char));
  return terms;
}
