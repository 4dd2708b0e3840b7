import type { Partnership } from '../ledger/ledger.js';
import type { Pick, Query } from '../questions/query.js';
import type { Catalogue } from './catalogue.js';
import { statedNth } from './ordinals.js';
import { partiesOf, selectPartnerships } from './select.js';

/**
 * Whether a partner of which no release tells where or what it is might be the one: before the first that
 * fits, behind the latest, anywhere where they are counted.
 */
export function isUnsurePick(
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
