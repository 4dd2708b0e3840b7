import type { Fact } from '../facts/fact.js';
import type { Statement } from '../facts/reading.js';
import { queryTerms } from '../index/terms/tokenize.js';
import { SENTENCE_FORMS } from '../languages/answers/sentences.js';
import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import { isSameOffice, namesOffice } from '../languages/offices.js';
import type { Query } from '../questions/query.js';
import type { Answer } from './answer.js';
import type { AnswerContext } from './answered.js';
import { noMatch, unstated } from './refusals.js';
import { tellsRenewal } from './renewals.js';
import { isSamePerson } from './samePerson.js';
import { partiesOf } from './select.js';
import { targetsOf } from './targets.js';

/** Who a person is: every office that a release states, each once. */
export function answerOffice(query: Query, { catalogue }: AnswerContext): Answer {
  const people = query.person === undefined ? [] : catalogue.peopleOf(query.person);
  const name = people[0]?.value.name;
  const said = new Set<string>();
  const offices = people.filter(({ value }) => {
    const key = `${value.role ?? ''}|${value.organisation ?? ''}`;
    return (value.role ?? value.organisation) !== undefined && !said.has(key) && said.add(key);
  });
  if (offices.length === 0)
    return unstated(query, catalogue, name === undefined ? undefined : { type: 'person', name }, 'office');
  return {
    kind: 'answered',
    query,
    content: { type: 'office', people: withoutPoorer(offices) },
    evidence: offices.flatMap(({ evidence }) => evidence.slice(0, 1)),
    contradictions: catalogue.ledger.contradictions.filter(
      ({ kind, about }) => kind === 'office' && about.person === name,
    ),
  };
}

/** An office without its organisation says nothing beside the same one with it. */
function withoutPoorer<F extends Fact<{ role?: string; organisation?: string }>>(
  facts: readonly F[],
): readonly F[] {
  const rich = facts.filter(({ value }) => value.role !== undefined && value.organisation !== undefined);
  return rich.length > 0 ? rich : facts;
}

const MOST_STATEMENTS = 3;

/** What a person, or whoever speaks for an organisation, said; about a topic, the sentences nearest to it. */
export function answerStatements(query: Query, context: AnswerContext): Answer {
  const { catalogue } = context;
  const { person } = query;
  const parties = partiesOf(query, catalogue);
  const isOfAnybody = person === undefined && parties.length === 0 && !query.filter;
  const ours =
    person !== undefined
      ? catalogue.statements().by(person)
      : isOfAnybody
        ? catalogue.statements().all
        : statementsFor(query, context);
  const told =
    person === undefined && query.pick?.which !== 'first'
      ? ours
      : toldOfRenewal(toldOfParties(ours, query, context), query, context);
  // "What did HLN's president say about Lysberg?": the office is not one of whoever is named last.
  const spoken = namesOffice(query.text ?? '')
    ? preferSpeakersOf(nearTopic(told, query, context), query, context)
    : nearTopic(preferSpeakersOf(told, query, context), query, context);
  const found = eachText(spoken).slice(0, MOST_STATEMENTS);
  if (found.length > 0) {
    return {
      kind: 'answered',
      query,
      content: { type: 'statements', statements: found },
      evidence: found.flatMap(({ evidence }) => evidence),
      contradictions: [],
    };
  }
  const inOtherWords = indirectly(query, context);
  if (inOtherWords) return inOtherWords;
  const name = person === undefined ? undefined : catalogue.peopleOf(person)[0]?.value.name;
  const [organisation] = parties;
  if (name === undefined && !organisation && ours.length === 0) return noMatch(query, catalogue);
  return unstated(
    query,
    catalogue,
    name !== undefined ? { type: 'person', name } : organisation && { type: 'organisation', organisation },
    'statements',
  );
}

/** "Who said that a letter of intent is a handshake?": whose words they are; undefined where nobody's are. */
export function answerWhoSaid(query: Query, { catalogue }: AnswerContext): Answer | undefined {
  const terms = queryTerms(query.text ?? '');
  if (terms.length === 0) return undefined;
  const [best, ...others] = catalogue.statements().byText().covering(terms, SAID);
  if (!best) return undefined;
  // One word alone tells whose words are meant only where nobody else has it.
  if (
    terms.length < 2 &&
    others.some(({ value }) => !isSamePerson(value.speaker.name, best.value.speaker.name))
  )
    return undefined;
  return {
    kind: 'answered',
    query,
    content: { type: 'statements', statements: [best] },
    evidence: best.evidence,
    contradictions: [],
  };
}

/** How much of the words asked for a statement must have. */
const SAID = 0.7;

const tellsIndirectly = inAnyLanguage(SENTENCE_FORMS, 'toldIndirectly');

