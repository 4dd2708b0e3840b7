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
    for (const word of template.replace(/\{\w+\}/g, ' ').match(/[a-z]{2,}/g) ?? []) vocabulary.add(word);
  }
  return vocabulary;
}
