import type { OrganisationKind } from '../../facts/reading.js';
import type { Partnership } from '../../ledger/ledger.js';
import type { Query } from '../../questions/query.js';
import type { Answer, Check } from '../answer.js';
import type { AnswerContext } from '../answered.js';
import { countStated } from '../countStated.js';
import { noMatch, unstated } from '../refusals.js';
import { partiesOf, selectPartnerships } from '../select.js';
import { isWithin } from '../when.js';
import { verdict } from './verdict.js';

/** Whether there is any partnership of a sort, and whether a total is what the question says. */
export function existence(query: Query, context: AnswerContext): Answer {
  const { catalogue } = context;
  const publisher = partiesOf(query, catalogue)[0];
  const { number, ...filter } = query.filter ?? {};
  if (
    number !== undefined &&
    (query.attribute === 'totalPartners' || query.attribute === 'overseasPartners')
  ) {
    return checkTotal(query, number, context);
  }
  // An MOC is what somebody means who asks whether there is an MOU.
  const anyMemorandum = filter.instrument === 'mou' || filter.instrument === 'moc';
  const loose = anyMemorandum ? { ...filter, instrument: 'memorandum' as const } : filter;
  const selected = selectPartnerships({ ...query, op: 'list', filter: loose }, catalogue).filter((one) =>
    isOfThatDay(one, query),
  );
  if (number !== undefined || (selected.length === 0 && Object.keys(filter).length === 0))
    return noMatch(query, catalogue);
  if (publisher && Object.keys(filter).length === 0)
    return unstated(query, catalogue, { type: 'organisation', organisation: publisher }, undefined);
  // "Was it the first agreement of the city with an institute?": two sorts are two sides, and not one partner.
  if (selected.length === 0 && !publisher && (filter.kinds?.length ?? 0) > 1 && !areAlike(filter.kinds))
    return noMatch(query, catalogue);
  // The day of effect of an agreement that nobody names is held against none.
  if (selected.length === 0 && !publisher && query.attribute === 'effectiveOn')
    return noMatch(query, catalogue);
  // Where it is not known of all partners what they are, that none fits is not known either.
  if (selected.length === 0 && (isUnsure(query, catalogue) || isOfAnotherSort(query, catalogue)))
    return noMatch(query, catalogue);
  return verdict(query, selected.length > 0, [], selected, context);
}

/** `Was any signed on July 8?`: what took effect then was not signed then, where its own day is told. */
function isOfThatDay(one: Partnership, { attribute, filter = {} }: Query): boolean {
  if (attribute !== 'signedOn' && attribute !== 'effectiveOn' && attribute !== 'announcedOn') return true;
  const { versions } = one[attribute];
  return versions.length === 0 || versions.some(({ value }) => isWithin(value, filter.from, filter.to));
}

/** Prefectures and municipalities are local governments, told in one word. */
const areAlike = (kinds: readonly OrganisationKind[] = []): boolean =>
  kinds.every((kind) => kind === 'prefecture' || kind === 'municipality');

/** Whether some partner, of which the releases do not say where or what it is, might be one that is asked for. */
function isUnsure({ filter = {}, ...query }: Query, catalogue: AnswerContext['catalogue']): boolean {
  const { overseas, countries, region, kinds } = filter;
  const byPlace = overseas !== undefined || countries !== undefined || region !== undefined;
  return selectPartnerships(query, catalogue).some((one) => {
    const partner = catalogue.organisation(one.partner);
    const isPlaced = partner !== undefined && catalogue.countryOf(partner) !== undefined;
    return (byPlace && !isPlaced) || (kinds !== undefined && partner?.kind === undefined);
  });
}

/** `Any school in Africa?`, where a college there is a partner: what somebody calls it, nobody knows. */
function isOfAnotherSort({ filter = {}, ...query }: Query, catalogue: AnswerContext['catalogue']): boolean {
  const { kinds, ...place } = filter;
  if (!kinds || (place.countries === undefined && place.region === undefined)) return false;
  return selectPartnerships({ ...query, op: 'list', filter: place }, catalogue).length > 0;
}

function checkTotal(query: Query, number: number, context: AnswerContext): Answer {
  const { catalogue } = context;
  const publishers = partiesOf(query, catalogue);
  const publisher =
    publishers[0] ??
    (catalogue.ledger.publishers.length === 1
      ? catalogue.organisation(catalogue.ledger.publishers[0] as string)
      : undefined);
  const { number: _, ...filter } = query.filter ?? {};
  const stated = publisher && countStated(publisher, { ...query, filter }, catalogue);
  if (!publisher || !stated) return noMatch(query, catalogue);
  const holds = stated.versions.some(({ value }) => value.type === 'number' && value.value === number);
  const attribute = filter.overseas ? 'overseasPartners' : 'totalPartners';
  const check: Check = {
    attribute,
    asserted: { type: 'number', value: number },
    holds,
    isMinor: false,
    stated: stated.versions,
  };
  return { ...verdict(query, holds, [check], [], context), contradictions: stated.contradictions };
}
