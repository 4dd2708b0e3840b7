import { LAYOUT as EN } from './en/layout.js';
import { LAYOUT as JA } from './ja/layout.js';
import { LANGUAGES, type Language } from './language.js';
import type { LayoutWords } from './rules/layout.js';

/** A line has no language of its own before its release has one: the words of every language are asked. */
export const LAYOUT: Readonly<Record<Language, LayoutWords>> = { en: EN, ja: JA };

/** Whether a line is of this sort by the words of any language: `says('contact', 'お問い合わせ先')`. */
export const says = (sort: keyof LayoutWords, text: string): boolean =>
  LANGUAGES.some((language) => LAYOUT[language][sort]?.test(text));
