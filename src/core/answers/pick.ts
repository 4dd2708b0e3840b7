import type { Organisation, Partnership } from '../ledger/ledger.js';
import type { Filter, Pick, Query } from '../questions/query.js';
import { dayRange } from '../text/dateValue.js';
import type { Catalogue } from './catalogue.js';
import { addsPartner } from './newcomers.js';
import { isToldLater, statedNth } from './ordinals.js';
import { nthRenewals } from './renewals.js';
import { asksForOriginal, formerOf, isRenewalAlone } from './sameTwo.js';
import { fits, partiesOf, selectPartnerships } from './select.js';
import { usualCounterpart } from './usual.js';
import { dateOf, datesOf } from './when.js';

/** The one that is picked; several where they came about on the same day. */
export function pickPartnerships(
  pick: Pick,
  selected: readonly Partnership[],
  query: Query,
  catalogue: Catalogue,
): readonly Partnership[] {
  switch (pick.which) {
    case 'first': {
      const isOfClass = (query.parties?.length ?? 0) < 2;
      const first = extreme(
        selected.filter((one) => !isOfClass || !isToldLater(one, query, catalogue)),
        'first',
      );
      return asksForOriginal(query)
        ? first.filter((one) => !isRenewalAlone(one, selected, catalogue))
        : first;
    }
    case 'latest': {
      const added = asksForPartner(query) ? selected.filter((one) => addsPartner(one, catalogue)) : selected;
      return extreme(added.length > 0 ? added : selected, 'latest');
    }
    case 'former':
      return formerOf(selected);
    case 'nth':
      return nth(pick.n ?? 1, selected, query, catalogue);
    case 'renewal':
      return nthRenewals(pick.n, selected, catalogue);
    case 'longest':
    case 'shortest':
      return byTerm(selected, pick.which);
    case 'next':
    case 'previous':
      return neighbours(pick.which, query, catalogue);
    default:
      return pick.which satisfies never;
  }
}

/**
 * In one publisher's numbering the ledger's order tells, else, and among the agreements of one pair, the dates do;
 * what came about on one day goes together.
 */
function extreme(selected: readonly Partnership[], which: 'first' | 'latest'): readonly Partnership[] {
  const isOnePair = new Set(selected.map(({ partner }) => partner)).size === 1;
  const isOneSeries = !isOnePair && new Set(selected.map(({ publisher }) => publisher)).size === 1;
  const dated = selected.filter((one) => datesOf(one).some((date) => dayRange(date) !== undefined));
  const isDated = new Set(dated);
  // What nobody dates or numbers stands at the end of the ledger, but came no later for it.
  const placed = selected.filter((one) => isDated.has(one) || one.ordinal.versions.length > 0);
  const series = placed.length > 0 ? placed : selected;
  const day = (one: Partnership): string => {
    const days = datesOf(one).flatMap((date) => dayRange(date)?.[which === 'first' ? 'first' : 'last'] ?? []);
    return days.sort().at(which === 'first' ? 0 : -1) ?? '';
  };
  const found = isOneSeries
    ? series.at(which === 'first' ? 0 : -1)
    : dated.reduce<Partnership | undefined>(
        (best, one) =>
          best === undefined || (which === 'first' ? day(one) < day(best) : day(one) > day(best))
            ? one
            : best,
        undefined,
      );
  if (!found) return selected.slice(0, 1);
  const date = dateOf(found);
  return selected.filter(
    (one) =>
      one === found || (date !== undefined && dateOf(one) === date && one.ordinal.versions.length === 0),
  );
}

const LOCAL = ['prefecture', 'municipality'];

/** By the stated or computed ordinal; among local governments by theirs; among others by counting. */
function nth(
  n: number,
  selected: readonly Partnership[],
  query: Query,
  catalogue: Catalogue,
): readonly Partnership[] {
  const { filter = {} } = query;
  const told = statedNth(n, query, partiesOf(query, catalogue)[0], catalogue);
  if (told.length > 0) return told;
  const { kinds, countries, region, instrument, matter } = filter;
  const isLocal = kinds?.every((kind) => LOCAL.includes(kind)) ?? false;
  if (isLocal) {
    const stated = selected.filter((one) =>
      one.municipalityOrdinal.versions.some(({ value }) => value === n),
    );
    if (stated.length > 0) return stated;
  }
  // Of those of a country nobody keeps count, and more may have come before the first that is named.
  if (countries || region !== undefined) return [];
  const isAll = onlyInstrument(filter) && !instrument;
  if (isAll || (instrument && !kinds && !matter)) {
    const stated = selected.filter((one) => one.ordinal.versions.some(({ value }) => value === n));
    const isAny = instrument === 'mou' || instrument === 'memorandum' || instrument === 'agreement';
    if (stated.length > 0 || isAll || (isAny && onlyInstrument(filter))) return stated;
  }
  // Of those without a day nobody knows where they stand between the others.
  const dated = selected.filter((one) => dateOf(one) !== undefined);
  return dated.length === selected.length ? selected.slice(n - 1, n) : [];
}

/** Any MOU, and nothing else that tells which: partners are counted, whatever the paper is called. */
const onlyInstrument = ({ kinds, overseas, countries, region, from, to, matter }: Filter): boolean =>
  !matter && !kinds && overseas === undefined && !countries && region === undefined && !from && !to;

function byTerm(selected: readonly Partnership[], which: 'longest' | 'shortest'): readonly Partnership[] {
  const months = (one: Partnership): number | undefined => one.termMonths.versions[0]?.value;
  const known = selected.filter((one) => months(one) !== undefined);
  const values = known.map((one) => months(one) as number);
  const best = which === 'longest' ? Math.max(...values) : Math.min(...values);
  return known.filter((one) => months(one) === best);
}

