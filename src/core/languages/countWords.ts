import { COUNT_WORDS as EN } from './en/reading/counts/words.js';
import { COUNT_WORDS as JA } from './ja/reading/counts/words.js';
import type { Language } from './language.js';
import type { CountWords } from './rules/countWords.js';

/** Words around numbers, by the language of their sentence. */
export const COUNT_WORDS: Readonly<Record<Language, CountWords>> = { en: EN, ja: JA };
