import type { Evidence } from '../facts/fact.js';
import type { Organisation, Partnership } from '../ledger/ledger.js';
import { ATTRIBUTES, type AttributeName } from '../questions/attributes.js';
import type { Pick, Query } from '../questions/query.js';
import type { Release } from '../releases/release.js';
import { dayRange } from '../text/dateValue.js';
import type { Answer, Answered, ShownVersion, ValueContent } from './answer.js';
import { type AnswerContext, answered, comparedRows, targetsOf } from './answerValue.js';
import type { Catalogue } from './catalogue.js';
import { countStated } from './countStated.js';
import { noMatch, unstated } from './refusals.js';
import { partiesOf, pickPartnerships, restrictionsOf, selectPartnerships } from './select.js';
import { partnershipValue } from './values.js';

/** Partnerships shown on one page of a list. */
export const PAGE = 20;

/** The publisher whose partnerships a query is about: the named one, else the only one there is. */
function publisherOf(
  query: Query,
  selected: readonly Partnership[],
  catalogue: Catalogue,
): Organisation | undefined {
  const named = partiesOf(query, catalogue)[0];
  if (named) return named;
  const publishers = new Set(selected.map(({ publisher }) => publisher));
  const [only] = [...publishers];
  return publishers.size === 1 && only !== undefined ? catalogue.organisation(only) : undefined;
}

/** The newest release of those that say anything of the partnerships: a list is complete as of it. */
function newestOf(publisher: Organisation | undefined, catalogue: Catalogue): Release | undefined {
  const releases = publisher ? catalogue.releasesOf([publisher.id]) : catalogue.ledger.releases;
  const dated = releases.filter(
    ({ publishedOn }) => publishedOn !== undefined && dayRange(publishedOn) !== undefined,
  );
  return dated.sort((a, b) => ((a.publishedOn as string) < (b.publishedOn as string) ? -1 : 1)).at(-1);
}

/** What says that there is this partnership: the place of its partner's name, of its date, or of its instrument. */
export function evidenceFor(one: Partnership): readonly Evidence[] {
  for (const attribute of ['when', 'ordinal', 'instrument', 'scope', 'termMonths', 'people'] as const) {
    const evidence = partnershipValue(one, attribute)?.versions[0]?.evidence ?? [];
    if (evidence.length > 0) return evidence.slice(0, 1);
  }
  return [];
}

export function answerList(query: Query, { catalogue }: AnswerContext): Answer {
  const selected = selectPartnerships(query, catalogue);
  if (selected.length === 0) return noMatch(query, catalogue);
  const publisher = publisherOf(query, selected, catalogue);
  const start = (query.page ?? 0) * PAGE;
  const shown = selected.slice(start, start + PAGE);
  const newest = newestOf(publisher, catalogue);
  return {
    kind: 'answered',
    query,
    content: {
      type: 'list',
      partnerships: shown,
      total: selected.length,
      unplaced: unplacedPartners(query, catalogue),
      restrictions: restrictionsOf(query, catalogue),
      ...(publisher ? { publisher } : {}),
    },
    evidence: shown.flatMap(evidenceFor),
    contradictions: [],
    ...(newest ? { completeAsOf: newest } : {}),
  };
}

const MOST_UNPLACED = 12;

/** The partners that fit but for their place, which no release tells. */
function unplacedPartners(query: Query, catalogue: Catalogue): readonly Organisation[] {
  const { overseas, countries, region, ...rest } = query.filter ?? {};
  if (overseas === undefined && !countries && region === undefined) return [];
  const fitting = selectPartnerships({ ...query, filter: rest }, catalogue);
  const unplaced = fitting.flatMap(({ partner }) => {
    const organisation = catalogue.organisation(partner);
    return organisation && catalogue.countryOf(organisation) === undefined ? [organisation] : [];
  });
  return [...new Set(unplaced)].slice(0, MOST_UNPLACED);
}

/** What the releases state of the number, for the classes that they count; else what they name, counted. */
export function answerCount(query: Query, { catalogue }: AnswerContext): Answer {
  // "How many partners after the tri-party MOU?" is no count of agreements of several parties.
  if (query.filter?.several) return noMatch(query, catalogue);
  const selected = selectPartnerships(query, catalogue);
  const all = selectPartnerships({ ...query, filter: {} }, catalogue);
  const publisher = publisherOf(query, selected.length > 0 ? selected : all, catalogue);
  const stated = publisher ? countStated(publisher, query, catalogue) : undefined;
  if (!stated && selected.length === 0 && all.length === 0) return noMatch(query, catalogue);
  const counted: ShownVersion = {
    value: { type: 'number', value: selected.length },
    basis: 'computed',
    evidence: selected.flatMap(evidenceFor),
  };
  const versions = stated?.versions ?? [counted];
  const newest = newestOf(publisher, catalogue);
  return {
    kind: 'answered',
    query,
    content: {
      type: 'count',
      versions,
      contradicted: versions.length > 1,
      named: selected,
      restrictions: restrictionsOf(query, catalogue),
      ...(publisher ? { publisher } : {}),
    },
    evidence: versions.flatMap(({ evidence }) => evidence),
    contradictions: stated?.contradictions ?? [],
    ...(newest ? { completeAsOf: newest } : {}),
  };
}

