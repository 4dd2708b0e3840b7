import type { InstrumentKind, OrganisationKind } from '../facts/reading.js';
import { IS_LANGUAGE } from '../languages/ja/questions/names.js';
import type { Language } from '../languages/language.js';
import type { Matter } from '../languages/matters.js';
import { standsBesideInAny } from '../languages/questions/besideNames.js';
import type { Slot } from './slots.js';
import type { Spacing } from './template.js';
import { createTemplateFinder, createTemplateMeasure } from './templateFinder.js';
import type { Entry, QuestionWords } from './words.js';

export type WordTagger = (text: string) => Slot[];

/** Values (dates, numbers) are found before names, for `December` is no name; words for sorts of things after them. */
export interface WordTaggers {
  readonly values: WordTagger;
  readonly words: WordTagger;
}

/** Finds dates, numbers, countries, regions, kinds and instruments of a language in a folded question. */
export function createWordTagger(language: Language, words: QuestionWords): WordTaggers {
  const { spacing } = words;
  const finders = [
    entriesFinder(words.matters, spacing, (matter: Matter) => ({ kind: 'matter', matter })),
    entriesFinder(words.instruments, spacing, (instrument: InstrumentKind) => ({
      kind: 'instrument',
      instrument,
    })),
    entriesFinder(words.kinds, spacing, (kinds: readonly OrganisationKind[]) => ({ kind: 'kinds', kinds })),
    entriesFinder(words.regions, spacing, (region: string) => ({ kind: 'region', region })),
    entriesFinder([...words.countries, ...platformCountries(language)], spacing, (code: string) => ({
      kind: 'country',
      code,
    })),
  ];
  return {
    values: (text) => findValues(text, words),
    words: (text) =>
      finders
        .flatMap((find) => find(text))
        .filter((slot) => slot.kind !== 'kinds' || !standsBesideInAny('sortWithOffice', text, slot))
        .filter(({ kind, end }) => kind !== 'country' || !IS_LANGUAGE.test(text.slice(end))),
  };
}

/** In the order of preference: `5 years` is a duration before it is a number. */
function findValues(text: string, words: QuestionWords): Slot[] {
  return [
    ...words
      .findDates(text)
      .filter(({ parts }) => parts.year !== undefined || parts.month !== undefined)
      .map(({ start, end, parts }): Slot => ({ kind: 'date', start, end, parts })),
    ...words
      .findOrdinals(text)
      .map(({ start, end, value }): Slot => ({ kind: 'ordinal', start, end, number: value })),
    ...words
      .findDurations(text)
      .map(({ start, end, months }): Slot => ({ kind: 'duration', start, end, months })),
    ...words
      .findNumbers(text)
      .filter((number) => !standsBesideInAny('noNumber', text, number))
      .map(({ start, end, value }): Slot => ({ kind: 'number', start, end, number: value })),
  ];
}

type SlotValue = Slot extends infer S ? (S extends Slot ? Omit<S, 'start' | 'end'> : never) : never;

/** One pattern for all entries finds where; the entry that matches there tells what. */
function entriesFinder<V>(
  entries: readonly Entry<V>[],
  spacing: Spacing,
  toSlot: (value: V) => SlotValue,
): WordTagger {
  const findAll = createTemplateFinder(
    entries.map(([template]) => template),
    spacing,
  );
  const each = entries.map(([template, value]) => ({
    measure: createTemplateMeasure(template, spacing),
    value,
  }));
  return (text) =>
    findAll(text).flatMap((match): Slot[] => {
      let best: { length: number; value: V } | undefined;
      for (const { measure, value } of each) {
        const length = measure(text, match.index);
        if (length > (best?.length ?? 0)) best = { length, value };
      }
      return best
        ? [{ ...toSlot(best.value), start: match.index, end: match.index + best.length } as Slot]
        : [];
    });
}

/** No code that gave way to another, as DD did to DE: both have one name. */
const isCurrent = (code: string): boolean => new Intl.Locale('und', { region: code }).region === code;

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const countriesOf = new Map<Language, readonly Entry<string>[]>();

/** Every country's name in the language, as the platform has it; asked for once. */
export function platformCountries(language: Language): readonly Entry<string>[] {
  const known = countriesOf.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const countries = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).flatMap((code): Entry<string>[] => {
    const isCountry = !['UN', 'EU', 'ZZ'].includes(code) && isCurrent(code);
    const name = isCountry ? names.of(code) : undefined;
    // What has brackets or dots is no name that anybody types.
    const isTyped = name !== undefined && /^[\p{L} ]+$/u.test(name) && name.length > 1;
    return isTyped ? [[name.toLowerCase(), code]] : [];
  });
  countriesOf.set(language, countries);
  return countries;
}
