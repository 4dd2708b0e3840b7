import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import { askedBriefly } from '../languages/questions/followUps.js';
import { QUESTION_FORMS } from '../languages/questions/forms.js';
import type { DateValue } from '../text/dateValue.js';
import { ATTRIBUTES } from './attributes.js';
import type { PartyChoice } from './chooseParties.js';
import { filterOf } from './constraints.js';
import { makeQuery } from './makeQuery.js';
import type { ParsedQuestion } from './parse.js';
import { comparedBy } from './picks.js';
import type { Filter, Query } from './query.js';
import { refOf } from './refs.js';
import type { SignalName } from './signals.js';

/**
 * A follow-up that means nothing by itself: `and the next?`, `how many is that?`, そのうち期間があるのは, `who is he?`
 * Undefined where the question says more than that, or the last one has nothing that it can point to.
 */
export function pointingBack(
  last: Query,
  parsed: ParsedQuestion,
  parties: PartyChoice,
  today: DateValue | undefined,
): Query | undefined {
  if (parsed.rest.length > 0) return undefined;
  return (
    besideLast(last, parsed) ??
    ofListed(last, parsed, parties, today) ??
    besideNamed(last, parsed, parties) ??
    firstOfThem(last, parsed) ??
    ofPerson(last, parsed) ??
    ofAgreement(last, parsed)
  );
}

/** Whether a question says nothing else than this, and names nothing. */
const saysOnly = ({ signals, slots }: ParsedQuestion, ...names: readonly SignalName[]): boolean =>
  slots.length === 0 && signals.names.every((name) => names.includes(name));

/** `And the next?` behind the first of a class is its second; behind an agreement with somebody, who came after. */
function besideLast(last: Query, parsed: ParsedQuestion): Query | undefined {
  const { signals, slots } = parsed;
  const step = signals.has('next') ? 1 : signals.has('previous') ? -1 : 0;
  if (step === 0 || slots.length > 0 || signals.has('renewal', 'renewedOne', 'lastTime')) return undefined;
  const { which, n } = last.pick ?? {};
  const number = which === 'first' ? 1 : which === 'nth' ? n : undefined;
  if (number !== undefined && number + step > 0)
    return makeQuery({
      op: 'order',
      attribute: 'partner',
      parties: last.parties ?? [],
      pick: { which: 'nth', n: number + step },
      ...(last.filter ? { filter: last.filter } : {}),
    });
  const isOfAgreement = !last.pick && last.op === 'value' && isOfPartnership(last) && last.parties?.length;
  return isOfAgreement && saysOnly(parsed, ...POINTING, 'next', 'previous', 'before', 'after')
    ? makeQuery({
        op: 'order',
        attribute: 'partner',
        parties: last.parties ?? [],
        pick: { which: step > 0 ? 'next' : 'previous' },
      })
    : undefined;
}

const POINTING = [
  'anaphora',
  'also',
  'yesNo',
  'what',
  'which',
  'who',
  'partnership',
  'partner',
  'politeness',
] as const;
const OF_NUMBER = ['howMany', 'count', 'list', 'all', 'cooperate', 'organisation'] as const;

const isOfPartnership = ({ attribute }: Query): boolean =>
  attribute !== undefined && ATTRIBUTES[attribute].bearer === 'partnership';

/** Behind a list: how many they are, and which of them have a term, still run, are overseas. */
function ofListed(
  last: Query,
  parsed: ParsedQuestion,
  parties: PartyChoice,
  today: DateValue | undefined,
): Query | undefined {
  const { signals, slots } = parsed;
  if ((last.op !== 'list' && last.op !== 'count') || parties.ids.length > 0) return undefined;
  const { page: _, ...whole } = last;
  if (last.op === 'count' && asksWhichOnes(parsed.question.text)) return makeQuery({ ...whole, op: 'list' });
  const counts = signals.has('howMany', 'count');
  if (counts && saysOnly(parsed, ...POINTING, ...OF_NUMBER)) return makeQuery({ ...whole, op: 'count' });
  const run = signals.has('valid') && !signals.has('expired', 'withTerm', 'withoutTerm');
  const narrower: Filter = { ...filterOf(parsed), ...(run ? { force: 'running' } : {}) };
  const isOfThem = signals.has('anaphora') && Object.keys(narrower).length > 0;
  const saysNoMore =
    slots.every(({ kind }) => SELECTORS.has(kind)) &&
    !signals.has('when', 'who', 'howLong', 'first', 'latest', 'longest', 'shortest');
  if (!isOfThem || !saysNoMore) return undefined;
  return makeQuery({
    ...whole,
    op: counts ? 'count' : 'list',
    filter: { ...last.filter, ...narrower },
    ...(run && today && last.asOf === undefined ? { asOf: today } : {}),
  });
}

