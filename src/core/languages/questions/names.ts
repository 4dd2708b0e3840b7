import { NAME_WORDS as EN } from '../en/questions/names.js';
import { NAME_WORDS as JA } from '../ja/questions/names.js';
import type { Language } from '../language.js';

/** What is no name, though a release may have it in the place of one. */
export interface NameWords {
  /** A post with its organisation: `CEO of Lyngvik Science Park`, 青波銀行頭取. */
  readonly post: RegExp;
}

export const NAME_WORDS: Readonly<Record<Language, NameWords>> = { en: EN, ja: JA };
