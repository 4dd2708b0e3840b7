import type { Language } from '../language.js';

/** That somebody was not there: 欠席しました, `was unable to attend`. */
export const ABSENCE: Readonly<Record<Language, { readonly absent: RegExp }>> = {
  en: {
    absent:
      /\b(?:unable to (?:attend|be present|come)|could not (?:attend|be present|come)|was absent|in (?:his|her|their) absence|did not attend)\b/i,
  },
  ja: { absent: /欠席|出席(?:でき|がかな|が叶)|不在のため|都合がつか/ },
};
