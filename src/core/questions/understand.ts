import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import { QUESTION_FORMS } from '../languages/questions/forms.js';
import { ATTRIBUTES } from './attributes.js';
import { chooseParties, type PartyChoice } from './chooseParties.js';
import { slotsOf } from './constraints.js';
import { decide } from './decide.js';
import { type DescribedInput, withDescribedParties } from './describedParties.js';
import { evidenceOf } from './evidence.js';
import { editQuery } from './followUp.js';
import { makeQuery } from './makeQuery.js';
import type { NameLexicon } from './nameLexicon.js';
import type { ParsedQuestion, Parser } from './parse.js';
import { withPlacedParties } from './placedParties.js';
import type { Query } from './query.js';
import type { QuestionText } from './questionText.js';
import { refOf } from './refs.js';
import type { Decision, Evidence } from './rules/rule.js';
import { searchQuery } from './searchQuery.js';
import { withThingsSetUp } from './setUpThings.js';
import { type Context, toQuery, whole } from './toQuery.js';
import type { Understanding } from './understanding.js';

/** Turns one question into what it asks. */
export type Understander = (question: QuestionText, context: Context) => Understanding;

export function createUnderstander(parse: Parser, names: NameLexicon, input: DescribedInput): Understander {
  return (question, context) => {
    const parsed = withThingsSetUp(
      withDescribedParties(withPlacedParties(parse(question), names), input),
      names,
    );
    const talk = talkOf(parsed, context);
    if (talk) return talk;
    if (parsed.isElsewhere && slotsOf(parsed, 'party').length > 0)
      return { kind: 'not understood', parsed, rule: 'off topic' };
    const parties = chooseParties(parsed, input.ledger);
    const evidence = evidenceOf(parsed, parties);
    const decision = decide(evidence);
    const rule = decision?.rule ?? 'none';
    const unknown = slotsOf(parsed, 'unknown').map(({ name }) => name);
    const query = decision && whole(toQuery(parsed, parties, decision, evidence, context));
    const asked = query && aboutUnknown(query, unknown);
    if (asked) return { kind: 'query', query: asked, parsed, rule };
    if (unknown.length > 0)
      return { kind: 'unknown party', names: unknown, parsed, rule, ...(query ? { query } : {}) };
    const edited = editQuery(context, parsed, decision, query, parties);
    if (edited) return { kind: 'query', query: edited, parsed, rule: `follow-up: ${rule}` };
    if (parties.ambiguous) return ambiguous(parsed, rule, parties, query);
    if (query && !isDoubtful(decision as Decision, parsed, evidence))
      return { kind: 'query', query, parsed, rule };
    if (isOffTopic(parsed, parties)) return { kind: 'talk', talk: 'other', parsed, rule: 'off topic' };
    const search = searchQuery(parsed, parties, decision);
    return search
      ? { kind: 'query', ...ofMessage(search, context), parsed, rule: 'search' }
      : { kind: 'not understood', parsed, rule };
  };
}

/** What she said about qubits, who talked about bridges: words of a speech, though no release is about them. */
function aboutUnknown(query: Query, unknown: readonly string[]): Query | undefined {
  const { attribute, person, text = '' } = query;
  if (unknown.length === 0) return undefined;
  if (attribute === 'statements' && person !== undefined)
    return makeQuery({ ...query, text: unknown.join(' ') });
  return attribute === 'speakers' && !query.parties?.length
    ? makeQuery({ ...query, text: `${text} ${unknown.join(' ')}`.trim() })
    : undefined;
}

/** `Who is the governor? And the average age of the farmers?`: of whomever the first question of a message names. */
function ofMessage(search: Query, { last, isOfMessage }: Context): { query: Query; wider?: Query } {
  const isOpen = !search.parties?.length && search.person === undefined && !search.filter;
  return isOfMessage && isOpen && last?.parties?.length
    ? { query: makeQuery({ ...search, parties: last.parties }), wider: search }
    : { query: search };
}

