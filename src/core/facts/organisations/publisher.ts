import { OWN_FROM, ownPoints } from '../agreements/ownership.js';
import type { AgreementStatement } from '../agreements/statements.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact, NonEmpty } from '../fact.js';
import type { Cast } from './cast.js';
import { imprint } from './imprint.js';
import { letterhead } from './letterhead.js';

/**
 * Who issued the release: what its source says; else the one letterhead; else who holds the rights; else who alone acts in its own
 * agreement (A has concluded an MOU with B). Undefined where two stand side by side.
 */
export function publisherOf(
  document: Document,
  cast: Cast,
  statements: readonly AgreementStatement[],
): Fact<string> | undefined {
  const { release } = document;
  if (release.publisher !== undefined) return stated(document, cast, release.publisher);
  return (
    letterhead(document, cast) ??
    imprint(document, cast) ??
    callingItself(document, cast) ??
    acting(document, cast, statements) ??
    titled(document, cast, statements) ??
    answering(document, cast, statements) ??
    speaking(document, cast, statements) ??
    outlined(document, cast, statements) ??
    telling(document, cast, statements)
  );
}

function stated(document: Document, cast: Cast, publisher: string): Fact<string> {
  const sentence =
    document.sentences.find(({ view }) => view.text.includes(publisher)) ?? document.sentences[0];
  const name = cast.resolve(publisher, sentence?.rules.coreOf(publisher) ?? publisher);
  const front = document.release.text.indexOf(publisher);
  if (sentence?.view.text.includes(publisher))
    return { value: name, evidence: [placed(document, sentence, publisher)] };
  const start = Math.max(0, front);
  const span = { start, end: front < 0 ? start : start + publisher.length };
  return {
    value: name,
    evidence: [
      {
        releaseId: document.release.id,
        sentence: span,
        value: span,
        quote: document.release.text.slice(span.start, span.end),
      },
    ],
  };
}

/** 本学と汐路市教育委員会は、…: the one university of the text is the one that speaks, whoever else it names. */
function callingItself(document: Document, cast: Cast): Fact<string> | undefined {
  for (const sentence of document.sentences) {
    if (sentence.zone.kind !== 'body' || sentence.quoted) continue;
    const isOwn = sentence.rules.ownedBy(sentence.plain.text);
    // A governor who speaks of 本県 in the words of a comment publishes nothing.
    if (!isOwn || sentence.rules.findAgreements(sentence.plain.text, false).length === 0) continue;
    const heads = document.sentences.filter(({ zone }) => HEADED.has(zone.kind));
    const named = heads.flatMap((head) =>
      head.rules
        .findNames(head.view.text)
        .flatMap(({ name }) =>
          isOwn(name) ? [{ name, head, member: cast.resolve(name, head.rules.coreOf(name)) }] : [],
        ),
    );
    const houses = new Set([
      ...named.map(({ member }) => member),
      ...cast.members.flatMap(({ name }) => (isOwn(name) ? name : [])),
    ]);
    const [only] = named;
    return only && houses.size === 1
      ? { value: only.member, evidence: [placed(document, only.head, only.name)] }
      : undefined;
  }
  return undefined;
}

const HEADED: ReadonlySet<string> = new Set(['title', 'subtitle', 'dateline', 'menu', 'contact']);

/** The subject of the clause that speaks most for being the news, where it acts alone upon a counterpart. */
function acting(
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
function titled(
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

/** Of two that act together the one whose page it is: the menu, the contact or the header names it, and not the other. */
function answering(
  document: Document,
  cast: Cast,
  statements: readonly AgreementStatement[],
): Fact<string> | undefined {
  const lead = statements.find(
    (statement) => statement.parties.length > 1 && ownPoints(statement, [], undefined) >= OWN_FROM,
  );
  if (!lead) return undefined;
  return (
    namedIn(document, cast, lead, 'contact') ??
    namedIn(document, cast, lead, 'dateline') ??
    namedIn(document, cast, lead, 'menu') ??
    counting(document, cast, lead)
  );
}

/** `As of today|Senri Port|cooperates with 13 organisations`: of two that act together the one whose partners the release counts. */
function counting(document: Document, cast: Cast, lead: AgreementStatement): Fact<string> | undefined {
  const bodies = document.sentences.filter(({ zone, quoted }) => zone.kind === 'body' && !quoted);
  const found = bodies.flatMap((sentence) => {
    const { rules, view, plain } = sentence;
    const counts = rules.findCounts(view.text);
    if (counts.length === 0) return [];
    const said = counts.flatMap((count) => count.publisher ?? []);
    // Of "A, B and C count 13 partners" nobody knows whose they are.
    const [subject, other] = rules.findNames(plain.text);
    const alone = subject && (other === undefined || other.start > (counts[0]?.start ?? 0));
    return lead.parties.flatMap(({ name }) => {
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

/** A house that speaks politely of itself (…を締結しました) names itself first; newspapers and contracts do not speak so. */
function speaking(
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

const announces = (statements: readonly AgreementStatement[]): boolean =>
  statements.some(
    (statement) => statement.parties.length > 1 && ownPoints(statement, [], undefined) >= OWN_FROM,
  );

/** Of a release without an agreement of its own: the one house that it introduces by a short name and outlines at its end. */
function outlined(
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
function telling(
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

/** The place of words in a sentence that holds them. */
export function placed(
  document: Document,
  sentence: Sentence,
  words: string,
): NonEmpty<ReturnType<typeof evidenceFor>>[0] {
  const start = sentence.view.text.indexOf(words);
  return evidenceFor(document, sentence, placeOf(sentence.view, { start, end: start + words.length }));
}
