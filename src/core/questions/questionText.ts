import { CONTRACTION, SHORTENED, SMALL_WORDS, WHOLE } from '../languages/en/questions/written.js';
import { ASKED_IN_KATAKANA } from '../languages/ja/questions/halfWidth.js';
import { toNewForms } from '../text/oldKanji.js';

/** A question in the form in which it is read. Both texts have the same length. */
export interface QuestionText {
  /** Folded: NFKC, lower case, old forms of kanji new, one space at most, dashes and quotes one, nothing invisible. */
  readonly text: string;
  /** The same with its capitals, which tell names. */
  readonly cased: string;
}

/** Longer questions are cut: nobody types them, and no input may make an answer slow. */
const LONGEST = 512;

/** `  Ｗｈｅｎ did “LINK‑J” sign?` → `when did "link-j" sign?`; half-width kana become wide: ﾊﾟﾘ → パリ. */
export function readQuestion(input: string): QuestionText {
  const cased = input
    .slice(0, 4 * LONGEST)
    .replace(HALF_WIDTH, wide)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[〜～]/g, '~')
    .replace(/([!?。、.,])\1+/g, '$1')
    .replace(SHORTENED, (short) => WHOLE[short.toLowerCase().replace('.', '')] ?? short)
    .replace(CONTRACTION, (short) => short.replace("'", ''))
    .trim()
    .slice(0, LONGEST);
  return { cased, text: lowerCase(toNewForms(cased)) };
}

const HALF_WIDTH = /[\uff66-\uff9f]+/g;

/** ﾃﾞｽｶ → ですか, ﾊﾟﾘ → パリ. */
function wide(halfWidth: string): string {
  const katakana = halfWidth.normalize('NFKC');
  if (!ASKED_IN_KATAKANA.has(katakana)) return katakana;
  return katakana.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** Lower case that keeps every place: the one letter whose small form is longer stays (İ). */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) =>
    char.toLowerCase().length === char.length ? char.toLowerCase() : char,
  ).join('');
}

/** Whether a question is Japanese: it has Japanese letters, and not just in a name or two between English words. */
export function looksJapanese(text: string): boolean {
  const kana = text.match(/[\u3041-\u309f]/g)?.length ?? 0;
  if (kana > 0) return true;
  const japanese = text.match(/[\u30a1-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  // Without a letter of hiragana, English small words make it English: head of ヒナタ損害保険.
  if (SMALL_WORDS.test(text)) return false;
  const words = text.match(/[a-z]{2,}/g)?.length ?? 0;
  return japanese > 0 && japanese >= words * 2;
}
