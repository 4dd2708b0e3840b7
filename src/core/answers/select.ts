import type { Organisation, Partnership } from '../ledger/ledger.js';
import type { Filter, Pick, Query } from '../questions/query.js';
import { agrees, type DateValue, dayRange, toDateParts } from '../text/dateValue.js';
import type { Restrictions } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { instrumentFit } from './instrumentFit.js';
import { isCountryIn } from './regions.js';
import { partnershipValue } from './values.js';

/** The partnerships that a query is about, in the ledger's order, before one of them is picked. */
export function selectPartnerships(query: Query, catalogue: Catalogue): readonly Partnership[] {
  const parties = partiesOf(query, catalogue);
  const pool = parties[0] ? catalogue.partnershipsOf(parties[0].id) : ofPublishers(catalogue);
  const hasAll = pool.filter((one) => parties.every(({ id }) => one.parties.includes(id)));
  return hasAll.filter((one) => fits(one, query.filter ?? {}, query.asOf, catalogue));
}

/** Without those of two others that a release only mentions: nobody asks for them who names neither. */
function ofPublishers({ ledger: { partnerships, publishers } }: Catalogue): readonly Partnership[] {
  return partnerships.filter(({ publisher }) => publisher === undefined || publishers.includes(publisher));
}

export function partiesOf(query: Query, catalogue: Catalogue): readonly Organisation[] {
  return (query.parties ?? []).flatMap((ref) => catalogue.organisationOf(ref) ?? []);
}

/** Whether a partnership is what a filter lets through. What is not known of it lets nothing through. */
export function fits(
  one: Partnership,
  filter: Filter,
  asOf: DateValue | undefined,
  catalogue: Catalogue,
): boolean {
  const partner = catalogue.organisation(one.partner);
  return (
    fitsPartner(partner, filter, homeOf(one, catalogue), catalogue) &&
    (filter.instrument === undefined || fitsInstrument(one, filter.instrument)) &&
    (filter.term === undefined ||
      one.termMonths.versions.length + one.endsOn.versions.length > 0 === (filter.term === 'stated')) &&
    (!filter.several || one.parties.length > 2) &&
    fitsTime(one, filter) &&
    (asOf === undefined || isBy(one, asOf)) &&
    fitsSide(one, filter, catalogue)
  );
}

function fitsPartner(
  partner: Organisation | undefined,
  filter: Filter,
  home: string | undefined,
  catalogue: Catalogue,
): boolean {
  const country = partner && catalogue.countryOf(partner);
  if (filter.overseas !== undefined && (country === undefined || (country !== home) !== filter.overseas))
    return false;
  if (filter.countries && !(country !== undefined && filter.countries.includes(country))) return false;
  if (filter.kinds && !(partner?.kind !== undefined && filter.kinds.includes(partner.kind))) return false;
  if (filter.region === undefined) return true;
  const region = catalogue.regionOf(filter.region);
  if (region === undefined) return false;
  return partner?.region === region || (country !== undefined && isCountryIn(country, region));
}

