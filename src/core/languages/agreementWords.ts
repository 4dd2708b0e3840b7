import { AGREEMENT_WORDS as EN } from './en/reading/agreements/words.js';
import { AGREEMENT_WORDS as JA } from './ja/reading/agreements/words.js';
import type { Language } from './language.js';
import type { AgreementWords } from './rules/agreementWords.js';

/** Words by which what is told of an agreement is weighed; a sentence may have those of several languages. */
export const AGREEMENT_WORDS: Readonly<Record<Language, AgreementWords>> = { en: EN, ja: JA };
