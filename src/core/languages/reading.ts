import { englishReading } from './en/reading/rules.js';
import { japaneseReading } from './ja/reading/rules.js';
import type { Language } from './language.js';
import type { ReadingRules } from './readingRules.js';
import { remembered } from './remembered.js';

/** How each language is read; a new language is one folder and one line here. */
export const READING: Readonly<Record<Language, ReadingRules>> = {
  en: remembered(englishReading),
  ja: remembered(japaneseReading),
};
