import { OWN_FROM, ownPoints } from '../agreements/ownership.js';
import type { AgreementStatement } from '../agreements/statements.js';
import { type Document, placeOf } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { Cast } from './cast.js';

/** The subject of the clause that speaks most for being the news, where it acts alone upon a counterpart. */
export function acting(
  document: Document,
  cast: Cast,
  statements: readonly AgreementStatement[],
): Fact<string> | undefined {
  const lead = statements
    .filter(({ sentence, clause }) => sentence.zone.kind !== 'title' && !clause.earlier && !clause.embedded)
    .find((statement) => ownPoints(statement, [], undefined) >= OWN_FROM && statement.parties.length > 0);
  const subject = lead?.clause.subjects[0];
  if (!lead || !subject || lead.clause.subjects.length > 1 || lead.counterparts.length === 0)
    return undefined;
  const { sentence } = lead;
  return {
    value: cast.resolve(subject.name, sentence.rules.coreOf(subject.name)),
    evidence: [evidenceFor(document, sentence, placeOf(sentence.plain, subject))],
  };
}

/** `A Joins Hands with B`, over a text of what A and B have done together: whose news it is stands first in the title. */
export function titled(
  document: Document,
  cast: Cast,
  statements: readonly AgreementStatement[],
): Fact<string> | undefined {
  const title = statements.find(({ sentence, clause }) => sentence.zone.kind === 'title' && !clause.nominal);
  const [subject, more] = title?.clause.subjects ?? [];
  if (!title || !subject || more || title.counterparts.length === 0) return undefined;
  const { sentence } = title;
  const value = cast.resolve(subject.name, sentence.rules.coreOf(subject.name));
  // A title that calls the other side by another name than the text tells less surely.
  const areParties = statements.some(
    (other) =>
      other.sentence.zone.kind === 'body' &&
      [value, ...title.counterparts.map(({ name }) => name)].every((name) =>
        other.parties.some((party) => party.name === name),
      ),
  );
  return areParties
    ? { value, evidence: [evidenceFor(document, sentence, placeOf(sentence.plain, subject))] }
    : undefined;
}

/** A house that speaks politely of itself (…を締結しました) names itself first; newspapers and contracts do not speak so. */
export function speaking(
  document: Document,
  cast: Cast,
  statements: readonly AgreementStatement[],
): Fact<string> | undefined {
  const lead = statements.find(
    ({ sentence, parties, clause }) =>
      sentence.zone.kind === 'body' && parties.length > 1 && clause.subjects.length > 1,
  );
  const [first] = lead?.parties ?? [];
  if (!lead || !first || !lead.sentence.rules.speaksForItself(lead.sentence.plain.text)) return undefined;
  return {
    value: cast.resolve(first.name, lead.sentence.rules.coreOf(first.name)),
    evidence: [evidenceFor(document, lead.sentence, placeOf(lead.sentence.plain, first.found))],
  };
}
