/** Words of Japanese that say nothing of what a passage is about: particles, auxiliaries, formal nouns. */
const STOP_WORDS = new Set(
  (
    'の に は を た が で て と し れ さ ある いる も する から な こと として い や など なり ない ため その あっ よう また もの ' +
    'あり なっ られ なる へ か だ これ によって により による おり より ます です まし でし せ ください ませ ん どの どこ いつ 何 誰 ' +
    'なに だれ ね よ って という について ください'
  ).split(' '),
);

let segmenter: Intl.Segmenter | undefined;
/** `Intl.Segmenter` takes time by the square of a string's length: longer runs are cut. */
const LONGEST_RUN = 200;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const codes = new Map<string, string>();

/**
 * A Japanese token in plain letters, three a character. The index keeps its terms in a tree whose nodes
 * are searched one by one: thousands of different first characters would make building slow.
 */
function encode(token: string): string {
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

/** Marks a pair of characters, so that pairs and words are two vocabularies and weigh differently. */
export const PAIR_MARK = '+';
const WORD_MARK = '=';
const KANA = /^[\u3041-\u309f\u30a1-\u30ff]$/;

/** The words and the pairs of characters of a run of Japanese: `提携先` → 提携, 先, and the pairs 提携 and 携先. */
export function japaneseTerms(run: string): string[] {
  const terms: string[] = [];
  // Made when the first Japanese comes: its dictionary takes a while to load.
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  for (let at = 0; at < run.length; at += LONGEST_RUN) {
    for (const { segment } of segmenter.segment(run.slice(at, at + LONGEST_RUN))) {
      if (!STOP_WORDS.has(segment)) terms.push(WORD_MARK + encode(segment));
    }
  }
  for (let i = 0; i + 1 < run.length; i++) {
    const [a, b] = [run[i] as string, run[i + 1] as string];
    if (!(KANA.test(a) && KANA.test(b))) terms.push(PAIR_MARK + encode(a + b));
  }
  return terms;
}