/** Whose line of partners one stands in: the other's, where two are named; else whoever has more partners than it. */
function hubsOf(anchors: readonly Organisation[], catalogue: Catalogue): readonly string[] {
  const many = (id: string): number => catalogue.partnershipsOf(id).length;
  const shared = (anchors[0] ? catalogue.partnershipsOf(anchors[0].id) : []).filter(({ parties }) =>
    anchors.every(({ id }) => parties.includes(id)),
  );
  if (anchors.length > 1 && shared.length > 0)
    return anchors
      .toSorted((a, b) => many(b.id) - many(a.id))
      .slice(0, 1)
      .map(({ id }) => id);
  const hubs = shared.flatMap(({ publisher, parties }) => [
    ...(publisher === undefined ? [] : [publisher]),
    ...parties.filter((id) => anchors.every((one) => one.id !== id && many(id) > many(one.id))),
  ]);
  return [...new Set(hubs)].filter((id) => anchors.every((one) => one.id !== id));
}

function besideOne(
  which: 'next' | 'previous',
  anchor: Partnership,
  rest: Filter,
  query: Query,
  catalogue: Catalogue,
): readonly Partnership[] {
  // What nobody dates or numbers stands at the end of the ledger, but nobody before it for that.
  if (datesOf(anchor).length === 0 && anchor.ordinal.versions.length === 0) return [];
  // What another party numbers as its own (of three that signed together) stands in the line as well.
  const whole =
    anchor.publisher === undefined
      ? catalogue.ledger.partnerships
      : catalogue.partnershipsFrom(anchor.publisher);
  const fitting = whole.filter(
    (one) =>
      one.publisher === anchor.publisher && (one.id === anchor.id || fits(one, rest, query.asOf, catalogue)),
  );
  // A renewal makes nobody a partner who was one.
  const partners = new Set<string>();
  const mentioned = new Set<string>();
  const line = fitting.filter((one) => {
    const isRenewal = partners.has(one.partner) || (one.status === 'mentioned' && mentioned.has(one.partner));
    if (one.status === 'own') partners.add(one.partner);
    if (datesOf(one).length > 0) mentioned.add(one.partner);
    return one.id === anchor.id || (one.partner !== anchor.partner && !isRenewal);
  });
  const at = line.findIndex(({ id }) => id === anchor.id);
  const found = line[which === 'next' ? at + 1 : at - 1];
  return found ? [found] : [];
}

/** `the newest partner`, not `the newest agreement`: a renewal makes nobody a partner who was one. */
const asksForPartner = ({ op, attribute, parties = [] }: Query): boolean =>
  op === 'order' && attribute === 'partner' && parties.length < 2;

function neighbours(which: 'next' | 'previous', query: Query, catalogue: Catalogue): readonly Partnership[] {
  const { filter, parties = [] } = query;
  const anchors = partiesOf(query, catalogue);
  const named = (anchors[0] ? catalogue.partnershipsOf(anchors[0].id) : []).filter(
    (one) =>
      anchors.some(({ id }) => id === one.partner) && anchors.every(({ id }) => one.parties.includes(id)),
  );
  // "Before the Estonian office": one that is told by what it is, where it is the only one.
  const told = named.length === 0 && filter?.countries ? selectPartnerships(query, catalogue) : [];
  const isTold = new Set(told.map(({ partner }) => partner)).size === 1;
  const anchorsOf = isTold ? told : named;
  const rest = isTold ? {} : (filter ?? {});
  const own = anchorsOf.filter(
    (one, place) =>
      !anchorsOf
        .slice(0, place)
        .some(
          ({ partner, publisher, status }) =>
            partner === one.partner && publisher === one.publisher && status === 'own',
        ),
  );
  if (!isTold && parties.length === 0) return [];
  const inHub = isTold ? [] : inLineOf(hubOfNamed(anchors, query, catalogue), which, query, catalogue);
  if (inHub.length > 0) return inHub;
  const beside = own.flatMap((anchor) => besideOne(which, anchor, rest, query, catalogue));
  if (beside.length > 0 || isTold) return beside;
  // One that announced it itself stands in the other's line all the same.
  return hubsOf(anchors, catalogue).flatMap((hub) => inLineOf(hub, which, query, catalogue));
}

/** In whose line of partners the question asks; else the house whose partner whoever is named alone usually is. */
function hubOfNamed(
  anchors: readonly Organisation[],
  { whose }: Query,
  catalogue: Catalogue,
): string | undefined {
  if (whose !== undefined) return catalogue.organisationOf(whose)?.id;
  const [only] = anchors;
  return only && usualCounterpart(anchors, catalogue.partnershipsOf(only.id), catalogue);
}

/** Who stands beside the one that is named in somebody's line of partners. */
function inLineOf(
  hub: string | undefined,
  which: 'next' | 'previous',
  query: Query,
  catalogue: Catalogue,
): readonly Partnership[] {
  if (hub === undefined) return [];
  const anchors = partiesOf(query, catalogue);
  const all = catalogue
    .partnershipsFrom(hub)
    .filter(({ parties }) => anchors.every(({ id }) => parties.includes(id)));
  const alone = all.filter(({ parties }) => parties.length === 2);
  const [anchor] = [...alone.filter(({ status }) => status === 'own'), ...alone, ...all];
  return anchor ? besideOne(which, anchor, query.filter ?? {}, query, catalogue) : [];
}