/** Who is told to have said something, but not in so many words: the sentence that tells it. */
function indirectly(query: Query, { catalogue }: AnswerContext): Answer | undefined {
  if (query.person === undefined) return undefined;
  const speaker = catalogue
    .peopleOf(query.person)
    .find(({ value, evidence }) => value.part === 'speaker' && tellsIndirectly(evidence[0].quote));
  return speaker && { kind: 'passage', query, evidence: speaker.evidence.slice(0, 1), contradictions: [] };
}

function statementsFor(query: Query, { catalogue }: AnswerContext): readonly Fact<Statement>[] {
  const targets = targetsOf({ ...query, op: 'value' }, catalogue);
  return targets.flatMap(({ statements }) => statements);
}

/** "What did Arimura say about Lyngvik?": in the releases of their agreement, else in those that name Lyngvik. */
function toldOfParties(
  statements: readonly Fact<Statement>[],
  query: Query,
  context: AnswerContext,
): readonly Fact<Statement>[] {
  const { catalogue } = context;
  const parties = partiesOf(query, catalogue);
  if (parties.length === 0 || statements.length < 2) return statements;
  const places = new Set(statementsFor({ ...query, person: undefined }, context).map(placeOf));
  const agreed = statements.filter((one) => places.has(placeOf(one)));
  if (agreed.length > 0) return agreed;
  const named = statements.filter(({ evidence }) => {
    const text = catalogue.release(evidence[0].releaseId)?.text ?? '';
    return parties.every(({ aliases }) => aliases.some((alias) => text.includes(alias)));
  });
  return named.length > 0 ? named : statements;
}

/** "What did Ueda say about the renewal?": in the newest release that tells of one, where it has words of theirs. */
function toldOfRenewal(
  statements: readonly Fact<Statement>[],
  { pick }: Query,
  { catalogue }: AnswerContext,
): readonly Fact<Statement>[] {
  // What was said at the first signing stands in no release of a renewal.
  if (pick?.which === 'first')
    return statements.filter(({ evidence }) => !tellsRenewal(catalogue.release(evidence[0].releaseId)));
  if (pick?.which !== 'latest' && pick?.which !== 'renewal') return statements;
  const isIn =
    (id: string) =>
    ({ evidence }: Fact<Statement>): boolean =>
      evidence[0].releaseId === id;
  const release = catalogue.newestReleases.find((one) => tellsRenewal(one) && statements.some(isIn(one.id)));
  return release ? statements.filter(isIn(release.id)) : statements;
}

const placeOf = ({ evidence: [{ releaseId, value }] }: Fact<Statement>): string =>
  `${releaseId} ${value.start}`;

/** "What did Osaka Prefecture say?": those who speak for it; "comments on the MOU with Osaka": everybody's. */
function preferSpeakersOf(
  statements: readonly Fact<Statement>[],
  query: Query,
  { catalogue }: AnswerContext,
): readonly Fact<Statement>[] {
  const parties = partiesOf(query, catalogue);
  const idOf = ({ value: { speaker } }: Fact<Statement>): string | undefined =>
    speaker.organisation === undefined ? undefined : catalogue.organisationNamed(speaker.organisation)?.id;
  const spoken = statements.filter((one) => idOf(one) !== undefined && parties.at(-1)?.id === idOf(one));
  if (spoken.length > 0) return spoken;
  // "What did Kelvin's president say?": of two presidents, whoever is of a house that was not asked about is not it.
  const open = namesOffice(query.text ?? '') ? statements.filter((one) => idOf(one) === undefined) : [];
  return open.length > 0 ? open : statements;
}

/** With a topic, the statements that speak of it, where any does. */
function nearTopic(
  statements: readonly Fact<Statement>[],
  { text: topic = '', person }: Query,
  { catalogue }: AnswerContext,
): readonly Fact<Statement>[] {
  const isOfAnyone = person === undefined;
  const terms = queryTerms(topic);
  if (terms.length === 0) return statements;
  const known = catalogue.statements();
  const office = new Set(known.byRole().covering(terms, NEAR));
  const inOffice = statements.filter(
    (one) => office.has(one) || (isOfAnyone && isSameOffice(one.value.speaker.role ?? '', topic)),
  );
  if (inOffice.length > 0) return inOffice;
  // What the ambassador said is nothing that somebody else did.
  if (isOfAnyone && namesOffice(topic)) return [];
  const told = new Set(known.byText().covering(terms, NEAR));
  const about = statements.filter((one) => told.has(one));
  return about.length > 0 ? about : statements;
}

/** How much of the words of a topic a statement must have to be about it. */
const NEAR = 0.5;

function eachText(statements: readonly Fact<Statement>[]): readonly Fact<Statement>[] {
  const seen = new Set<string>();
  return statements.filter(({ value }) => !seen.has(value.text) && seen.add(value.text));
}
