import { ENDINGS } from '../languages/en/questions/endings.js';
import type { Language } from '../languages/language.js';
import { matchesIn } from '../text/matches.js';
import type { SignalWords } from './signals.js';
import { platformCountries } from './tagWords.js';
import type { QuestionWords } from './words.js';

/** Latin words that a language's questions use: no part of a name where they stand alone, and what a slip is measured by. */
export function questionVocabulary(words: QuestionWords, language: Language): ReadonlySet<string> {
  const vocabulary = new Set(askingVocabulary(words));
  const templates = [words.kinds, words.instruments, words.countries, words.regions].flatMap((entries) =>
    entries.map(([template]) => template),
  );
  // A country alone tells partners by where they are, even where a name has the word: denmark.
  for (const [country] of platformCountries(language)) if (/^[a-z]+$/.test(country)) vocabulary.add(country);
  for (const template of templates) {
    for (const word of wordsOf(template)) vocabulary.add(word);
  }
  return vocabulary;
}

/** Words that are about asking itself: left over, they leave nothing open. */
export function askingVocabulary(words: QuestionWords): ReadonlySet<string> {
  const signals: SignalWords = words.signals;
  const templates = Object.values(signals).flat();
  const whole = templates.filter((template) => /^[\u3041-\u30ff\u3400-\u9fff]{2,}$/.test(template));
  return new Set([...words.stopWords, ...whole, ...templates.flatMap(wordsOf)]);
}

/** `organi(s|z)ation` → organisation, organization; `dane[s]` → dane, danes; a word left open is itself and what it ends in: `partner~` → partner, partners, partnered. */
function wordsOf(template: string): string[] {
  const plain = template.replace(/\{\w+\}/g, ' ');
  const spelled = matchesIn(plain, /([a-z]+)\(([a-z|]+)\)([a-z]*)/g).flatMap(
    ([, head = '', choices = '', tail = '']) => choices.split('|').map((choice) => head + choice + tail),
  );
  const longer = matchesIn(plain, /([a-z]+)\[([a-z]+)\]/g).map(([, head = '', tail = '']) => head + tail);
  const rest = plain.replace(/[a-z]+\([a-z|]+\)[a-z]*/g, ' ');
  const open = matchesIn(plain, /([a-z]{3,})~/g).flatMap(([, stem = '']) => ENDINGS.map((end) => stem + end));
  return [...spelled, ...longer, ...open, ...(rest.match(/[a-z]{2,}/g) ?? [])];
}
