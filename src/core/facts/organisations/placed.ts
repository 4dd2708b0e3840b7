import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { NonEmpty } from '../fact.js';

/** The place of words in a sentence that holds them. */
export function placed(
  document: Document,
  sentence: Sentence,
  words: string,
): NonEmpty<ReturnType<typeof evidenceFor>>[0] {
  const start = sentence.view.text.indexOf(words);
  return evidenceFor(document, sentence, placeOf(sentence.view, { start, end: start + words.length }));
}
