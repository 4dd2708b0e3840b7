import type { OrganisationKind } from '../facts/reading.js';
import type { Organisation, Partnership } from '../ledger/ledger.js';
import type { Filter, Operation, Query } from '../questions/query.js';
import { type DateValue, dayRange } from '../text/dateValue.js';
import type { Restrictions } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { instrumentFit } from './instrumentFit.js';
import { isAbout } from './isAbout.js';
import { isCountryIn } from './regions.js';
import { fitsTime, isBy, isWithin } from './when.js';

/** The partnerships that a query is about, in the ledger's order, before one of them is picked. */
export function selectPartnerships(query: Query, catalogue: Catalogue): readonly Partnership[] {
  const parties = partiesOf(query, catalogue);
  const [first] = parties;
  const isOfOne = parties.length === 1 && OF_PARTNERS.includes(query.op);
  const pool = !first
    ? ofPublishers(catalogue)
    : isOfOne
      ? catalogue.partnershipsFrom(first.id)
      : catalogue.partnershipsOf(first.id);
  const hasAll = pool.filter((one) => parties.every(({ id }) => one.parties.includes(id)));
  const { number } = query.filter ?? {};
  return hasAll.filter(
    (one) =>
      fits(one, query.filter ?? {}, query.asOf, catalogue) &&
      (number === undefined || !OF_TERM.includes(query.op) || hasTerm(one, number)),
  );
}

/** What is asked of somebody's partners, whoever announced the agreement with them. */
const OF_PARTNERS: readonly Operation[] = ['list', 'count', 'order', 'explain'];

/** Where a number restricts, it is that of a term: which MOUs run for five years. */
const OF_TERM: readonly Operation[] = ['list', 'count'];

const hasTerm = ({ termMonths }: Partnership, months: number): boolean =>
  termMonths.versions.some(({ value }) => value === months);

/** Without those of two others that a release only mentions: nobody asks for them who names neither. */
const ofPublishers = (catalogue: Catalogue): readonly Partnership[] => catalogue.ofPublishers();

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
  return (
    hasFittingPartner(one, filter, catalogue) &&
    (filter.instrument === undefined || fitsInstrument(one, filter.instrument)) &&
    (filter.matter === undefined || isAbout(one, filter.matter, catalogue) === true) &&
    (filter.term === undefined ||
      one.termMonths.versions.length + one.endsOn.versions.length > 0 === (filter.term === 'stated')) &&
    (!filter.several || one.parties.length > 2) &&
    fitsForce(one, filter, asOf, catalogue) &&
    (asOf === undefined || isBy(one, asOf)) &&
    fitsSide(one, filter, catalogue)
  );
}

/** Whether its term runs, has ended, or ends in the time that is asked for; else whether it came about then. */
function fitsForce(
  one: Partnership,
  filter: Filter,
  asOf: DateValue | undefined,
  catalogue: Catalogue,
): boolean {
  const { force, from, to } = filter;
  if (force === 'ending') return one.endsOn.versions.some(({ value }) => isWithin(value, from, to));
  const isRunning = force === undefined || isInForce(one, asOf, catalogue) === (force === 'running');
  return isRunning && fitsTime(one, filter);
}

/** Whether its term runs on a day; undefined where nobody tells, or where it may have renewed itself. */
function isInForce(one: Partnership, on: DateValue | undefined, { ledger }: Catalogue): boolean | undefined {
  const day = on ?? ledger.asOf;
  const lasts = one.endsOn.versions.flatMap(({ value }) => dayRange(value)?.last ?? []);
  const at = day === undefined ? undefined : dayRange(day)?.last;
  if (at === undefined) return undefined;
  const answers = new Set(lasts.map((last) => at <= last));
  const runs = answers.size === 1 ? answers.has(true) : undefined;
  // As asked of one alone: a term that renews itself runs on unless somebody tells that it ended.
  const [renewal, other] = one.renewal.versions;
  const isRenewed = renewal?.value === 'automatic' && !other && one.endedOn.versions.length === 0;
  return runs !== true && isRenewed ? true : runs;
}

