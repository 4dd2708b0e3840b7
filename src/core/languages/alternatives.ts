import { LANGUAGES, type Language } from './language.js';

/**
 * What any language writes for one thing, as part of a larger pattern: `alternatives(LAYOUT, 'picture')` is
 * `(?:photo|pictured|写真|画像)`, before which a bracket may stand, and behind which who is in it.
 */
export function alternatives<K extends string>(
  patterns: Readonly<Record<Language, Readonly<Partial<Record<K, RegExp>>>>>,
  name: K,
): string {
  const sources = LANGUAGES.flatMap((language) => patterns[language][name]?.source ?? []);
  return `(?:${sources.join('|')})`;
}
