import type { Partnership } from '../ledger/ledger.js';
import { ATTRIBUTES, type AttributeName } from '../questions/attributes.js';
import type { Query } from '../questions/query.js';
import { LAPSE, STAGE_MARK } from '../questions/stages.js';
import { dayRange } from '../text/dateValue.js';
import type { Answer, CalendarSpan, Content, ValueContent } from './answer.js';
import { type AnswerContext, answered } from './answered.js';
import type { Catalogue } from './catalogue.js';
import { noMatch, unstated } from './refusals.js';
import { seenFromBusiest } from './seenFrom.js';
import { partiesOf, selectPartnerships } from './select.js';
import { meantOf, sidesOf } from './sides.js';
import { targetsOf } from './targets.js';
import { usualOnes } from './usual.js';
import { partnershipValue } from './values.js';

/** The time between two agreements, or two stages of one pair's, from whichever dates are given. */
export function answerInterval(query: Query, { catalogue }: AnswerContext): Answer {
  const events = eventsIn(query);
  if (events) return betweenEvents(events, query, catalogue);
  if (query.text === LAPSE) return lapse(query, catalogue);
  const ends = stagesIn(query, catalogue) ?? betweenSides(query, catalogue);
  const announced = (id: string): number => catalogue.publishedBy(id).length;
  const values = ends.flatMap(
    (one) => (one && partnershipValue(seenFromBusiest(one, announced), 'when')) ?? [],
  );
  const [a, b] = values;
  if (!a || !b) {
    const [first] = targetsOf(withoutFilter(query), catalogue);
    return first
      ? unstated(query, catalogue, { type: 'partnership', partnership: first }, 'interval')
      : noMatch(withoutFilter(query), catalogue);
  }
  const [from, to] = startOf(a) <= startOf(b) ? [a, b] : [b, a];
  const content = { type: 'interval', from, to, ...distance(from, to) } as const;
  return answered(query, content, [from, to], catalogue);
}

/** How long nothing was in force between two agreements of one pair: from the end of the one to the next signing. */
function lapse(query: Query, catalogue: Catalogue): Answer {
  const all = pairOf(query, catalogue);
  const gaps = all.flatMap((one, at) => {
    const to = all[at + 1] && partnershipValue(all[at + 1] as Partnership, 'when');
    const from = partnershipValue(one, 'endsOn');
    return from && to && startOf(from) < startOf(to) ? [[from, to] as const] : [];
  });
  const [gap] = gaps;
  const [first] = all;
  if (!gap || gaps.length > 1)
    return first
      ? unstated(query, catalogue, { type: 'partnership', partnership: first }, 'interval')
      : noMatch(withoutFilter(query), catalogue);
  const [from, to] = gap;
  return answered(query, { type: 'interval', from, to, ...distance(from, to) }, [from, to], catalogue);
}

/** The agreements of those that are named, in time: announced ones, where there are two of them. */
function pairOf(query: Query, catalogue: Catalogue): readonly Partnership[] {
  const all = selectPartnerships({ ...withoutFilter(query), op: 'value' }, catalogue);
  const { filter: _, ...rest } = query;
  const meant = partiesOf(query, catalogue).length < 2 ? usualOnes(all, rest, catalogue) : all;
  const own = inTime(meant.filter(({ status }) => status === 'own'));
  return own.length > 1 ? own : inTime(meant);
}

/** Between the agreements of one pair: the first of them and the last; else between those of each side. */
function betweenSides(query: Query, catalogue: Catalogue): readonly (Partnership | undefined)[] {
  const parties = partiesOf(query, catalogue);
  if (parties.length <= 2) {
    const shared = pairOf(query, catalogue);
    if (shared.length > 0) return shared.length > 1 ? [shared[0], shared.at(-1)] : [];
  }
  const meant = sidesOf(query, catalogue).map((side) => meantOf(side, query, 'when'));
  return meant[0] !== meant[1] ? meant : [];
}

const inTime = (some: readonly Partnership[]): readonly Partnership[] =>
  some
    .flatMap((one) => {
      const value = partnershipValue(one, 'when');
      return value ? [{ one, start: startOf(value) }] : [];
    })
    .sort((a, b) => a.start.localeCompare(b.start))
    .map(({ one }) => one);

/** `basic agreement > definitive agreement`, `#1 > #3`: of one pair's agreements, in their order. */
function stagesIn(query: Query, catalogue: Catalogue): readonly (Partnership | undefined)[] | undefined {
  const stages = (query.text ?? '').split(STAGE_MARK);
  if (stages.length !== 2) return undefined;
  const all = inTime(selectPartnerships({ ...withoutFilter(query), op: 'value' }, catalogue));
  // From the MOC with the embassy to the MOU with the clinic: of two pairs, which the sides tell.
  if (all.length === 0) return undefined;
  return stages.map((stage) => {
    const place = /^#(\d+)$/.exec(stage)?.[1];
    if (place !== undefined) return all[Number(place) - 1];
    return all.find((one) => one.instrument.versions.some(({ value }) => value.kind === stage));
  });
}