/** Which partner is the first, the latest, the nth, the next after one. */
export function answerOrder(query: Query, context: AnswerContext): Answer {
  const { catalogue } = context;
  if (query.attribute === 'interval') return answerInterval(query, context);
  const pick = query.pick ?? { which: 'latest' };
  const selected = selectPartnerships(
    { ...query, ...(isNeighbour(query) ? { parties: [] } : {}) },
    catalogue,
  );
  const publishers = new Set(selected.map(({ publisher }) => publisher));
  if (pick.which === 'nth' && publishers.size > 1 && partiesOf(query, catalogue).length === 0) {
    const found = pickPartnerships(pick, selected, query, catalogue);
    if (found.length > 1) return choicesAmong(found, query, catalogue);
  }
  const found = pickPartnerships(pick, selected, query, catalogue);
  if (found.length === 0 || isUnsurePick(pick, found, query, catalogue)) return noMatch(query, catalogue);
  const anchor = isNeighbour(query)
    ? partiesOf(query, catalogue).find(({ id }) => !publishers.has(id))
    : undefined;
  const publisher =
    found[0]?.publisher === undefined ? undefined : catalogue.organisation(found[0].publisher);
  const versions =
    pick.which === 'nth'
      ? found.flatMap((one) => numberOf(one, query))
      : found.flatMap((one) => partnershipValue(one, 'when')?.versions ?? []);
  return {
    kind: 'answered',
    query,
    content: {
      type: 'order',
      pick,
      partnerships: found,
      versions,
      restrictions: restrictionsOf(query, catalogue),
      ...(publisher ? { publisher } : {}),
      ...(anchor ? { anchor } : {}),
    },
    evidence: found.flatMap((one) => [
      ...numberOf(one, query)
        .flatMap(({ evidence }) => evidence)
        .slice(0, 1),
      ...evidenceFor(one),
    ]),
    contradictions: catalogue.ledger.contradictions.filter(
      ({ kind, about }) =>
        kind === 'ordinal' && about.partnerships.some((id) => found.some((one) => one.id === id)),
    ),
  };
}

/**
 * Whether a partner of which no release tells where or what it is might be the one: before the first that
 * fits, behind the latest, anywhere where they are counted.
 */
function isUnsurePick(
  { which }: Pick,
  found: readonly Partnership[],
  query: Query,
  catalogue: Catalogue,
): boolean {
  const { overseas, countries, region, kinds, ...rest } = query.filter ?? {};
  const byPlace = overseas !== undefined || countries !== undefined || region !== undefined;
  if ((!byPlace && !kinds) || (which !== 'first' && which !== 'latest' && which !== 'nth')) return false;
  if (which === 'nth' && found.some((one) => one.municipalityOrdinal.versions.length > 0)) return false;
  const pool = selectPartnerships({ ...query, filter: rest }, catalogue);
  const places = found.map((one) => pool.indexOf(one));
  return pool.some((one, at) => {
    const partner = catalogue.organisation(one.partner);
    const isUnknown =
      (byPlace && (!partner || catalogue.countryOf(partner) === undefined)) ||
      (kinds !== undefined && partner?.kind === undefined);
    return isUnknown && (which === 'latest' ? at > Math.max(...places) : at < Math.min(...places));
  });
}

const isNeighbour = ({ pick }: Query): boolean => pick?.which === 'next' || pick?.which === 'previous';

function numberOf(one: Partnership, { filter }: Query): readonly ShownVersion[] {
  const attribute = filter?.kinds ? 'municipalityOrdinal' : 'ordinal';
  return partnershipValue(one, attribute)?.versions ?? [];
}

function choicesAmong(found: readonly Partnership[], query: Query, catalogue: Catalogue): Answer {
  return {
    kind: 'answered',
    query,
    content: {
      type: 'list',
      partnerships: found,
      total: found.length,
      restrictions: restrictionsOf(query, catalogue),
    },
    evidence: found.flatMap(evidenceFor),
    contradictions: [],
  };
}

/** The time between two agreements, from whichever dates are given. */
function answerInterval(query: Query, { catalogue }: AnswerContext): Answer {
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

const inOrder = (shown: readonly Partnership[], { ledger }: Catalogue): readonly Partnership[] =>
  [...shown].sort((a, b) => ledger.partnerships.indexOf(a) - ledger.partnerships.indexOf(b));

export function answerCompare(query: Query, { catalogue }: AnswerContext): Answer {
  const parties = partiesOf(query, catalogue);
  // By what they are compared comes later: first, which ones.
  const { pick: _, ...bare } = query;
  const targets = targetsOf(bare, catalogue);
  const each = parties.flatMap(({ id }) => targets.filter(({ partner }) => partner === id).slice(0, 1));
  const shown = each.length >= 2 ? each : targets.slice(0, 3);
  if (shown.length < 2) return noMatch(query, catalogue);
  const rows = comparedRows(shown);
  const answer: Answered = {
    kind: 'answered',
    query,
    content: {
      type: 'comparison',
      partnerships: shown,
      rows,
      ...(query.pick
        ? {
            by: query.pick,
            winners: pickPartnerships(query.pick, inOrder(shown, catalogue), query, catalogue),
          }
        : {}),
    },
    evidence: rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.flatMap(({ evidence }) => evidence.slice(0, 1))),
    ),
    contradictions: [],
  };
  return answer;
}
