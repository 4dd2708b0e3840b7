import * as EN from './en/ledger/contradictions.js';
import * as JA from './ja/ledger/contradictions.js';
import type { Language } from './language.js';
import type { ContradictionWords, OfficeWords, RelationWords } from './rules/contradictions.js';

/** Words by which contradictions are found; a sentence may have those of several languages. */
export const CONTRADICTION_WORDS: Readonly<Record<Language, ContradictionWords>> = {
  en: EN.CONTRADICTION_WORDS,
  ja: JA.CONTRADICTION_WORDS,
};

/** What relates a number to its organisation: `comprises 430 companies`, 430社で構成. */
export const RELATION_WORDS: Readonly<Record<Language, RelationWords>> = {
  en: EN.RELATION_WORDS,
  ja: JA.RELATION_WORDS,
};

/** Offices that exclude one another: `Governor` and `Deputy Governor`, 知事 and 副知事. */
export const OFFICE_WORDS: Readonly<Record<Language, readonly OfficeWords[]>> = {
  en: EN.OFFICE_WORDS,
  ja: JA.OFFICE_WORDS,
};