/** The two events of one agreement that a query is about. */
function eventsIn({ text = '', parties = [] }: Query): readonly AttributeName[] | undefined {
  const events = text.split(' ').filter((name): name is AttributeName => Object.hasOwn(ATTRIBUTES, name));
  return events.length === 2 && parties.length <= 2 ? events : undefined;
}

/** "How many days from its signing to its effect?" */
function betweenEvents(events: readonly AttributeName[], query: Query, catalogue: Catalogue): Answer {
  const ofTwo = eventsOfSides(events, query, catalogue);
  if (ofTwo) return between(ofTwo[0], ofTwo[1], query, catalogue);
  const targets = targetsOf({ ...query, op: 'value' }, catalogue);
  const told = targets.flatMap((one) => {
    const values = events.flatMap((event) => partnershipValue(one, event) ?? []);
    return values.length === 2 && values[0]?.attribute !== values[1]?.attribute ? [values] : [];
  });
  const [values] = told;
  const [target] = targets;
  if (!values || told.length > 1)
    return target
      ? unstated(query, catalogue, { type: 'partnership', partnership: target }, 'interval')
      : noMatch(query, catalogue);
  const [a, b] = values as [ValueContent, ValueContent];
  return between(a, b, query, catalogue);
}

function between(a: ValueContent, b: ValueContent, query: Query, catalogue: Catalogue): Answer {
  const [from, to] = startOf(a) <= startOf(b) ? [a, b] : [b, a];
  return answered(query, { type: 'interval', from, to, ...distance(from, to) }, [from, to], catalogue);
}

/** From the day of effect of the one agreement to the announcement of the other: of each side the event named with it. */
function eventsOfSides(
  events: readonly AttributeName[],
  { filter: _, ...query }: Query,
  catalogue: Catalogue,
): readonly [ValueContent, ValueContent] | undefined {
  const sides = sidesOf(query, catalogue);
  const [one, other] = partiesOf(query, catalogue);
  const isPair = catalogue
    .partnershipsOf(one?.id ?? '')
    .some(({ parties }) => parties.includes(other?.id ?? ''));
  if (sides.length !== 2 || isPair) return undefined;
  const [a, b] = sides.map((side, i) => {
    const event = events[i] as AttributeName;
    const meant = meantOf(side, query, event);
    return meant && { meant, value: partnershipValue(meant, event) };
  });
  return a?.value && b?.value && a.meant !== b.meant ? [a.value, b.value] : undefined;
}

function withoutFilter({ filter: _, pick: __, text: ___, ...query }: Query): Query {
  return query;
}

const startOf = ({ versions }: ValueContent): string => {
  const value = versions[0]?.value;
  return value?.type === 'date' ? (dayRange(value.value)?.first ?? value.value) : '';
};

type Distance = Pick<Extract<Content, { type: 'interval' }>, 'days' | 'calendar' | 'months' | 'years'>;

/** Days where both days are known, else months, else years. */
function distance(from: ValueContent, to: ValueContent): Distance {
  const [a, b] = [from, to].map(({ versions }) =>
    versions[0]?.value.type === 'date' ? versions[0].value.value : '',
  );
  if (!a || !b || a.startsWith('-') || b.startsWith('-')) return {};
  if (a.length === 10 && b.length === 10)
    return { days: Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000), calendar: calendarSpan(a, b) };
  if (a.length < 7 || b.length < 7) return { years: Number(b.slice(0, 4)) - Number(a.slice(0, 4)) };
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return { months: months(b) - months(a) };
}

/** From 2019-06-14 to 2022-06-20: three years and six days. Either day may be the earlier one. */
function calendarSpan(a: string, b: string): CalendarSpan {
  const [from, to] = [a, b].sort().map((day) => new Date(`${day}T00:00:00Z`)) as [Date, Date];
  const months = (one: Date): number => one.getUTCFullYear() * 12 + one.getUTCMonth();
  const isBefore = to.getUTCDate() < from.getUTCDate();
  const whole = months(to) - months(from) - (isBefore ? 1 : 0);
  // The day in the last month from which the days are counted; a short month has no 31st.
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + whole + 1, 0)).getUTCDate();
  const since = Date.UTC(
    from.getUTCFullYear(),
    from.getUTCMonth() + whole,
    Math.min(from.getUTCDate(), last),
  );
  const days = Math.round((to.getTime() - since) / 86_400_000);
  return { years: Math.floor(whole / 12), months: whole % 12, days };
}
