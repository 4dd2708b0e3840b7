import type { InstrumentKind, OrganisationKind } from '../facts/reading.js';
import { MATTERS, type Matter } from '../languages/matters.js';
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
  renewal: 'r',
  next: 'x',
  previous: 'p',
  former: 'o',
  longest: 'g',
  shortest: 's',
};

const FORCES: Readonly<Record<NonNullable<Filter['force']>, string>> = {
  running: 'R',
  ended: 'E',
  ending: 'Z',
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
  if (filter.outside) state += 'x';
  if (filter.kinds?.length) state += `k${filter.kinds.map((kind) => KINDS[kind]).join('')}.`;
  if (filter.instrument) state += `i${INSTRUMENTS[filter.instrument]}`;
  if (filter.matter) state += `m${MATTERS[filter.matter].code}`;
  if (filter.from) state += `f${dateLetters(filter.from)}`;
  if (filter.to) state += `t${dateLetters(filter.to)}`;
  if (filter.side) state += (filter.side.is === 'before' ? 'B' : 'A') + filter.side.party;
  if (filter.term) state += filter.term === 'stated' ? 'Y' : 'N';
  if (filter.force) state += FORCES[filter.force];
  if (filter.several) state += 'V';
  if (query.whose) state += `w${query.whose}`;
  if (filter.number !== undefined) state += `n${letters(filter.number, 6)}`;
  if (pick) state += `o${PICKS[pick.which]}${pick.n === undefined ? '' : `#${letters(pick.n, 2)}`}`;
  if (query.version) state += query.version === 'ja' ? 'J' : 'L';
  if (query.page) state += query.page < 64 ? `g${letters(query.page, 1)}` : `G${letters(query.page, 2)}`;
  if (query.text) state += `~${query.text}`;
  return state;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Mutable<Omit<Query, 'filter'>> & { filter: Mutable<Filter> };

/** The query that {@link serialise} wrote; undefined for any other string. */
export function parseQuery(state: string): Query | undefined {
  const op = codeOf(OPERATIONS, state[0] ?? '') as Operation | undefined;
  if (!op || state.length < 2) return undefined;
  const attribute = state[1] === '-' ? undefined : attributeByCode(state[1] as string);
  if (state[1] !== '-' && !attribute) return undefined;
  const draft: Draft = { op, filter: {}, ...(attribute ? { attribute } : {}) };
  let at = 2;
  while (at < state.length) {
    const read = READERS[state[at] as string];
    const width = read?.(state.slice(at + 1), draft);
    if (width === undefined) return undefined;
    at += 1 + width;
  }
  const { filter, ...query } = draft;
  return Object.keys(filter).length > 0 ? { ...query, filter } : query;
}

/** Reads what follows a field's letter into the draft; how many characters that took, or nothing where it is not so written. */
type Reader = (rest: string, draft: Draft) => number | undefined;

/** The items of `abcdef.` by their width; undefined without the full stop. */
function listItems(rest: string, width: number): string[] | undefined {
  const end = rest.indexOf('.');
  if (end < 0 || end % width !== 0) return undefined;
  return Array.from({ length: end / width }, (_, i) => rest.slice(i * width, (i + 1) * width));
}

const listReader =
  (width: number, set: (draft: Draft, items: string[]) => boolean): Reader =>
  (rest, draft) => {
    const items = listItems(rest, width);
    return items && set(draft, items) ? items.length * width + 1 : undefined;
  };

/** A field of fixed width whose letters `decode` into a value. */
const fixedReader =
  <V>(
    width: number,
    decode: (text: string) => V | undefined,
    set: (draft: Draft, value: V) => void,
  ): Reader =>
  (rest, draft) => {
    const value = rest.length < width ? undefined : decode(rest.slice(0, width));
    if (value === undefined) return undefined;
    set(draft, value);
    return width;
  };

const flagReader =
  (set: (draft: Draft) => void): Reader =>
  (_, draft) => {
    set(draft);
    return 0;
  };

function set<T, K extends keyof T>(target: T, key: K, value: T[K]): true {
  target[key] = value;
  return true;
}

const same = (text: string): string => text;

const READERS: Readonly<Record<string, Reader>> = {
  p: listReader(6, (draft, items) => set(draft, 'parties', items)),
  h: fixedReader(6, same, (draft, value) => (draft.person = value)),
  a: fixedReader(4, dateOf, (draft, value) => (draft.asOf = value)),
  O: flagReader((draft) => (draft.filter.overseas = true)),
  D: flagReader((draft) => (draft.filter.overseas = false)),
  c: listReader(2, (draft, items) => set(draft.filter, 'countries', items)),
  r: fixedReader(6, same, (draft, value) => (draft.filter.region = value)),
  x: flagReader((draft) => (draft.filter.outside = true)),
  k: listReader(1, readKinds),
  i: fixedReader(
    1,
    (text) => codeOf(INSTRUMENTS, text),
    (draft, value) => (draft.filter.instrument = value),
  ),
  m: fixedReader(1, matterOf, (draft, value) => (draft.filter.matter = value)),
  f: fixedReader(4, dateOf, (draft, value) => (draft.filter.from = value)),
  t: fixedReader(4, dateOf, (draft, value) => (draft.filter.to = value)),
  B: fixedReader(6, same, (draft, party) => (draft.filter.side = { is: 'before', party })),
  A: fixedReader(6, same, (draft, party) => (draft.filter.side = { is: 'after', party })),
  Y: flagReader((draft) => (draft.filter.term = 'stated')),
  N: flagReader((draft) => (draft.filter.term = 'unstated')),
  R: flagReader((draft) => (draft.filter.force = 'running')),
  E: flagReader((draft) => (draft.filter.force = 'ended')),
  Z: flagReader((draft) => (draft.filter.force = 'ending')),
  V: flagReader((draft) => (draft.filter.several = true)),
  J: flagReader((draft) => (draft.version = 'ja')),
  L: flagReader((draft) => (draft.version = 'en')),
  w: fixedReader(6, same, (draft, value) => (draft.whose = value)),
  n: fixedReader(6, number, (draft, value) => (draft.filter.number = value)),
  o: readPick,
  g: fixedReader(1, number, (draft, value) => (draft.page = value)),
  G: fixedReader(2, number, (draft, value) => (draft.page = value)),
  '~': (rest, draft) => {
    draft.text = rest;
    return rest.length;
  },
};

function matterOf(code: string): Matter | undefined {
  return (Object.keys(MATTERS) as Matter[]).find((matter) => MATTERS[matter].code === code);
}

function readKinds(draft: Draft, codes: readonly string[]): boolean {
  const kinds = codes.map((code) => codeOf(KINDS, code)).filter((kind) => kind !== undefined);
  draft.filter.kinds = kinds;
  return kinds.length === codes.length;
}

function readPick(rest: string, draft: Draft): number | undefined {
  const which = codeOf(PICKS, rest[0] ?? '');
  if (!which) return undefined;
  const n = rest[1] === '#' ? number(rest.slice(2, 4)) : undefined;
  draft.pick = n === undefined ? { which } : { which, n };
  return rest[1] === '#' ? 4 : 1;
}
