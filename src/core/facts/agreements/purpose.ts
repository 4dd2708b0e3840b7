import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';

/** A purpose often stands in the sentence behind: `… concluded an MOU with B. Its aim is to …`. */
export const withNext = (document: Document, sentences: readonly Sentence[]): Sentence[] => [
  ...new Set(
    sentences.flatMap((sentence) => [
      sentence,
      ...document.sentences
        .slice(sentence.index + 1, sentence.index + 2)
        .filter((next) => next.zoneIndex === sentence.zoneIndex && !next.quoted),
    ]),
  ),
];

/** `aimed at creating innovations in the life sciences`; a title states none. */
export function purposeIn(document: Document, sentence: Sentence): Fact<string>[] {
  if (sentence.zone.kind === 'title') return [];
  const found = sentence.rules.findPurpose(sentence.plain.text);
  return found
    ? [
        {
          value: sentence.plain.text.slice(found.start, found.end),
          evidence: [evidenceFor(document, sentence, placeOf(sentence.plain, found))],
        },
      ]
    : [];
}
