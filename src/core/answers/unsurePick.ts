import type { OrganisationKind } from '../facts/reading.js';
import { FIRST_OF_KIND as EN_FIRST } from '../languages/en/questions/clauses.js';
import { FIRST_OF_KIND as JA_FIRST } from '../languages/ja/questions/clauses.js';
import type { Organisation, Partnership } from '../ledger/ledger.js';
import type { Pick, Query } from '../questions/query.js';
import { refOf } from '../questions/refs.js';
import type { Catalogue } from './catalogue.js';
import { countClassesOf } from './countClasses.js';
import { ordinalValue, statedNth } from './ordinals.js';
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
  if (which === 'first' && !byPlace && isToldFirst(found, kinds ?? [], catalogue)) return false;
  if (which === 'first' && !countries && region === undefined && hasGap(query, catalogue)) return true;
  const pool = selectPartnerships({ ...query, filter: rest }, catalogue);
  const places = found.map((one) => pool.indexOf(one));
  return pool.some((one, at) => {
    const partner = catalogue.organisation(one.partner);
    const isUnknown =
      (byPlace && (!partner || catalogue.countryOf(partner) === undefined)) ||
      (kinds !== undefined &&
        partner?.kind === undefined &&
        !kinds.every((kind) => TOLD_BY_NAME.has(kind)) &&
        !(partner && isNoGovernment(kinds, partner)));
    return isUnknown && (which === 'latest' ? at > Math.max(...places) : at < Math.min(...places));
  });
}

/** 金融機関との締結は今回が初めてです: whether the release itself calls it the first of its kind. */
const isToldFirst = (
  found: readonly Partnership[],
  kinds: readonly OrganisationKind[],
  catalogue: Catalogue,
): boolean =>
  found.some(({ announcedIn }) =>
    announcedIn.some((id) => {
      const text = catalogue.release(id)?.text ?? '';
      return kinds.some((kind) => EN_FIRST[kind]?.test(text) || JA_FIRST[kind]?.test(text));
    }),
  );

/** Whether more of a class are counted than named: the fourth company of whom only one came before it here. */
function hasGap(query: Query, catalogue: Catalogue): boolean {
  const { overseas, kinds, ...rest } = query.filter ?? {};
  const isCounted = countClassesOf({
    ...(overseas === undefined ? {} : { overseas }),
    ...(kinds ? { kinds } : {}),
  });
  // Nobody counts embassies: the place is one among all.
  const filter = isCounted ? query.filter : rest;
  const named = selectPartnerships({ ...query, op: 'order', ...(filter && { filter }) }, catalogue);
  return named.some((one, at) => {
    const before = new Set(named.slice(0, at + 1).map(({ partner }) => partner)).size;
    if (one.status !== 'own' || one.publisher === undefined) return false;
    const whose = refOf(one.publisher);
    const place = ordinalValue(one, { ...query, op: 'value', attribute: 'ordinal', whose }, catalogue);
    return place?.versions.some(({ value }) => value.type === 'number' && value.value > before) ?? false;
  });
}

/** Whoever is one of these says so in its name. */
const TOLD_BY_NAME: ReadonlySet<OrganisationKind> = new Set(['embassy']);

const GOVERNMENTS: ReadonlySet<OrganisationKind> = new Set(['prefecture', 'municipality']);

/**
 * Whether its name or its seat tells that it is no local government: in Japanese theirs end in 県, 市, 町 or 村, and
 * so have a kind; in Latin letters they have a word or two (`San Remo`, not `Fjordland Energy Park`), and are in no city.
 */
function isNoGovernment(kinds: readonly OrganisationKind[], { names, location }: Organisation): boolean {
  if (!kinds.every((kind) => GOVERNMENTS.has(kind))) return false;
  const inCity = location.versions.some(({ value }) => /[,・]/.test(value));
  return inCity || names.ja !== undefined || (names.en ?? '').trim().split(/\s+/).length > 2;
}

/** Whether a release gives one of them this place. */
function isStated(n: number, found: readonly Partnership[], query: Query, catalogue: Catalogue): boolean {
  const [of] = partiesOf(query, catalogue);
  return (
    statedNth(n, query, of, catalogue).some((one) => found.includes(one)) ||
    found.some((one) => one.municipalityOrdinal.versions.some(({ value }) => value === n))
  );
}
