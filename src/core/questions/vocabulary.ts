import type { SignalWords } from './signals.js';
import type { QuestionWords } from './words.js';

/** Latin words that a language's questions use: no part of a name where they stand alone, and what a slip is measured by. */
export function questionVocabulary(words: QuestionWords): ReadonlySet<string> {
  const vocabulary = new Set<string>(words.stopWords);
  const signals: SignalWords = words.signals;
  const templates = [
    ...Object.values(signals).flat(),
    ...[words.kinds, words.instruments, words.countries, words.regions].flatMap((entries) =>
      entries.map(([template]) => template),
    ),
  ];
  for (const template of templates) {
    for (const word of wordsOf(template)) vocabulary.add(word);
  }
  return vocabulary;
}

/** `organi(s|z)ation` → organisation, organization; a word left open (`partner~`) is itself. */
function wordsOf(template: string): string[] {
  const plain = template.replace(/\{\w+\}/g, ' ');
  const spelled = [...plain.matchAll(/([a-z]+)\(([a-z|]+)\)([a-z]*)/g)].flatMap(
    ([, head = '', choices = '', tail = '']) => choices.split('|').map((choice) => head + choice + tail),
  );
  const rest = plain.replace(/[a-z]+\([a-z|]+\)[a-z]*/g, ' ');
  return [...spelled, ...(rest.match(/[a-z]{2,}/g) ?? [])];
}
