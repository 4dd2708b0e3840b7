import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { Renewal } from '../reading.js';
import type { AgreementGroup } from './scene.js';

const RENEWING: ReadonlySet<string> = new Set(['body', 'form', 'list', 'notes']);

/** How the one agreement of a release is prolonged may be said anywhere in it; no other sentence speaks so. */
export function renewals(document: Document, group: AgreementGroup): Fact<Renewal>[] {
  if (group.status !== 'own') return [];
  return document.sentences
    .filter((sentence) => RENEWING.has(sentence.zone.kind) && !sentence.quoted)
    .flatMap((sentence) => renewalIn(document, sentence));
}

function renewalIn(document: Document, sentence: Sentence): Fact<Renewal>[] {
  const found = sentence.rules.findRenewal(sentence.view.text);
  return found
    ? [{ value: found.renewal, evidence: [evidenceFor(document, sentence, placeOf(sentence.view, found))] }]
    : [];
}
