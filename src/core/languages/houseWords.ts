import { HOUSE_WORDS as EN } from './en/reading/names/houseWords.js';
import { HOUSE_WORDS as JA } from './ja/reading/names/houseWords.js';
import type { Language } from './language.js';
import type { HouseWords } from './rules/houseWords.js';

/** Words around the names of organisations; a header may have those of several languages. */
export const HOUSE_WORDS: Readonly<Record<Language, HouseWords>> = { en: EN, ja: JA };
