import { OWN_FROM, ownPoints } from '../agreements/ownership.js';
import type { AgreementStatement } from '../agreements/statements.js';
import { type Document, placeOf } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { Cast } from './cast.js';
import { placed } from './placed.js';
import { ofMailbox, ofSite } from './sitePublisher.js';

/** Of two that act together the one whose page it is: the menu, the contact or the header names it, and not the other. */
export function answering(
  document: Document,
  cast: Cast,
  statements: readonly AgreementStatement[],
): Fact<string> | undefined {
  const own = announcing(statements);
  const [lead] = own;
  if (!lead) return undefined;
  // `Tri-party MOU signed with B and C`, as a title has it, leaves out whose news it is.
  const parties = namesOf(own);
  return (
    namedIn(document, cast, lead, 'contact') ??
    namedIn(document, cast, lead, 'dateline') ??
    namedIn(document, cast, lead, 'menu') ??
    counting(document, cast, parties) ??
    standingAlone(document, cast, lead, parties) ??
    ofSite(document, cast, parties)
  );
}

/** Of two parties of its agreement, whichever signed with the other, the one that is to be written to: `press@asahine.example.jp`. */
export function writtenTo(
  document: Document,
  cast: Cast,
  statements: readonly AgreementStatement[],
): Fact<string> | undefined {
  return ofMailbox(document, cast, namesOf(announcing(statements)));
}

const announcing = (statements: readonly AgreementStatement[]): readonly AgreementStatement[] =>
  statements.filter(
    (statement) => statement.parties.length > 1 && ownPoints(statement, [], undefined) >= OWN_FROM,
  );

const namesOf = (statements: readonly AgreementStatement[]): readonly string[] => [
  ...new Set(statements.flatMap(({ parties }) => parties.map(({ name }) => name))),
];

/** `As of today|Senri Port|cooperates with 13 organisations`: of two that act together the one whose partners the release counts. */
function counting(document: Document, cast: Cast, parties: readonly string[]): Fact<string> | undefined {
  const bodies = document.sentences.filter(({ zone, quoted }) => zone.kind === 'body' && !quoted);
  const found = bodies.flatMap((sentence) => {
    const { rules, view, plain } = sentence;
    const counts = rules.findCounts(view.text);
    if (counts.length === 0) return [];
    const said = counts.flatMap((count) => count.publisher ?? []);
    // Of "A, B and C count 13 partners" nobody knows whose they are.
    const [subject, other] = rules.findNames(plain.text);
    const alone = subject && (other === undefined || other.start > (counts[0]?.start ?? 0));
    return parties.flatMap((name) => {
      const isMeant = (written: string | undefined): boolean =>
        written !== undefined && cast.find(written, rules.coreOf(written))?.name === name;
      const total = counts.some(({ form }) => form === 'total') && alone && isMeant(subject.name);
      return total || said.some(isMeant) ? [{ name, sentence }] : [];
    });
  });
  const [first] = found;
  if (!first || found.some(({ name }) => name !== first.name)) return undefined;
  const whole = { start: 0, end: first.sentence.view.text.length };
  return {
    value: first.name,
    evidence: [evidenceFor(document, first.sentence, placeOf(first.sentence.view, whole))],
  };
}

/** Of several that act together the one whose name stands on a line of its own behind the text, over what it is or where it sits. */
function standingAlone(
  document: Document,
  cast: Cast,
  lead: AgreementStatement,
  parties: readonly string[],
): Fact<string> | undefined {
  const lines = document.sentences.flatMap((sentence) => {
    const { rules, view, zone, index } = sentence;
    if (index <= lead.sentence.index || (zone.kind !== 'body' && zone.kind !== 'heading')) return [];
    const name = cast.find(view.text, rules.coreOf(view.text))?.name;
    return name !== undefined &&
      parties.includes(name) &&
      rules.findNames(view.text)[0]?.end === view.text.length
      ? [{ name, sentence }]
      : [];
  });
  const [first] = lines;
  if (!first || lines.some(({ name }) => name !== first.name)) return undefined;
  return {
    value: first.name,
    evidence: [placed(document, first.sentence, first.sentence.view.text)],
  };
}

function namedIn(
  document: Document,
  cast: Cast,
  lead: AgreementStatement,
  kind: 'contact' | 'dateline' | 'menu',
): Fact<string> | undefined {
  const around = document.sentences.filter(({ zone }) => zone.kind === kind);
  const named = lead.parties.flatMap((party) => {
    const spellings = [party.name, ...(cast.find(party.name, party.name)?.aliases ?? [])];
    const words = spellings.find(
      (spelling) => spelling.length > 2 && around.some(({ view }) => view.text.includes(spelling)),
    );
    const sentence = words === undefined ? undefined : around.find(({ view }) => view.text.includes(words));
    return sentence && words !== undefined ? [{ party, sentence, words }] : [];
  });
  const [only] = named;
  return only && named.length === 1
    ? { value: only.party.name, evidence: [placed(document, only.sentence, only.words)] }
    : undefined;
}
