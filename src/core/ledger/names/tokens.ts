import { VARIANTS } from '../../languages/ja/writing/variants.js';
import type { Language } from '../../languages/language.js';

const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'gu');
const ACCENTS = /[\u0300-\u036f]/g;

/** Case, width, accents and variant characters made one: `Taksøe‐Jensen` → `taksoe-jensen`, ＫＲＰ → `krp`. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(VARIANT, (char) => VARIANTS.get(char)!);
}

/** Whether a name has Japanese letters: its words are not parted by spaces. */
export function isJapanese(name: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff々〆]/u.test(name);
}

/** The language whose rules a name is compared by. */
export const writtenIn = (name: string): Language => (isJapanese(name) ? 'ja' : 'en');

/** The words of a folded name without punctuation: `link-j, inc.` → `link`, `j`, `inc`; `u.k.` → `uk`. */
export function tokensOf(folded: string): readonly string[] {
  return (
    folded
      .replace(/&/g, ' and ')
      .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
      .replace(/['’`]s\b/g, 's')
      .match(/[\p{L}\p{N}ー々〆]+/gu) ?? []
  );
}
