import { isPublisher } from '../agreements/scene.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { Cast } from '../organisations/cast.js';
import type { Agreement, CountObservation } from '../reading.js';

const COUNTED: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'body',
  'heading',
  'list',
  'notes',
  'quotation',
  'about',
  'form',
]);

/** What a release counts of its publisher's partners, each with whose place or whose total it is. */
export function countsOf(
  document: Document,
  cast: Cast,
  publisher: string | undefined,
  agreements: readonly Agreement[],
): Fact<CountObservation>[] {
  const own = agreements.find((agreement) => agreement.status === 'own');
  return document.sentences
    .filter((sentence) => COUNTED.has(sentence.zone.kind))
    .flatMap((sentence) => countsIn(document, cast, sentence, publisher, own));
}

function countsIn(
  document: Document,
  cast: Cast,
  sentence: Sentence,
  publisher: string | undefined,
  own: Agreement | undefined,
): Fact<CountObservation>[] {
  return sentence.rules.findCounts(sentence.view.text).flatMap((found) => {
    const said = (name: string | undefined): string | undefined =>
      name === undefined ? undefined : cast.find(name, sentence.rules.coreOf(name))?.name;
    // A count of somebody else's partners says nothing of this publisher's.
    if (
      found.publisher !== undefined &&
      found.form === 'ordinal' &&
      sentence.rules.pronoun(found.publisher) !== 'publisher' &&
      said(found.publisher) === undefined
    )
      return [];
    // `Nordhavn Hub the 7th`: somebody's place, and nobody knows whose.
    if (
      found.partner !== undefined &&
      said(found.partner) === undefined &&
      sentence.rules.looksLikeOrganisation(found.partner)
    )
      return [];
    const counting = said(found.publisher) ?? publisher;
    const partner = found.form === 'total' ? undefined : counted(said(found.partner), counting, own);
    const value: CountObservation = {
      ...(counting === undefined ? {} : { publisher: counting }),
      countClass: found.countClass,
      form: found.form,
      number: found.number,
      ...(partner === undefined ? {} : { partner }),
    };
    return [{ value, evidence: [evidenceFor(document, sentence, placeOf(sentence.view, found))] as const }];
  });
}

/** An ordinal belongs to the partner that the clause names, else to the one agreement of the release. */
function counted(
  named: string | undefined,
  counting: string | undefined,
  own: Agreement | undefined,
): string | undefined {
  if (named !== undefined && !isPublisher(counting, named)) return named;
  return own?.partner.value;
}
