import { SPLITTING as EN } from '../en/questions/splitting.js';
import { SPLITTING as JA } from '../ja/questions/splitting.js';
import type { Language } from '../language.js';

/** Where a message with several questions is parted. */
export interface Splitting {
  /** Words that ask: a part of a message is a question of its own where it has one, or ends with a mark. */
  readonly asks: RegExp;
  /** What stands between two questions and belongs to neither: `, and |who signed it`, 誰が署名し|、いつ. */
  readonly breaks: RegExp;
}

export const SPLITTING: Readonly<Record<Language, Splitting>> = { en: EN, ja: JA };
