import { conceptsOf } from '../languages/counted.js';
import type { Ledger } from '../ledger/ledger.js';
import type { DateValue } from '../text/dateValue.js';
import { ATTRIBUTES, type AttributeName } from './attributes.js';
import { chooseParties, type PartyChoice } from './chooseParties.js';
import { filterOf, slotsOf, type TimeConstraint, timeOf, touches } from './constraints.js';
import { type Decision, decide, type Evidence } from './decide.js';
import { editQuery } from './followUp.js';
import { latinTokens } from './latinTokens.js';
import { makeQuery } from './makeQuery.js';
import type { ParsedQuestion, Parser } from './parse.js';
import type { Filter, Pick, Query } from './query.js';
import type { QuestionText } from './questionText.js';
import { refOf } from './refs.js';
import type { Understanding } from './understanding.js';

export interface Context {
  /** The day it is for who asks. */
  readonly today?: DateValue;
  /** The last query of the conversation, which a follow-up edits. */
  readonly last?: Query;
}

/** Turns one question into what it asks. */
export type Understander = (question: QuestionText, context: Context) => Understanding;

export function createUnderstander(parse: Parser, ledger: Ledger): Understander {
  return (question, context) => {
    const parsed = parse(question);
    const talk = talkOf(parsed, context);
    if (talk) return talk;
    const parties = chooseParties(parsed, ledger);
    const evidence = evidenceOf(parsed, parties);
    const decision = decide(evidence);
    const rule = decision?.rule ?? 'none';
    const unknown = slotsOf(parsed, 'unknown').map(({ name }) => name);
    const query = decision && whole(toQuery(parsed, parties, decision, evidence, context));
    if (unknown.length > 0)
      return { kind: 'unknown party', names: unknown, parsed, rule, ...(query ? { query } : {}) };
    const edited = context.last && editQuery(context.last, parsed, decision, query, parties);
    if (edited) return { kind: 'query', query: edited, parsed, rule: `follow-up: ${rule}` };
    if (parties.ambiguous) return ambiguous(parsed, rule, parties, query);
    if (query && !isDoubtful(decision as Decision, parsed, evidence))
      return { kind: 'query', query, parsed, rule };
    const search = searchQuery(parsed, parties);
    return search
      ? { kind: 'query', query: search, parsed, rule: 'search' }
      : { kind: 'not understood', parsed, rule };
  };
}

