import { LANGUAGES, type Language } from '../../../core/languages/language.js';
import type { Described } from '../../../core/languages/menu.js';

const OTHERS = LANGUAGES.filter((one) => one !== 'en');

/** Something in each language but English, for clients in them. */
export const localized = <T>(of: (language: Language) => T): Record<string, T> =>
  Object.fromEntries(OTHERS.map((one) => [one, of(one)]));

/** English names and descriptions, and those of the other languages. */
export const described = (of: (language: Language) => Described) => ({
  ...of('en'),
  name_localizations: localized((one) => of(one).name),
  description_localizations: localized((one) => of(one).description),
});

/** A value that is picked, by its name in each language. */
export const choice = (value: string, name: (language: Language) => string) => ({
  name: name('en'),
  name_localizations: localized(name),
  value,
});