function talkOf(parsed: ParsedQuestion, { last }: Context): Understanding | undefined {
  const { signals, slots, rest } = parsed;
  const chat = new Set([
    'greeting',
    'thanks',
    'politeness',
    'also',
    'anaphora',
    'inEnglish',
    'inJapanese',
    'yesNo',
    'countryAsked',
    'now',
  ]);
  const isBare = slots.length === 0 && rest.length === 0 && signals.names.every((name) => chat.has(name));
  const isSwitch = signals.has('inEnglish', 'inJapanese');
  if (isSwitch && signals.names.every((name) => chat.has(name)) && rest.length === 0) {
    const language = signals.has('inJapanese') ? 'ja' : 'en';
    return { kind: 'language', language, parsed, rule: 'language', ...(last ? { query: last } : {}) };
  }
  if (!isBare || !signals.has('greeting', 'thanks')) return undefined;
  return { kind: 'talk', talk: signals.has('thanks') ? 'thanks' : 'greeting', parsed, rule: 'talk' };
}

/** Words that no release has, about nobody in them, and nothing of agreements: Tell me a joke. カレーの作り方を教えて */
function isOffTopic({ signals, rest, topics, slots }: ParsedQuestion, parties: PartyChoice): boolean {
  const isOfReleases = signals.has(
    'partnership',
    'partner',
    'signed',
    'cooperate',
    'release',
    'organisation',
  );
  return !isOfReleases && rest.length > 0 && topics === 0 && parties.ids.length === 0 && slots.length === 0;
}

/** Words left over, but for those by which an agreement is called: `the bay test centre agreement`. */
function unaccounted(
  { rest, things, signals, slots }: ParsedQuestion,
  op: Decision['op'],
  attribute: Decision['attribute'],
): number {
  if (!signals.has('partnership') && !slots.some(({ kind }) => kind === 'instrument')) return rest.length;
  const isOfPaper =
    op === 'list' || (attribute !== undefined && ATTRIBUTES[attribute].bearer === 'partnership');
  const called = isOfPaper && (op === 'list' || op === 'value') ? things : [];
  return rest.filter((word) => !called.some((thing) => thing.includes(word))).length;
}

const isSignedSomewhere = inAnyLanguage(QUESTION_FORMS, 'signedSomewhere');

/** A decision is doubted where more is left over than its words can carry. */
function isDoubtful(
  { strength, restIsTopic, op, attribute }: Decision,
  parsed: ParsedQuestion,
  evidence: Evidence,
): boolean {
  // That it was signed in Seori, nothing of the agreement's existence says.
  if (op === 'relation' && attribute === undefined && isSignedSomewhere(parsed.question.text)) return true;
  const left = unaccounted(parsed, op, attribute);
  if (left === 0) return false;
  if (parsed.strays > 0 && op !== 'search') return true;
  if (restIsTopic || op === 'explain') return false;
  // `What is LINK-J WEST?` is not about LINK-J.
  const bearer = attribute && ATTRIBUTES[attribute].bearer;
  if (bearer === 'organisation' || bearer === 'person') return true;
  // How much did it cost? is no question of the term, whatever else it names.
  if (op === 'value' && evidence.signals.has('howMany') && attribute !== 'termMonths') return true;
  // What is asserted beyond a date, a number or a name can be held against nothing.
  const asserts =
    evidence.hasDate ||
    evidence.hasNumber ||
    evidence.hasOrdinal ||
    evidence.hasDuration ||
    evidence.persons > 0;
  if (op === 'relation' && !asserts) return true;
  const isWhichOne = op === 'order' && attribute !== 'interval';
  if (strength === 'weak' || op === 'list' || op === 'count' || isWhichOne) return true;
  const isOfAgreement =
    evidence.signals.has('partnership', 'partner', 'signed', 'cooperate') || evidence.hasInstrument;
  // The length of the coastline is no term: a word left over that the releases know is what is asked about.
  if (!isOfAgreement && op === 'value' && parsed.topics > 0) return true;
  return left > (isOfAgreement ? 2 : 1);
}

export function ambiguous(
  parsed: ParsedQuestion,
  rule: string,
  parties: PartyChoice,
  query: Query | undefined,
): Understanding {
  const { name, ids } = parties.ambiguous as NonNullable<PartyChoice['ambiguous']>;
  const base: Query = query ?? { op: 'value', attribute: 'overview' };
  return {
    kind: 'ambiguous',
    name,
    choices: ids.map((party) => ({
      party,
      query: makeQuery({ ...base, parties: [...(base.parties ?? []), refOf(party)] }),
    })),
    parsed,
    rule,
  };
}
