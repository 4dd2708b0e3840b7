import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import { QUESTION_FORMS } from '../languages/questions/forms.js';
import type { PartyChoice } from './chooseParties.js';
import { filterOf, slotsOf, timeOf } from './constraints.js';
import { makeQuery } from './makeQuery.js';
import type { ParsedQuestion } from './parse.js';
import { onLastTarget, pointingBack } from './pointingBack.js';
import type { Filter, Query } from './query.js';
import { refOf } from './refs.js';
import type { Decision } from './rules/rule.js';
import type { Context } from './toQuery.js';

/** Rules that a name alone is enough for: behind another question, they only change its target. */
const TARGET_ONLY = new Set(['overview of a name', 'name alone', 'person alone', 'selector alone']);

/**
 * The last query as a follow-up changes it: "and Osaka?" takes another target, "who signed it?" another
 * attribute, "and in 2019?" another year. Undefined where the question stands on its own.
 */
export function editQuery(
  { last, today, isOfMessage = false }: Context,
  parsed: ParsedQuestion,
  decision: Decision | undefined,
  query: Query | undefined,
  parties: PartyChoice,
): Query | undefined {
  if (!last) return undefined;
  if (parties.ambiguous) return undefined;
  const doubted = isOfMessage && query ? doubtOf(last, query) : undefined;
  if (doubted) return doubted;
  const pointed = pointingBack(last, parsed, parties, today) ?? byLastPerson(last, parsed, query);
  if (pointed) return pointed;
  const asksNew = decision !== undefined && !TARGET_ONLY.has(decision.rule);
  if (!asksNew) return retarget(last, parsed, parties);
  if (!query || decision.op === 'explain' || decision.op === 'search') return undefined;
  if (picksOfListed(last, query, parsed, parties))
    // "First municipality?" behind the overseas partners: of the same publisher, but not one of those.
    return tellsItsPartner(query.filter)
      ? makeQuery({ ...query, parties: last.parties ?? [] })
      : onLastTarget(last, query);
  if (!asksOfLast(query, parsed, parties)) return undefined;
  // "Which release says that?" behind an answer about no one agreement: the same answer, with its sources.
  return onLastTarget(last, query) ?? (query.attribute === 'source' ? last : undefined);
}

/** `Which number is X? Do the releases differ?`: in that, and of X. */
function doubtOf(last: Query, query: Query): Query | undefined {
  const isOpen = query.attribute === 'disagreements' && !query.parties?.length && !query.text;
  if (!isOpen || !last.parties?.length || !last.attribute) return undefined;
  const { parties, pick, whose, filter } = last;
  return makeQuery({
    ...query,
    parties,
    text: last.attribute,
    ...(pick ? { pick } : {}),
    ...(whose === undefined ? {} : { whose }),
    ...withoutTarget(filter),
  });
}

/** `The latest one?` behind a list: of those that were listed. */
function picksOfListed(
  last: Query,
  query: Query,
  { signals, question }: ParsedQuestion,
  parties: PartyChoice,
): boolean {
  const isBare = parties.ids.length === 0 && !signals.has('partner') && !namesAgreements(question.text);
  return (last.op === 'list' || last.op === 'count') && query.op === 'order' && isBare;
}

const namesAgreements = inAnyLanguage(QUESTION_FORMS, 'anyAgreement');

/** `And what did he say about Denmark?`: whom the last question was about. */
function byLastPerson(last: Query, { signals }: ParsedQuestion, query: Query | undefined): Query | undefined {
  const isOfSomebody = query?.attribute === 'statements' && query.person === undefined;
  return isOfSomebody && last.person !== undefined && signals.has('anaphora')
    ? makeQuery({ ...query, person: last.person })
    : undefined;
}

/** The last question about something else. */
function retarget(last: Query, parsed: ParsedQuestion, parties: PartyChoice): Query | undefined {
  const isEdit =
    parsed.rest.length === 0 &&
    (parsed.slots.length > 0 ||
      parsed.signals.has('overseas', 'domestic', 'first', 'latest', 'next', 'previous'));
  if (!isEdit || (parsed.signals.has('what', 'who', 'where', 'why') && !parsed.signals.has('also')))
    return undefined;
  const person = slotsOf(parsed, 'person')[0]?.names[0];
  if (parties.ids.length > 0 || person) {
    const { pick: _, person: __, ...rest } = last;
    const subjects = parties.subjects.length > 0 ? parties.subjects : parties.ids;
    return makeQuery({
      ...rest,
      // Beside those who were compared stands one more.
      parties: [...(last.op === 'compare' ? (last.parties ?? []) : []), ...subjects.map(refOf)],
      ...withoutTarget(last.filter),
      ...(person ? { person: refOf(person) } : {}),
    });
  }
  const selector = filterOf(parsed);
  // "And the Finnish embassy?": another partner, told by what it is.
  if (last.op === 'value' && Object.keys(selector).length > 0)
    return makeQuery({ op: 'value', ...attributeOf(last), filter: selector });
  const { asOf, ...range } = timeOf(parsed, undefined);
  const filter: Filter = { ...last.filter, ...selector, ...range };
  const ordinal = slotsOf(parsed, 'ordinal')[0];
  if (ordinal) return makeQuery({ ...last, parties: [], pick: { which: 'nth', n: ordinal.number } });
  for (const which of ['first', 'latest'] as const) {
    if (parsed.signals.has(which)) return makeQuery({ ...last, pick: { which } });
  }
  return makeQuery({ ...last, filter, ...(asOf ? { asOf } : {}) });
}

const attributeOf = ({ attribute }: Query): Pick<Query, 'attribute'> => (attribute ? { attribute } : {});

const withoutTarget = (filter: Filter | undefined): { filter?: Filter } => {
  if (!filter) return {};
  const { side: _, number: __, from: ___, to: ____, ...rest } = filter;
  return { filter: rest };
};

const FROM_THE_LAST: ReadonlySet<NonNullable<Query['pick']>['which']> = new Set([
  'next',
  'previous',
  'renewal',
] as const);

/** A question without a target of its own is about the last one. */
function asksOfLast(query: Query, parsed: ParsedQuestion, parties: PartyChoice): boolean {
  // 姉妹港協定の期間は？ names an agreement of its own.
  if (query.op === 'value' && query.text && parsed.things.length > 0) return false;
  const isOfSide = query.whose !== undefined && parties.ids.length === 1 && parsed.signals.has('anaphora');
  if (!isOfSide && (parties.ids.length > 0 || parsed.slots.some(({ kind }) => kind === 'person')))
    return false;
  // 更新で何が変わった？ asks of any renewal where no agreement is at hand.
  if (query.pick && !FROM_THE_LAST.has(query.pick.which)) return false;
  if (tellsItsPartner(query.filter) && !parsed.signals.has('anaphora')) return false;
  const isSelective = query.op === 'list' || query.op === 'count';
  return parsed.signals.has('anaphora') || !isSelective;
}

/** "How long is the one with Denmark?": a partner told by where or what it is, and no word of the last one. */
const tellsItsPartner = ({ countries, region, kinds }: Filter = {}): boolean =>
  countries !== undefined || region !== undefined || kinds !== undefined;
