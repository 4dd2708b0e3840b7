import { AGREEMENT_WORDS } from '../../languages/agreementWords.js';
import { alternatives } from '../../languages/alternatives.js';
import type { AgreementClause } from '../../languages/rules/agreements.js';
import type { FoundName } from '../../text/names.js';
import type { Span } from '../../text/span.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import type { Fact } from '../fact.js';
import type { Cast } from '../organisations/cast.js';
import { breaksOf } from '../organisations/introductions.js';
import type { Instrument } from '../reading.js';
import { sideBefore } from './beside.js';
import { bracketStatements } from './brackets.js';
import { underHeads } from './headed.js';
import { type Party, partiesOf, unique } from './parties.js';
import { listedPartners } from './partnerLists.js';

/** A clause of agreement with its parties by their fullest names in the release. */
export interface AgreementStatement {
  readonly sentence: Sentence;
  readonly clause: AgreementClause;
  /** In the order of the text; the subject first. */
  readonly parties: readonly Party[];
  /** The parties that are named as counterparts ("with X"). */
  readonly counterparts: readonly Party[];
  /** The part of the release that is about it: the sentence, or its item of a list. */
  readonly place: Span;
  readonly listed: boolean;
  /** The line above that names the party, where the sentence does not. */
  readonly head?: Sentence;
  /** The paper, where a bracket or the heading of a list names it. */
  readonly paper?: Fact<Instrument>;
}

const READ_FOR_AGREEMENTS: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'body',
  'heading',
  'list',
  'notes',
  'about',
  'form',
  'caption',
]);

/** Every clause of agreement of a release, lists of earlier ones included. */
export function agreementStatements(
  document: Document,
  cast: Cast,
  people: ReadonlySet<string>,
): AgreementStatement[] {
  const found: AgreementStatement[] = [];
  for (const sentence of document.sentences) {
    if (!READ_FOR_AGREEMENTS.has(sentence.zone.kind) || sentence.quoted) continue;
    const text = sentence.plain.text;
    const breaks = breaksOf(sentence);
    const title = sentence.zone.kind === 'title';
    const clauses = sentence.rules
      .findAgreements(text, title, breaks)
      .filter((clause) => title || !isQuoted(text, clause.trigger.start));
    const listed = sentence.rules.findListedAgreements(text, breaks);
    found.push(
      ...clauses.map((clause) => betweenThem(document, cast, statementOf(cast, people, sentence, clause))),
      ...bracketStatements(document, cast, people, sentence),
    );
    for (const clause of sentence.rules.findEndings(text, breaks))
      found.push(withAntecedent(statementOf(cast, people, sentence, clause), found));
    const carrier = clauses.find((clause) => clause.instrument) ?? clauses[0] ?? PLAIN;
    found.push(
      ...listed.flatMap(({ names, part }) => listedStatements(cast, people, sentence, carrier, names, part)),
    );
    // （第17号は令和3年6月締結の株式会社ミドリ商店）
    for (const { content } of sentence.brackets)
      found.push(
        ...sentence.rules
          .findListedAgreements(content.text)
          .flatMap(({ names, part }) =>
            listedStatements(cast, people, { ...sentence, plain: content }, PLAIN, names, part),
          ),
      );
  }
  return [...underHeads(document, cast, found), ...listedPartners(document, cast)];
}

/** A list of partners that no verb introduces: `BNJ's partners so far are: …`. */
const PLAIN: AgreementClause = {
  trigger: { start: 0, end: 0 },
  subjects: [],
  counterparts: [],
  future: false,
  earlier: true,
  embedded: false,
  nominal: false,
};

