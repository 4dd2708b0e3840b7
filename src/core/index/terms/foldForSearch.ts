import { toNewForms } from '../../text/oldKanji.js';
import { stripAccents } from './accents.js';

const HAS_JAPANESE = /[\u3005\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f]/;
const PLAIN = /^[\x20-\x7e\n]*$/;

/**
 * A text in the one form in which its words are compared: `Ｓｏｃｉété` → `societe`, ﾊﾟﾘ → パリ, 國々 → 国国,
 * サーバー → サーバ. Its length may change.
 */
export function foldForSearch(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const folded = stripAccents(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u2018\u2019]/g, "'"),
  );
  return HAS_JAPANESE.test(folded) ? foldJapanese(folded) : folded;
}

const KATAKANA_DASH = /(?<=[\u30a1-\u30fa])[-\u2010-\u2015\u2212](?=[\u30a1-\u30fa])/g;
/** サーバー and サーバ; but キー has only its long vowel. */
const LAST_LONG_VOWEL = /(?<=[\u30a1-\u30fc]{2})\u30fc(?![\u30a1-\u30fc])/g;
const REPEATED = /(\p{Script=Han})\u3005/gu;

function foldJapanese(text: string): string {
  return toNewForms(text)
    .replace(REPEATED, '$1$1')
    .replace(KATAKANA_DASH, '\u30fc')
    .replace(LAST_LONG_VOWEL, '');
}