/** Of three that sign together, one abroad makes it an agreement with a partner abroad; at home, both are there. */
function hasFittingPartner(one: Partnership, filter: Filter, catalogue: Catalogue): boolean {
  const { overseas, countries, region, kinds } = filter;
  if (overseas === undefined && !countries && region === undefined && !kinds) return true;
  const home = homeOf(one, catalogue);
  const isFitting = (id: string): boolean => fitsPartner(catalogue.organisation(id), filter, home, catalogue);
  const others = one.parties.filter((id) => id !== one.publisher && id !== one.partner);
  if (overseas === false || one.publisher === undefined) return isFitting(one.partner);
  return isFitting(one.partner) || others.some(isFitting);
}

function fitsPartner(
  partner: Organisation | undefined,
  filter: Filter,
  home: string | undefined,
  catalogue: Catalogue,
): boolean {
  const country = partner && catalogue.countryOf(partner);
  if (filter.overseas !== undefined && isAbroad(partner, country, home) !== filter.overseas) return false;
  if (filter.outside) {
    if (!isElsewhere(partner, country, filter, catalogue)) return false;
  } else if (filter.countries && !(country !== undefined && filter.countries.includes(country))) return false;
  if (filter.kinds && !isOneOf(partner?.kind, filter.kinds)) return false;
  if (filter.region === undefined || filter.outside) return true;
  const region = catalogue.regionOf(filter.region);
  if (region === undefined) return false;
  return partner?.region === region || (country !== undefined && isCountryIn(country, region));
}

/** Known to be neither in the countries nor in the region: of whom nobody tells a country, nobody tells that either. */
function isElsewhere(
  partner: Organisation | undefined,
  country: string | undefined,
  { countries, region: ref }: Filter,
  catalogue: Catalogue,
): boolean {
  const region = ref === undefined ? undefined : catalogue.regionOf(ref);
  const isIn = (code: string): boolean =>
    countries?.includes(code) === true ||
    (region !== undefined && (isCountryIn(code, region) || (code === 'JP' && region === 'Asia')));
  return country !== undefined && !isIn(country) && !(region !== undefined && partner?.region === region);
}

/** Undefined where no release says where it is; an embassy is a foreign country's, whichever that is. */
const isAbroad = (
  partner: Organisation | undefined,
  country: string | undefined,
  home: string | undefined,
): boolean | undefined =>
  country === undefined ? (partner?.kind === 'embassy' ? true : undefined) : country !== home;

/** A bank is a company too. */
const isOneOf = (kind: OrganisationKind | undefined, asked: readonly OrganisationKind[]): boolean =>
  kind !== undefined && (asked.includes(kind) || (kind === 'bank' && asked.includes('company')));

/** The country from which a publisher's overseas partners are told: its own, else that of most of its partners. */
export function homeOf(one: Partnership, catalogue: Catalogue): string | undefined {
  const publisher = one.publisher === undefined ? undefined : catalogue.organisation(one.publisher);
  const own = publisher && catalogue.countryOf(publisher);
  return own ?? catalogue.countryOfMost(one.publisher ?? one.partner);
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

function fitsSide(one: Partnership, { side }: Filter, catalogue: Catalogue): boolean {
  if (!side) return true;
  const anchor = catalogue.organisationOf(side.party);
  const place = anchor && placeOf(anchor, one.publisher, catalogue);
  if (place === undefined || one.partner === anchor?.id) return false;
  const own = catalogue.placeOf(one.id) ?? -1;
  return side.is === 'before' ? own < place : own > place;
}

/** Where the partnership with a partner stands in the ledger. */
function placeOf(
  partner: Organisation,
  publisher: string | undefined,
  catalogue: Catalogue,
): number | undefined {
  const first = catalogue
    .partnershipsOf(partner.id)
    .find((one) => one.partner === partner.id && one.publisher === publisher);
  return first && catalogue.placeOf(first.id);
}

/** A query's filter with what its references stand for. */
export function restrictionsOf({ filter = {}, asOf, op }: Query, catalogue: Catalogue): Restrictions {
  const { region, side, number, several: _, ...rest } = filter;
  const regionName = region === undefined ? undefined : catalogue.regionOf(region);
  const party = side && catalogue.organisationOf(side.party);
  return {
    ...rest,
    ...(regionName ? { region: regionName } : {}),
    ...(side && party ? { side: { is: side.is, party } } : {}),
    ...(asOf ? { asOf } : {}),
    ...(number !== undefined && OF_TERM.includes(op) ? { months: number } : {}),
  };
}
