import { OWN_FROM, ownPoints } from '../agreements/ownership.js';
import type { AgreementStatement } from '../agreements/statements.js';
import { type Document, placeOf } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { Cast } from './cast.js';
import { placed } from './placed.js';

const announces = (statements: readonly AgreementStatement[]): boolean =>
  statements.some(
    (statement) => statement.parties.length > 1 && ownPoints(statement, [], undefined) >= OWN_FROM,
  );

/** Of a release without an agreement of its own: the one house that it introduces by a short name and outlines at its end. */
export function outlined(
  document: Document,
  cast: Cast,
  statements: readonly AgreementStatement[],
): Fact<string> | undefined {
  const outlines = document.sentences.filter(({ zone }) => zone.about !== undefined);
  const [first] = outlines;
  if (!first || announces(statements) || new Set(outlines.map(({ zone }) => zone.about)).size > 1)
    return undefined;
  const name = (first.zone.about as string).replace(/\s*[(（][^()（）]*[)）]$/, '');
  const member = cast.find(name, first.rules.coreOf(name));
  const told = document.sentences.find(
    ({ zone, view }) => zone.kind === 'body' && view.text.includes(name) && member?.aliases.size,
  );
  return member && told ? { value: member.name, evidence: [placed(document, told, name)] } : undefined;
}

/** Of a release without an agreement of its own: who its first sentence is about. */
export function telling(
  document: Document,
  cast: Cast,
  statements: readonly AgreementStatement[],
): Fact<string> | undefined {
  if (announces(statements)) return undefined;
  const sentence = document.sentences.find((candidate) => candidate.bodyIndex === 0);
  if (!sentence || sentence.quoted) return undefined;
  const subject = sentence.rules.findSubject(sentence.plain.text);
  return (
    subject && {
      value: cast.resolve(subject.name, sentence.rules.coreOf(subject.name)),
      evidence: [evidenceFor(document, sentence, placeOf(sentence.plain, subject))],
    }
  );
}
