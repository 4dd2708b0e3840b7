import type { InstrumentKind, OrganisationKind } from '../facts/reading.js';
import { type DateValue, toDateParts, toDateValue } from '../text/dateValue.js';
import { ATTRIBUTES, attributeByCode } from './attributes.js';
import { type Filter, OPERATIONS, type Operation, type Pick, type Query } from './query.js';
import { letters, number } from './refs.js';

/** A button's state: what Slack and Discord both carry, with room for a prefix. */
export const LONGEST_STATE = 90;

const KINDS: Readonly<Record<OrganisationKind, string>> = {
  prefecture: 'p',
  municipality: 'm',
  government: 'g',
  embassy: 'e',
  university: 'u',
  'research institute': 'r',
  hospital: 'h',
  cluster: 'c',
  'science park': 's',
  association: 'a',
  foundation: 'f',
  company: 'b',
  bank: 'k',
  school: 'l',
  other: 'o',
};

const INSTRUMENTS: Readonly<Record<InstrumentKind, string>> = {
  mou: 'u',
  moc: 'c',
  loi: 'l',
  memorandum: 'm',
  'comprehensive agreement': 'o',
  'collaboration agreement': 'k',
  'partnership agreement': 'p',
  'basic agreement': 'b',
  'business alliance': 'a',
  'capital alliance': 'i',
  'definitive agreement': 'd',
  agreement: 'g',
};

const PICKS: Readonly<Record<Pick['which'], string>> = {
  first: 'f',
  latest: 'l',
  nth: 'n',
  next: 'x',
  previous: 'p',
  longest: 'g',
  shortest: 's',
};

const codeOf = <K extends string>(table: Readonly<Record<K, string>>, code: string): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === code);

/** A date in four letters: `2020-09-07`, `--09`. */
function dateLetters(value: DateValue): string {
  const { year = 0, month = 0, day = 0 } = toDateParts(value);
  return letters((year * 16 + month) * 32 + day, 4);
}

function dateOf(text: string): DateValue | undefined {
  const value = number(text);
  if (value === undefined) return undefined;
  const [year, month, day] = [Math.floor(value / 512), Math.floor(value / 32) % 16, value % 32];
  return toDateValue({
    ...(year ? { year } : {}),
    ...(month ? { month } : {}),
    ...(day ? { day } : {}),
  });
}

/**
 * A query as a short string, at most {@link LONGEST_STATE} bytes: one letter says what follows.
 * `{op: 'value', attribute: 'signedOn', parties: ['Ab3dEf']}` → `vspAb3dEf.`
 */
export function serialise(query: Query): string {
  const { filter = {}, pick } = query;
  let state = OPERATIONS[query.op] + (query.attribute ? ATTRIBUTES[query.attribute].code : '-');
  if (query.parties?.length) state += `p${query.parties.join('')}.`;
  if (query.person) state += `h${query.person}`;
  if (query.asOf) state += `a${dateLetters(query.asOf)}`;
  if (filter.overseas !== undefined) state += filter.overseas ? 'O' : 'D';
  if (filter.countries?.length) state += `c${filter.countries.join('')}.`;
  if (filter.region) state += `r${filter.region}`;
  if (filter.kinds?.length) state += `k${filter.kinds.map((kind) => KINDS[kind]).join('')}.`;
  if (filter.instrument) state += `i${INSTRUMENTS[filter.instrument]}`;
  if (filter.from) state += `f${dateLetters(filter.from)}`;
  if (filter.to) state += `t${dateLetters(filter.to)}`;
  if (filter.side) state += (filter.side.is === 'before' ? 'B' : 'A') + filter.side.party;
  if (filter.term) state += filter.term === 'stated' ? 'Y' : 'N';
  if (filter.number !== undefined) state += `n${letters(filter.number, 6)}`;
  if (pick) state += `o${PICKS[pick.which]}${pick.n === undefined ? '' : `#${letters(pick.n, 2)}`}`;
  if (query.page) state += `g${letters(query.page, 1)}`;
  if (query.text) state += `~${query.text}`;
  return state;
}

type Parts = { -readonly [K in keyof Query]: Query[K] } & {
  filter: { -readonly [K in keyof Filter]: Filter[K] };
};

/** The query that {@link serialise} wrote; undefined for any other string. */
export function parseQuery(state: string): Query | undefined {
  const op = codeOf(OPERATIONS, state[0] ?? '') as Operation | undefined;
  if (!op || state.length < 2) return undefined;
  const attribute = state[1] === '-' ? undefined : attributeByCode(state[1] as string);
  if (state[1] !== '-' && !attribute) return undefined;
  const parts: Parts = { op, filter: {} };
  if (attribute) parts.attribute = attribute;
  let at = 2;
  while (at < state.length) {
    const next = readField(state, at, parts);
    if (next === undefined) return undefined;
    at = next;
  }
  const { filter, ...query } = parts;
  return Object.keys(filter).length > 0 ? { ...query, filter } : query;
}

/** Reads the field at `at` into `parts`; where the next one begins, or undefined where none is written so. */
function readField(state: string, at: number, parts: Parts): number | undefined {
  const take = (width: number): string => state.slice(at + 1, at + 1 + width);
  const list = (width: number): readonly string[] => {
    const end = state.indexOf('.', at);
    const body = state.slice(at + 1, end < 0 ? at + 1 : end);
    return Array.from({ length: Math.floor(body.length / width) }, (_, i) =>
      body.slice(i * width, (i + 1) * width),
    );
  };
  const { filter } = parts;
  switch (state[at]) {
    case 'p':
      parts.parties = list(6);
      return at + 2 + 6 * parts.parties.length;
    case 'h':
      parts.person = take(6);
      return at + 7;
    case 'a':
      parts.asOf = dateOf(take(4));
      return parts.asOf && at + 5;
    case 'O':
    case 'D':
      filter.overseas = state[at] === 'O';
      return at + 1;
    case 'c':
      filter.countries = list(2);
      return at + 2 + 2 * filter.countries.length;
    case 'r':
      filter.region = take(6);
      return at + 7;
    case 'k': {
      const kinds = list(1).map((code) => codeOf(KINDS, code));
      if (kinds.some((kind) => kind === undefined)) return undefined;
      filter.kinds = kinds as OrganisationKind[];
      return at + 2 + kinds.length;
    }
    case 'i':
      filter.instrument = codeOf(INSTRUMENTS, take(1));
      return filter.instrument && at + 2;
    case 'f':
      filter.from = dateOf(take(4));
      return filter.from && at + 5;
    case 't':
      filter.to = dateOf(take(4));
      return filter.to && at + 5;
    case 'B':
    case 'A':
      filter.side = { is: state[at] === 'B' ? 'before' : 'after', party: take(6) };
      return at + 7;
    case 'Y':
    case 'N':
      filter.term = state[at] === 'Y' ? 'stated' : 'unstated';
      return at + 1;
    case 'n':
      filter.number = number(take(6));
      return filter.number === undefined ? undefined : at + 7;
    case 'o': {
      const which = codeOf(PICKS, take(1));
      if (!which) return undefined;
      const counted = state[at + 2] === '#';
      const n = counted ? number(state.slice(at + 3, at + 5)) : undefined;
      parts.pick = n === undefined ? { which } : { which, n };
      return at + (counted ? 5 : 2);
    }
    case 'g':
      parts.page = number(take(1));
      return parts.page === undefined ? undefined : at + 2;
    case '~':
      parts.text = state.slice(at + 1);
      return state.length;
    default:
      return undefined;
  }
}
