import type { Partnership } from '../ledger/ledger.js';
import type { Pick, Query } from '../questions/query.js';
import type { Answer, ShownVersion } from './answer.js';
import type { AnswerContext } from './answered.js';
import { answerInterval } from './answerInterval.js';
import type { Catalogue } from './catalogue.js';
import { evidenceFor } from './collection.js';
import { statedNth } from './ordinals.js';
import { pickPartnerships } from './pick.js';
import { noMatch } from './refusals.js';
import { partiesOf, restrictionsOf, selectPartnerships } from './select.js';
import { partnershipValue } from './values.js';

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
  { which, n }: Pick,
  found: readonly Partnership[],
  query: Query,
  catalogue: Catalogue,
): boolean {
  const { overseas, countries, region, kinds, ...rest } = query.filter ?? {};
  const byPlace = overseas !== undefined || countries !== undefined || region !== undefined;
  if ((!byPlace && !kinds) || (which !== 'first' && which !== 'latest' && which !== 'nth')) return false;
  if (which === 'nth' && n !== undefined && isStated(n, found, query, catalogue)) return false;
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

/** Whether a release gives one of them this place. */
function isStated(n: number, found: readonly Partnership[], query: Query, catalogue: Catalogue): boolean {
  const [of] = partiesOf(query, catalogue);
  return (
    statedNth(n, query, of, catalogue).some((one) => found.includes(one)) ||
    found.some((one) => one.municipalityOrdinal.versions.some(({ value }) => value === n))
  );
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
