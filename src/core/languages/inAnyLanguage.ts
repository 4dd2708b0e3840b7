import { LANGUAGES, type Language } from './language.js';

/** What languages say of things, each by the name of the thing; a language may have no words for one. */
type PatternsByName<K extends string> = Readonly<Record<Language, Readonly<Partial<Record<K, RegExp>>>>>;

/**
 * Whether a text has what any language writes for one thing, for questions have words of one language in another:
 * `still valid`, まだ有効. The patterns are neither global nor sticky.
 */
export function inAnyLanguage<K extends string>(
  patterns: PatternsByName<K>,
  name: K,
): (text: string) => boolean {
  const each = LANGUAGES.flatMap((language) => patterns[language][name] ?? []);
  return (text) => each.some((pattern) => pattern.test(text));
}
