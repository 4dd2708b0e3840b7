import { HEADS as EN } from './en/heads.js';
import { HEADS as JA } from './ja/heads.js';
import { LANGUAGES, type Language } from './language.js';
import type { HeadWords } from './rules/heads.js';

/** How every language heads a release and its parts; a heading may have words of several. */
export const HEADS: Readonly<Record<Language, HeadWords>> = { en: EN, ja: JA };

/** Whether any language says so: `heads('news', '連携協定を締結')`. */
export const heads = (sort: Exclude<keyof HeadWords, 'isBareName'>, text: string): boolean =>
  LANGUAGES.some((language) => HEADS[language][sort]?.test(text));