/** The country from which a publisher's overseas partners are told: its own, else that of most of its partners. */
export function homeOf(one: Partnership, catalogue: Catalogue): string | undefined {
  const publisher = one.publisher === undefined ? undefined : catalogue.organisation(one.publisher);
  const own = publisher && catalogue.countryOf(publisher);
  if (own) return own;
  const counts = new Map<string, number>();
  for (const other of catalogue.partnershipsOf(one.publisher ?? one.partner)) {
    const partner = catalogue.organisation(other.partner);
    const country = partner && catalogue.countryOf(partner);
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A partnership whose paper is not named is let through for the words that stand for any: MOU, memorandum. */
function fitsInstrument({ instrument }: Partnership, asked: NonNullable<Filter['instrument']>): boolean {
  if (instrument.versions.length === 0)
    return asked === 'mou' || asked === 'memorandum' || asked === 'agreement';
  // "An agreement", said of it by the way, is no capital alliance.
  const isTold = asked === 'memorandum' || asked === 'mou' || asked === 'moc' || asked === 'agreement';
  return instrument.versions.some(
    ({ value }) => (isTold || value.kind !== 'agreement') && instrumentFit(asked, value.kind) === 'right',
  );
}

/** All days that are given for when it came about. */
export function datesOf(one: Partnership): readonly DateValue[] {
  const versions = partnershipValue(one, 'when')?.versions ?? [];
  return versions.flatMap(({ value }) => (value.type === 'date' ? value.value : []));
}

export const dateOf = (one: Partnership): DateValue | undefined => datesOf(one)[0];

function fitsTime(one: Partnership, { from, to }: Filter): boolean {
  if (from === undefined && to === undefined) return true;
  // A day may be any that is told of it: of signing, of effect, of the release.
  const isDay = from !== undefined && from === to && toDateParts(from).day !== undefined;
  const dates = isDay
    ? [one.signedOn, one.effectiveOn, one.announcedOn].flatMap(({ versions }) =>
        versions.map(({ value }) => value),
      )
    : datesOf(one);
  return dates.some((date) => isWithin(date, from, to));
}

/** Whether a date can lie in a range; `--09` and a range without a year are compared part by part. */
export function isWithin(date: DateValue, from: DateValue | undefined, to: DateValue | undefined): boolean {
  const bounds = [from, to].filter((bound) => bound !== undefined);
  if (bounds.some((bound) => toDateParts(bound).year === undefined))
    return bounds.every((bound) => agrees(date, bound));
  const range = dayRange(date);
  if (range === undefined) return false;
  const [first, last] = [from && dayRange(from)?.first, to && dayRange(to)?.last];
  return (first === undefined || range.last >= first) && (last === undefined || range.first <= last);
}

function isBy(one: Partnership, asOf: DateValue): boolean {
  const dates = datesOf(one);
  return dates.length > 0 && dates.some((date) => isWithin(date, undefined, asOf));
}

function fitsSide(one: Partnership, { side }: Filter, catalogue: Catalogue): boolean {
  if (!side) return true;
  const anchor = catalogue.organisationOf(side.party);
  const place = anchor && placeOf(anchor, one.publisher, catalogue);
  if (place === undefined || one.partner === anchor?.id) return false;
  const own = catalogue.ledger.partnerships.indexOf(one);
  return side.is === 'before' ? own < place : own > place;
}

/** Where the partnership with a partner stands in the ledger. */
function placeOf(
  partner: Organisation,
  publisher: string | undefined,
  catalogue: Catalogue,
): number | undefined {
  const place = catalogue.ledger.partnerships.findIndex(
    (one) => one.partner === partner.id && one.publisher === publisher,
  );
  return place < 0 ? undefined : place;
}

/** The one that is picked; several where they came about on the same day. */
export function pickPartnerships(
  pick: Pick,
  selected: readonly Partnership[],
  query: Query,
  catalogue: Catalogue,
): readonly Partnership[] {
  switch (pick.which) {
    case 'first':
      return extreme(selected, 'first');
    case 'latest':
      return extreme(selected, 'latest');
    case 'nth':
      return nth(pick.n ?? 1, selected, query);
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

/** In one publisher's numbering the ledger's order tells, else the dates do; what came about on one day goes together. */
function extreme(selected: readonly Partnership[], which: 'first' | 'latest'): readonly Partnership[] {
  const isOneSeries = new Set(selected.map(({ publisher }) => publisher)).size === 1;
  const dated = selected.filter((one) => datesOf(one).some((date) => dayRange(date) !== undefined));
  // What nobody dates or numbers stands at the end of the ledger, but came no later for it.
  const placed = selected.filter((one) => dated.includes(one) || one.ordinal.versions.length > 0);
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
function nth(n: number, selected: readonly Partnership[], { filter = {} }: Query): readonly Partnership[] {
  const { kinds, overseas, countries, region, from, to, instrument } = filter;
  const isLocal = kinds?.every((kind) => LOCAL.includes(kind)) ?? false;
  if (isLocal) {
    const stated = selected.filter((one) =>
      one.municipalityOrdinal.versions.some(({ value }) => value === n),
    );
    if (stated.length > 0) return stated;
  }
  const isAll =
    !kinds && overseas === undefined && !countries && region === undefined && !from && !to && !instrument;
  if (isAll || (instrument && !kinds)) {
    const stated = selected.filter((one) => one.ordinal.versions.some(({ value }) => value === n));
    const isAny = instrument === 'mou' || instrument === 'memorandum' || instrument === 'agreement';
    if (stated.length > 0 || isAll || (isAny && onlyInstrument(filter))) return stated;
  }
  return selected.slice(n - 1, n);
}

/** Any MOU, and nothing else that tells which: partners are counted, whatever the paper is called. */
const onlyInstrument = ({ kinds, overseas, countries, region, from, to }: Filter): boolean =>
  !kinds && overseas === undefined && !countries && region === undefined && !from && !to;

function byTerm(selected: readonly Partnership[], which: 'longest' | 'shortest'): readonly Partnership[] {
  const months = (one: Partnership): number | undefined => one.termMonths.versions[0]?.value;
  const known = selected.filter((one) => months(one) !== undefined);
  const values = known.map((one) => months(one) as number);
  const best = which === 'longest' ? Math.max(...values) : Math.min(...values);
  return known.filter((one) => months(one) === best);
}

function neighbours(which: 'next' | 'previous', query: Query, catalogue: Catalogue): readonly Partnership[] {
  const { filter, parties = [] } = query;
  const all = catalogue.ledger.partnerships;
  const anchors = partiesOf(query, catalogue);
  const named = all.filter(
    (one) =>
      anchors.some(({ id }) => id === one.partner) && anchors.every(({ id }) => one.parties.includes(id)),
  );
  // "Before the Estonian office": one that is told by what it is, where it is the only one.
  const told = named.length === 0 && filter?.countries ? selectPartnerships(query, catalogue) : [];
  const anchorsOf = new Set(told.map(({ partner }) => partner)).size === 1 ? told : named;
  const own = anchorsOf.filter(
    (one, place) =>
      !anchorsOf
        .slice(0, place)
        .some(
          ({ partner, publisher, status }) =>
            partner === one.partner && publisher === one.publisher && status === 'own',
        ),
  );
  return own.flatMap((anchor) => {
    const rest = anchorsOf === told ? {} : (filter ?? {});
    const fitting = all.filter(
      (one) =>
        one.publisher === anchor.publisher && (one === anchor || fits(one, rest, query.asOf, catalogue)),
    );
    // A renewal makes nobody a partner who was one.
    const isRenewal = (one: Partnership, place: number): boolean =>
      fitting.slice(0, place).some(({ partner, status }) => partner === one.partner && status === 'own');
    const line = fitting.filter((one, place) => one === anchor || !isRenewal(one, place));
    const at = line.indexOf(anchor);
    const found = line[which === 'next' ? at + 1 : at - 1];
    return found && (parties.length > 0 || anchorsOf === told) ? [found] : [];
  });
}

/** A query's filter with what its references stand for. */
export function restrictionsOf({ filter = {}, asOf }: Query, catalogue: Catalogue): Restrictions {
  const { region, side, number: _, several: __, ...rest } = filter;
  const regionName = region === undefined ? undefined : catalogue.regionOf(region);
  const party = side && catalogue.organisationOf(side.party);
  return {
    ...rest,
    ...(regionName ? { region: regionName } : {}),
    ...(side && party ? { side: { is: side.is, party } } : {}),
    ...(asOf ? { asOf } : {}),
  };
}
