import type { Partnership } from '../ledger/ledger.js';
import { ATTRIBUTES, type AttributeName } from '../questions/attributes.js';
import type { Query } from '../questions/query.js';
import { dayRange } from '../text/dateValue.js';
import type { Answer, ValueContent } from './answer.js';
import { type AnswerContext, answered } from './answered.js';
import type { Catalogue } from './catalogue.js';
import { noMatch, unstated } from './refusals.js';
import { partiesOf } from './select.js';
import { targetsOf } from './targets.js';
import { partnershipValue } from './values.js';

/** The time between two agreements, from whichever dates are given. */
export function answerInterval(query: Query, { catalogue }: AnswerContext): Answer {
  const events = eventsIn(query);
  if (events) return betweenEvents(events, query, catalogue);
  const targets = targetsOf(withoutFilter(query), catalogue);
  const each = partiesOf(query, catalogue).flatMap(({ id }) =>
    targets.filter(({ partner }) => partner === id).slice(0, 1),
  );
  // Between two agreements of one pair: the first of them and the last.
  const ends =
    each.length >= 2 ? each : targets.length > 1 ? [targets[0], targets.at(-1)] : aroundOne(query, catalogue);
  const values = ends.flatMap((one) => (one && partnershipValue(one, 'when')) ?? []);
  const [a, b] = values;
  if (!a || !b) {
    const [first] = targets;
    return first
      ? unstated(query, catalogue, { type: 'partnership', partnership: first }, 'interval')
      : noMatch(query, catalogue);
  }
  const [from, to] = startOf(a) <= startOf(b) ? [a, b] : [b, a];
  const content = { type: 'interval', from, to, ...distance(from, to) } as const;
  return answered(query, content, [from, to], catalogue);
}

/** "From signing with Minatohama to signing with Hokuryo, how long did it take Narumi?": the two of one that has both. */
function aroundOne(query: Query, catalogue: Catalogue): readonly Partnership[] {
  const ids = partiesOf(query, catalogue).map(({ id }) => id);
  if (ids.length !== 3) return [];
  for (const hub of ids) {
    const found = ids
      .filter((id) => id !== hub)
      .flatMap((id) =>
        catalogue
          .partnershipsOf(hub)
          .filter(({ parties }) => parties.includes(id))
          .slice(0, 1),
      );
    if (found.length === 2 && found[0] !== found[1]) return found;
  }
  return [];
}

/** The two events of one agreement that a query is about. */
function eventsIn({ text = '', parties = [] }: Query): readonly AttributeName[] | undefined {
  const events = text.split(' ').filter((name): name is AttributeName => Object.hasOwn(ATTRIBUTES, name));
  return events.length === 2 && parties.length <= 2 ? events : undefined;
}

/** "How many days from its signing to its effect?" */
function betweenEvents(events: readonly AttributeName[], query: Query, catalogue: Catalogue): Answer {
  const targets = targetsOf(query, catalogue);
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
  const [from, to] = startOf(a) <= startOf(b) ? [a, b] : [b, a];
  return answered(query, { type: 'interval', from, to, ...distance(from, to) }, [from, to], catalogue);
}

function withoutFilter({ filter: _, pick: __, ...query }: Query): Query {
  return query;
}

const startOf = ({ versions }: ValueContent): string => {
  const value = versions[0]?.value;
  return value?.type === 'date' ? (dayRange(value.value)?.first ?? value.value) : '';
};

/** Days where both days are known, else months. */
function distance(from: ValueContent, to: ValueContent): { days?: number; months?: number } {
  const [a, b] = [from, to].map(({ versions }) =>
    versions[0]?.value.type === 'date' ? versions[0].value.value : '',
  );
  if (!a || !b || a.startsWith('-') || b.startsWith('-')) return {};
  if (a.length === 10 && b.length === 10)
    return { days: Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000) };
  if (a.length < 7 || b.length < 7) return {};
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return { months: months(b) - months(a) };
}