/** Whether a place stands within somebody's words: `she said, "we signed …"`. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const open = (before.match(/「/g)?.length ?? 0) - (before.match(/」/g)?.length ?? 0);
  return open > 0 || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

function statementOf(
  cast: Cast,
  people: ReadonlySet<string>,
  sentence: Sentence,
  clause: AgreementClause,
): AgreementStatement {
  const counterparts = partiesOf(cast, people, sentence, clause.counterparts);
  const named = partiesOf(cast, people, sentence, clause.subjects);
  const [first] = clause.subjects;
  const beside = first && named.length === 1 ? sideBefore(cast, sentence, first) : undefined;
  const subjects = beside ? [beside, ...named] : named;
  const place = placeOf(sentence.plain, clause.part ?? { start: 0, end: sentence.plain.text.length });
  return {
    sentence,
    clause,
    counterparts,
    parties: unique([...subjects, ...counterparts]),
    place,
    listed: false,
  };
}

/** How far back the partner is looked for whom `the two` leaves out. */
const SENTENCES_BACK = 2;

/**
 * `Ours with B is of the other kind. On Tuesday our director Ann Lee and her colleague renewed the memorandum between the two
 * houses.`: the partner is whose paper the sentences before it speak of.
 */
function betweenThem(document: Document, cast: Cast, statement: AgreementStatement): AgreementStatement {
  const { sentence, clause, parties } = statement;
  if (parties.length > 0 || clause.earlier || clause.embedded || clause.nominal || !clause.instrument)
    return statement;
  const words = BETWEEN_THEM.exec(sentence.plain.text);
  if (sentence.zone.kind !== 'body' || !words) return statement;
  const before = document.sentences
    .slice(Math.max(0, sentence.index - SENTENCES_BACK), sentence.index)
    .filter(({ zone, quoted }) => zone.kind === 'body' && !quoted);
  const names = before.flatMap(({ rules, plain: { text } }) =>
    rules.findPapersWith(text).map(({ name }) => cast.resolve(name, rules.coreOf(name))),
  );
  const [name] = names;
  if (name === undefined || names.some((other) => other !== name)) return statement;
  const found: FoundName = { name, start: words.index, end: words.index + words[0].length };
  const party: Party = { name, found };
  return {
    ...statement,
    clause: { ...clause, subjects: [], counterparts: [found] },
    parties: [party],
    counterparts: [party],
  };
}

const BETWEEN_THEM = new RegExp(alternatives(AGREEMENT_WORDS, 'betweenThem'), 'iu');

/** A sentence may go on about the agreement of one before it that names the parties: 同協定は…満了しました. */
const REACH = 3;

/** An ending without parties is that of the agreement last told of, near by, or of the one whose end is the news. */
function withAntecedent(
  statement: AgreementStatement,
  before: readonly AgreementStatement[],
): AgreementStatement {
  if (statement.parties.length > 0) return statement;
  const last = before.findLast((other) => other.parties.length > 0 && !other.listed);
  const near = last && statement.sentence.index - last.sentence.index <= REACH;
  if (!last || !(near || last.clause.ending)) return statement;
  const clause = { ...statement.clause, subjects: last.clause.subjects };
  return { ...statement, clause, parties: last.parties, counterparts: last.counterparts };
}

/** Each name of a list is an agreement of its own. */
function listedStatements(
  cast: Cast,
  people: ReadonlySet<string>,
  sentence: Sentence,
  carrier: AgreementClause,
  names: readonly FoundName[],
  part: Span,
): AgreementStatement[] {
  return partiesOf(cast, people, sentence, names).map((party) => ({
    sentence,
    clause: { ...carrier, subjects: [], counterparts: [party.found], earlier: true, embedded: false },
    parties: [party],
    counterparts: [party],
    place: withBrackets(sentence, part),
    listed: true,
  }));
}

/** A part of the plain text with the brackets in it and directly behind it: `Pohjola Village (Finland, March 2022)`. */
function withBrackets(sentence: Sentence, part: Span): Span {
  const place = placeOf(sentence.plain, part);
  const behind = sentence.brackets
    .filter(({ at }) => at >= part.start && at <= part.end + 1)
    .map(({ content }) => content.ends.at(-1) ?? 0);
  return { start: place.start, end: Math.max(place.end, ...behind) };
}
