import { isBareName } from '../releases/title.js';
import type { Statement } from './agreementClauses.js';
import type { Cast } from './cast.js';
import { type Document, placeOf, type Sentence } from './document.js';
import { evidenceFor } from './evidence.js';
import type { Fact, NonEmpty } from './fact.js';
import { OWN_FROM, ownPoints } from './ownership.js';

/**
 * Who issued the release: what its source says; else the one letterhead; else who alone acts in its own
 * agreement (A has concluded an MOU with B). Undefined where two stand side by side.
 */
export function publisherOf(
  document: Document,
  cast: Cast,
  statements: readonly Statement[],
): Fact<string> | undefined {
  const { release } = document;
  if (release.publisher !== undefined) return stated(document, cast, release.publisher);
  return (
    letterhead(document, cast) ??
    acting(document, cast, statements) ??
    answering(document, cast, statements) ??
    speaking(document, cast, statements) ??
    telling(document, cast, statements)
  );
}

function stated(document: Document, cast: Cast, publisher: string): Fact<string> {
  const sentence =
    document.sentences.find(({ view }) => view.text.includes(publisher)) ?? document.sentences[0];
  const name = cast.resolve(publisher, sentence?.rules.coreOf(publisher) ?? publisher);
  const front = document.release.text.indexOf(publisher);
  if (sentence && sentence.view.text.includes(publisher))
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

function placed(
  document: Document,
  sentence: Sentence,
  words: string,
): NonEmpty<ReturnType<typeof evidenceFor>>[0] {
  const start = sentence.view.text.indexOf(words);
  return evidenceFor(document, sentence, placeOf(sentence.view, { start, end: start + words.length }));
}

/** Of two that act together the one whose page it is: the menu, the contact or the header names it, and not the other. */
function answering(
  document: Document,
  cast: Cast,
  statements: readonly Statement[],
): Fact<string> | undefined {
  const lead = statements.find(
    (statement) => statement.parties.length > 1 && ownPoints(statement, [], undefined) >= OWN_FROM,
  );
  if (!lead) return undefined;
  return (
    namedIn(document, cast, lead, 'contact') ??
    namedIn(document, cast, lead, 'dateline') ??
    namedIn(document, cast, lead, 'menu')
  );
}

function namedIn(
  document: Document,
  cast: Cast,
  lead: Statement,
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
  statements: readonly Statement[],
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

/** Of a release without an agreement of its own: who its first sentence is about. */
function telling(document: Document, cast: Cast, statements: readonly Statement[]): Fact<string> | undefined {
  if (
    statements.some(
      (statement) => statement.parties.length > 1 && ownPoints(statement, [], undefined) >= OWN_FROM,
    )
  )
    return undefined;
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

/** The one organisation that stands alone on a line before the text begins. */
function letterhead(document: Document, cast: Cast): Fact<string> | undefined {
  const heads: { name: string; sentence: Sentence; written: string }[] = [];
  for (const sentence of document.sentences) {
    if (sentence.zone.kind === 'body' || sentence.zone.kind === 'about') break;
    const written = organisationIn(sentence);
    if (written === undefined) continue;
    const name = cast.resolve(written, sentence.rules.coreOf(written));
    if (!heads.some((head) => head.name === name)) heads.push({ name, sentence, written });
  }
  const [head] = heads;
  // Joint releases carry both names: the first is whose paper it is, where both are of the body.
  if (!head || (heads.length > 1 && !heads.every(({ written }) => inBody(document, written))))
    return undefined;
  return { value: head.name, evidence: [placed(document, head.sentence, head.written)] };
}

const inBody = (document: Document, words: string): boolean =>
  document.sentences.some(
    ({ zone, plain }) => zone.kind === 'body' && plain.text.includes(words.split(/\s/).at(-1) ?? words),
  );

function organisationIn(sentence: Sentence): string | undefined {
  const text = sentence.view.text;
  if (sentence.zone.kind === 'form') {
    const company =
      /^(?:会社名|法人名|団体名|上場会社名|company(?: name)?|issued by)\s*[:：]?\s*(\S.{1,60})$/i.exec(text);
    return company?.[1];
  }
  if (/\b(?:Division|Department|Section|Team|Bureau)$/.test(text)) return undefined;
  if (sentence.zone.kind === 'menu')
    return isBareName(text) && isOrganisation(sentence, text) ? text : undefined;
  if (sentence.zone.kind !== 'dateline') return undefined;
  const department = /([\p{Script=Han}ァ-ヴー]{4,30}(?:課|部|局|室|係))$/u.exec(text)?.[1];
  if (department) return department;
  const rest = sentence.rules.findNames(text).find((name) => name.end === text.length || name.start === 0);
  return rest &&
    isOrganisation(sentence, rest.name) &&
    !/新聞|電子版|ウイークリー|速報|Gazette|Times|News/.test(text)
    ? rest.name
    : undefined;
}

const isOrganisation = (sentence: Sentence, text: string): boolean => {
  if (/(?:課|部|局|室|係)$/.test(text)) return true;
  if (/^[\x00-\x7f]+$/.test(text) && !text.includes(' ')) return false;
  const [name] = sentence.rules.findNames(text);
  return (
    name !== undefined &&
    name.name.length >= text.length - 6 &&
    !/新聞|ウイークリー|速報|Gazette|Times\b|News\b/.test(text)
  );
};

/** The subject of the clause that speaks most for being the news, where it acts alone upon a counterpart. */
function acting(document: Document, cast: Cast, statements: readonly Statement[]): Fact<string> | undefined {
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
