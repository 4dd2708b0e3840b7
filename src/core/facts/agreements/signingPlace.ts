import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';

/** `The ceremony was held at Bergen City Hall`, 青潟市役所において締結式を: where an agreement was signed; a title says none. */
export function signingPlaceIn(document: Document, sentence: Sentence): Fact<string>[] {
  const { text } = sentence.plain;
  const found = sentence.zone.kind === 'title' ? undefined : sentence.rules.findSigningPlace(text);
  if (!found) return [];
  return [
    {
      value: text.slice(found.start, found.end),
      evidence: [evidenceFor(document, sentence, placeOf(sentence.plain, found))],
    },
  ];
}
