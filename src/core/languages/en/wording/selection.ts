import type { Restrictions } from '../../../answers/answer.js';
import type { OrganisationKind } from '../../../facts/reading.js';
import type { Pick } from '../../../questions/query.js';
import { type DateValue, toDateParts } from '../../../text/dateValue.js';
import { MATTERS } from '../../matters.js';
import { countryName, date, instrumentName, join, months, onDate, ordinal, possessive } from './format.js';
import { KINDS } from './labels.js';

export function selection(r: Restrictions, count: number): string {
  const noun = r.kinds
    ? kindsNoun(r.kinds, count)
    : r.instrument
      ? `${instrumentName(r.instrument)} partner${count === 1 ? '' : 's'}`
      : `partner${count === 1 ? '' : 's'}`;
  const adjective = r.overseas === undefined ? '' : r.overseas ? 'overseas ' : 'domestic ';
  const within = r.outside ? 'outside' : 'in';
  const where = r.countries
    ? ` ${within} ${join(r.countries.map((code) => countryName(code)))}`
    : r.region
      ? ` ${within} ${r.region}`
      : '';
  const matter = r.matter ? `${MATTERS[r.matter].en.name} agreement ` : '';
  const term = r.term ? (r.term === 'stated' ? ' with a stated term' : ' without a stated term') : '';
  const force = r.force === undefined ? '' : FORCES[r.force];
  const length = r.months === undefined ? '' : ` with a term of ${months(r.months)}`;
  const side = r.side ? ` ${r.side.is} ${r.side.party.names.en ?? r.side.party.names.ja ?? ''}` : '';
  const asOf = r.asOf ? ` as of ${date(r.asOf)}` : '';
  return `${adjective}${matter}${noun}${where}${term}${force}${length}${timeWords(r)}${side}${asOf}`;
}

/** What stands before the time: partners `whose term ends` in 2027. */
const FORCES: Readonly<Record<NonNullable<Restrictions['force']>, string>> = {
  running: ' with a running term',
  ended: ' whose term has ended',
  ending: ' whose term ends',
};

export function kindsNoun(kinds: readonly OrganisationKind[], count: number): string {
  if (kinds.length === 2 && kinds.includes('prefecture') && kinds.includes('municipality'))
    return count === 1 ? 'local government' : 'local governments';
  return join(kinds.map((kind) => KINDS[kind][count === 1 ? 0 : 1]));
}

export function timeWords({ from, to }: Range): string {
  if (from !== undefined && from === to)
    return ` ${toDateParts(from).day === undefined ? 'in' : 'of'} ${date(from)}`;
  if (from !== undefined && to !== undefined) return ` from ${date(from)} to ${date(to)}`;
  if (from !== undefined) return ` since ${date(from)}`;
  return to === undefined ? '' : ` up to ${date(to)}`;
}

export type Range = { readonly from?: DateValue; readonly to?: DateValue };

export function pickWords(pick: Pick, r: Restrictions, publisher: string | undefined): string {
  const of = publisher === undefined ? 'the' : possessive(publisher);
  const rest = selection(r, 1);
  switch (pick.which) {
    case 'first':
      return `${of} first ${rest}`;
    case 'latest':
      return `${of} latest ${rest}`;
    case 'nth':
      return `${of} ${ordinal(pick.n ?? 1)} ${rest}`;
    case 'renewal':
      return `${pick.n === undefined ? '' : `${ordinal(pick.n)} `}renewal of an agreement with ${publisher ?? 'them'}`;
    case 'longest':
      return `the ${rest} with the longest term`;
    case 'shortest':
      return `the ${rest} with the shortest term`;
    case 'former':
      return `an agreement with ${publisher ?? 'them'} before the latest`;
    case 'next':
      return `the next ${rest}`;
    case 'previous':
      return `the previous ${rest}`;
    default:
      return pick.which satisfies never;
  }
}

export function rangeWords({ from, to }: Range): string {
  if (from !== undefined && from === to) return date(from);
  return timeWords({ ...(from ? { from } : {}), ...(to ? { to } : {}) }).trim();
}

export const notRange = (asserted: { from?: DateValue; to?: DateValue }): string =>
  asserted.from !== undefined && asserted.from === asserted.to
    ? onDate(asserted.from).replace(' (no year is stated)', '')
    : rangeWords(asserted);