const SELECTORS: ReadonlySet<string> = new Set(['country', 'region', 'kinds', 'matter']);
const asksWhichOnes = inAnyLanguage(QUESTION_FORMS, 'whichOnes');

/** `Compare it with Osaka`: the last one named, beside who is named now. */
function besideNamed(last: Query, parsed: ParsedQuestion, { subjects, ids }: PartyChoice): Query | undefined {
  const { signals } = parsed;
  const [other] = subjects;
  const isOfTwo = signals.has('compare') || (signals.has('comparative') && signals.has('anaphora'));
  if (!isOfTwo || other === undefined || ids.length > 1 || !last.parties?.length) return undefined;
  const pick = comparedBy(parsed);
  return makeQuery({ op: 'compare', parties: [...last.parties, refOf(other)], ...(pick ? { pick } : {}) });
}

const COMPARES = ['comparative', 'compare', 'longer', 'shorter', 'earlier', 'later'] as const;

/** `Which came first?`, `which of the two is longer?` behind two that were compared, or between which the time was asked. */
function firstOfThem(last: Query, parsed: ParsedQuestion): Query | undefined {
  const isOfTwo = last.op === 'compare' || (last.op === 'order' && last.attribute === 'interval');
  if (!isOfTwo || (last.parties?.length ?? 0) < 2 || !parsed.signals.has(...COMPARES)) return undefined;
  const pick = comparedBy(parsed);
  return parsed.slots.every((slot) => slot.kind === 'number' && slot.number === 2) && pick
    ? makeQuery({ op: 'compare', parties: last.parties, pick })
    : undefined;
}

/** `Who is he?`, `what did she say?` behind a question about somebody. */
function ofPerson(last: Query, parsed: ParsedQuestion): Query | undefined {
  const { signals } = parsed;
  if (last.person === undefined || !signals.has('anaphora') || parsed.slots.length > 0) return undefined;
  if (signals.has('statement'))
    return makeQuery({ op: 'value', attribute: 'statements', person: last.person });
  return saysOnly(parsed, 'who', 'office', ...POINTING) && signals.has('who', 'office')
    ? makeQuery({ op: 'value', attribute: 'office', person: last.person })
    : undefined;
}

/** `And where?`, あとどこで, `no, the announcement`, `who's that with?` behind a question about an agreement. */
function ofAgreement(last: Query, parsed: ParsedQuestion): Query | undefined {
  if (parsed.slots.length > 0 || last.op === 'explain' || last.op === 'search') return undefined;
  const attribute = askedBriefly(parsed.question.text);
  if (attribute === 'partner')
    return last.pick && !last.parties?.length
      ? makeQuery({ ...last, op: 'order', attribute })
      : onLastTarget(last, { op: 'value', attribute: 'overview' });
  const isOfOne = last.op === 'order' || (last.op === 'value' && OF_AGREEMENT.has(last.attribute));
  return attribute && isOfOne ? onLastTarget(last, { op: 'value', attribute }) : undefined;
}

const OF_AGREEMENT: ReadonlySet<Query['attribute']> = new Set([
  'signedOn',
  'effectiveOn',
  'announcedOn',
  'endsOn',
  'termMonths',
  'place',
  'signatories',
  'when',
] as const);

/** The question about what the last one was about; undefined where that was about no agreement in particular. */
export function onLastTarget(last: Query, query: Query): Query | undefined {
  if (!last.parties?.length && !last.pick && !last.filter) return undefined;
  return makeQuery({
    ...query,
    parties: last.parties ?? [],
    ...(last.pick && !query.pick ? { pick: last.pick } : {}),
    filter: { ...last.filter, ...query.filter },
  });
}
