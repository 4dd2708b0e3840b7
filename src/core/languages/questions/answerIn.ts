import { ANSWER_IN as EN } from '../en/questions/answerIn.js';
import { ANSWER_IN as JA } from '../ja/questions/answerIn.js';
import { LANGUAGES, type Language } from '../language.js';

/** How a question asks for the answer in a language, whichever it is asked in itself: `…, in Japanese please`, 英語で教えて. */
const ANSWER_IN: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [EN.en, JA.en],
  ja: [EN.ja, JA.ja],
};

/** The language in which a question wants its answer, where it says so: HMPの締結日 in English → en. */
export const languageWanted = (text: string): Language | undefined =>
  LANGUAGES.find((language) => ANSWER_IN[language].some((pattern) => pattern.test(text)));
