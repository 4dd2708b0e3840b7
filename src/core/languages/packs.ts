import type { QuestionWords } from '../questions/words.js';
import { QUESTION_WORDS as EN_WORDS } from './en/questions/words.js';
import { WORDING as EN_WORDING } from './en/wording.js';
import { QUESTION_WORDS as JA_WORDS } from './ja/questions/words.js';
import { WORDING as JA_WORDING } from './ja/wording.js';
import type { Language } from './language.js';
import type { Wording } from './wording.js';

/** All that a language brings to understand questions and to word answers. */
export interface LanguagePack {
  readonly questions: QuestionWords;
  readonly wording: Wording;
}

/** A language is one folder, and one line here. */
export const PACKS: Readonly<Record<Language, LanguagePack>> = {
  en: { questions: EN_WORDS, wording: EN_WORDING },
  ja: { questions: JA_WORDS, wording: JA_WORDING },
};