/** Which one is asked, but after which one, nothing says: no query. */
function whole(query: Query): Query | undefined {
  return query.op === 'order' && query.attribute !== 'interval' && !query.pick ? undefined : query;
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

const ASKING = ['when', 'who', 'where', 'what', 'which', 'why', 'howMany', 'howLong'] as const;

function evidenceOf(parsed: ParsedQuestion, parties: PartyChoice): Evidence {
  const { signals, slots } = parsed;
  const count = (kind: (typeof slots)[number]['kind']): number =>
    slots.filter((slot) => slot.kind === kind).length;
  const asks = signals.has(...ASKING) || signals.has('ordinalAsked', 'endDate', 'interval');
  return {
    signals,
    subjects: parties.subjects.length,
    parties: parties.ids.length + (parties.ambiguous ? 1 : 0),
    persons: count('person'),
    unknowns: count('unknown'),
    hasDate: count('date') > 0 || signals.has('thisYear', 'lastYear'),
    hasOrdinal: count('ordinal') > 0,
    hasNumber: count('number') > 0,
    hasDuration: count('duration') > 0,
    hasInstrument: count('instrument') > 0,
    hasSelector:
      count('country') + count('region') + count('kinds') > 0 || signals.has('overseas', 'domestic'),
    hasKinds: count('kinds') > 0 || countsThings(parsed),
    hasRest: parsed.rest.length > 0,
    isYesNo: signals.has('yesNo', 'trueThat') && (!asks || startsWithYesNo(parsed)),
  };
}

/** 何社 counts companies, as `how many companies` does. */
function countsThings({ signals, question }: ParsedQuestion): boolean {
  return signals
    .spans('howMany')
    .some(({ start, end }) => conceptsOf(question.text.slice(start, end)).size > 0);
}

/** `Is Osaka the partner which …` asks yes or no, `Who is the …` does not. */
function startsWithYesNo(parsed: ParsedQuestion): boolean {
  if (parsed.language !== 'en') return false;
  const first = parsed.signals.spans('yesNo')[0];
  const asks = Math.min(...ASKING.flatMap((name) => parsed.signals.spans(name).map(({ start }) => start)));
  return (
    first !== undefined &&
    first.start < asks &&
    !/\b(?:know|tell|remember|say)\b/.test(parsed.question.text.slice(0, asks))
  );
}

function toQuery(
  parsed: ParsedQuestion,
  parties: PartyChoice,
  decision: Decision,
  evidence: Evidence,
  { today }: Context,
): Query {
  const { attribute, op } = refine(decision, parsed, evidence, parties);
  const pick = pickOf(parsed, decision, parties, evidence);
  const anchor = sideOf(parsed, parties, decision, pick);
  const { asOf, ...range } = asOfWhenHad(timeOf(parsed, today), op, parsed);
  const person = slotsOf(parsed, 'person')[0]?.names[0];
  const isAbout =
    parties.subjects.length > 0 && !anchor && op !== 'relation' && op !== 'count' && op !== 'list';
  const kindsFilter = isAbout && !pick ? {} : filterOf(parsed);
  const instrument = slotsOf(parsed, 'instrument')[0]?.instrument;
  const asserted = assertedNumber(parsed, pick);
  const counts = op === 'count' || op === 'list';
  const filter: Filter = {
    ...kindsFilter,
    ...(asOf !== undefined && !counts && attribute !== 'inForce' ? { to: asOf } : range),
    ...(instrument ? { instrument } : {}),
    ...(anchor && !pick ? { side: anchor } : {}),
    ...(asserted === undefined ? {} : { number: asserted }),
  };
  const shown = anchor && !pick ? parties.ids.filter((id) => refOf(id) !== anchor.party) : parties.ids;
  return makeQuery({
    op,
    parties: shown.map(refOf),
    filter,
    ...(attribute ? { attribute } : {}),
    ...(pick ? { pick } : {}),
    ...(person ? { person: refOf(person) } : {}),
    ...(asOf !== undefined && (counts || attribute === 'inForce') ? { asOf } : {}),
    ...(decision.restIsTopic ? { text: topicOf(parsed) } : {}),
  });
}

/** `How many partners did they have in May 2020?` asks as of then, `how many did they sign` of that month alone. */
function asOfWhenHad(
  time: TimeConstraint,
  op: Query['op'],
  { question, signals }: ParsedQuestion,
): TimeConstraint {
  const isState =
    op === 'count' && time.from !== undefined && time.from === time.to && !signals.has('signed');
  return isState && /\b(?:have|has|had)\b(?! .*\bwith\b)/.test(question.text)
    ? { asOf: time.from as DateValue }
    : time;
}

/** What is asked by number of one partner is its place, its total; by number of a publisher, how many there are. */
function refine(
  { op, attribute }: Decision,
  parsed: ParsedQuestion,
  evidence: Evidence,
  { subjects }: PartyChoice,
): { op: Query['op']; attribute?: AttributeName } {
  const municipal = slotsOf(parsed, 'kinds').some(
    ({ kinds }) => kinds.includes('municipality') || kinds.includes('prefecture'),
  );
  if (attribute === 'ordinal' && municipal && asksAmongLocalGovernments(parsed))
    return { op, attribute: 'municipalityOrdinal' };
  if (
    op === 'count' &&
    subjects.length === 1 &&
    !evidence.signals.has('before', 'after', 'next', 'previous')
  ) {
    return {
      op: 'value',
      attribute: evidence.signals.has('overseas') ? 'overseasPartners' : 'totalPartners',
    };
  }
  if (op === 'relation') return { op, attribute: assertedAttribute(parsed, evidence) };
  return attribute ? { op, attribute } : { op };
}

/** Kinds that stand by themselves: `which number among municipalities`, not `Osaka prefecture`. */
function asksAmongLocalGovernments(parsed: ParsedQuestion): boolean {
  return slotsOf(parsed, 'kinds').some(
    ({ kinds }) => kinds.length > 1 || kinds.includes('municipality') || kinds.includes('prefecture'),
  );
}

/** What a yes-or-no question asserts, by what stands in it. */
function assertedAttribute(parsed: ParsedQuestion, e: Evidence): AttributeName | undefined {
  const { signals } = parsed;
  if (e.hasOrdinal) return asksAmongLocalGovernments(parsed) ? 'municipalityOrdinal' : 'ordinal';
  if (e.hasDuration) return 'termMonths';
  if (e.hasDate) {
    if (signals.has('foundedDate') && !signals.has('partnership', 'partner')) return 'foundedOn';
    if (signals.has('endDate', 'ends')) return 'endsOn';
    if (signals.has('effective', 'effectiveDate')) return 'effectiveOn';
    return signals.has('announced', 'announcedDate') ? 'announcedOn' : 'when';
  }
  if (e.persons > 0)
    return signals.has('signed', 'signatory')
      ? 'signatories'
      : signals.has('speaker', 'statement')
        ? 'speakers'
        : signals.has('head')
          ? 'office'
          : 'people';
  if (e.hasNumber) {
    if (e.hasRest || (e.hasKinds && !signals.has('partner', 'partnership', 'cooperate'))) return 'figures';
    return signals.has('overseas') ? 'overseasPartners' : 'totalPartners';
  }
  return signals.has('location') && e.hasSelector ? 'location' : undefined;
}

function pickOf(
  parsed: ParsedQuestion,
  decision: Decision,
  parties: PartyChoice,
  e: Evidence,
): Pick | undefined {
  const { signals } = parsed;
  if (decision.op === 'relation' && !(e.signals.has('first', 'latest') && e.subjects > 0)) return undefined;
  if (decision.op === 'compare') return comparedBy(parsed);
  if (['count', 'explain', 'search'].includes(decision.op) || decision.attribute === 'interval')
    return undefined;
  if (signals.has('next') && parties.subjects.length > 0) return { which: 'next' };
  if (signals.has('previous') && parties.subjects.length > 0) return { which: 'previous' };
  if (e.subjects > 0 && decision.op !== 'relation') return undefined;
  if (signals.has('longest')) return { which: 'longest' };
  if (signals.has('shortest')) return { which: 'shortest' };
  const ordinal = slotsOf(parsed, 'ordinal')[0];
  if (ordinal && decision.op !== 'list') return { which: 'nth', n: ordinal.number };
  if (decision.op === 'list') return undefined;
  if (signals.has('first')) return { which: 'first' };
  return signals.has('latest') ? { which: 'latest' } : undefined;
}

/** By what two are compared: which came first, which runs longer. */
function comparedBy({ signals }: ParsedQuestion): Pick | undefined {
  if (signals.has('longer', 'longest')) return { which: 'longest' };
  if (signals.has('shorter', 'shortest')) return { which: 'shortest' };
  if (signals.has('earlier', 'first')) return { which: 'first' };
  return signals.has('later', 'latest') ? { which: 'latest' } : undefined;
}

/** Which partners came before or after one: `before Osaka`, 大阪府より後. */
function sideOf(
  parsed: ParsedQuestion,
  parties: PartyChoice,
  { op }: Decision,
  pick: Pick | undefined,
): Filter['side'] {
  if (pick || (op !== 'list' && op !== 'count')) return undefined;
  for (const slot of slotsOf(parsed, 'party')) {
    const subject = parties.subjects.find((id) => slot.ids.includes(id));
    if (!subject) continue;
    if (touches(parsed, 'before', slot)) return { is: 'before', party: refOf(subject) };
    if (touches(parsed, 'after', slot) || touches(parsed, 'since', slot))
      return { is: 'after', party: refOf(subject) };
  }
  return undefined;
}

function assertedNumber(parsed: ParsedQuestion, pick: Pick | undefined): number | undefined {
  const ordinal = slotsOf(parsed, 'ordinal')[0];
  if (ordinal && !pick) return ordinal.number;
  const months = slotsOf(parsed, 'duration')[0]?.months;
  return months ?? slotsOf(parsed, 'number')[0]?.number;
}

/** What is counted or spoken of: the words left over, the word for a kind, the counter (何社). */
function topicOf(parsed: ParsedQuestion): string {
  const words = [...parsed.rest];
  for (const { start, end } of slotsOf(parsed, 'kinds')) words.push(parsed.question.text.slice(start, end));
  if (parsed.language === 'en') words.push(...countedWords(parsed).filter((word) => !words.includes(word)));
  if (parsed.language === 'ja') {
    for (const { start, end } of parsed.signals.spans('howMany'))
      words.push(parsed.question.text.slice(start, end));
  }
  for (const { start, end } of parsed.signals.spans('head'))
    words.push(parsed.question.text.slice(start, end));
  return words.join(' ');
}

/** What stands behind `how many`, up to the verb: `how many projects has MPR certified` → projects. */
function countedWords({ signals, question }: ParsedQuestion): string[] {
  const [how] = signals.spans('howMany');
  if (!how) return [];
  const words = latinTokens(question.text.slice(how.end)).map(({ word }) => word);
  const verb = words.findIndex((word) => VERBS.has(word));
  return words.slice(0, Math.min(verb < 0 ? words.length : verb, 4));
}

const VERBS = new Set(
  'do does did has have had is are was were in at of with can will there belong make'.split(' '),
);

/** A decision is doubted where more is left over than its words can carry. */
function isDoubtful(
  { strength, restIsTopic, op, attribute }: Decision,
  parsed: ParsedQuestion,
  evidence: Evidence,
): boolean {
  const left = parsed.rest.length;
  if (left === 0 || restIsTopic) return false;
  // `What is LINK-J WEST?` is not about LINK-J.
  if (attribute !== undefined && ATTRIBUTES[attribute].bearer === 'organisation') return true;
  if (strength === 'weak' || op === 'list' || op === 'count' || op === 'order') return true;
  const carried = evidence.signals.has('partnership', 'partner') || evidence.hasInstrument ? 2 : 1;
  return left > carried;
}

function searchQuery(parsed: ParsedQuestion, parties: PartyChoice): Query | undefined {
  if (parsed.rest.length === 0) return undefined;
  const { signals } = parsed;
  const wanted: AttributeName | undefined = signals.has('when')
    ? 'when'
    : signals.has('howMany')
      ? 'figures'
      : signals.has('who')
        ? 'people'
        : signals.has('where')
          ? 'location'
          : undefined;
  return makeQuery({
    op: 'search',
    parties: parties.ids.map(refOf),
    text: topicOf(parsed),
    ...(wanted ? { attribute: wanted } : {}),
  });
}

function ambiguous(
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
