import type { Organisation, Partnership } from '../ledger/ledger.js';
import type { AttributeName } from '../questions/attributes.js';
import type { Query } from '../questions/query.js';
import { dayRange } from '../text/dateValue.js';
import type { Catalogue } from './catalogue.js';
import { instrumentFit } from './instrumentFit.js';
import { partiesOf } from './select.js';
import { partnershipValue } from './values.js';
import { dateOf, fitsTime } from './when.js';

/**
 * The agreements that a question puts side by side, one group a side: those of A and those of B; of C with A
 * and with B, where three are named (`with whom did C sign first, A or B?`); of A with B and of C with D.
 */
export function sidesOf(query: Query, catalogue: Catalogue): readonly (readonly Partnership[])[] {
  const ids = partiesOf(query, catalogue).map(({ id }) => id);
  const together = (...some: readonly string[]): readonly Partnership[] =>
    catalogue
      .partnershipsOf(some[0] as string)
      .filter(({ parties }) => some.every((id) => parties.includes(id)));
  const [a, b, c, d] = ids as [string, string, string?, string?];
  if (ids.length < 2) return [];
  if (c === undefined) return [a, b].map((id) => ofOne(id, together(id)));
  if (d !== undefined) return [together(a, b), together(c, d)];
  const hub = ids.find((id) => ids.every((other) => other === id || together(id, other).length > 0));
  return hub === undefined ? [] : ids.filter((id) => id !== hub).map((id) => together(hub, id));
}

/** By whom each agreement is told apart from the others: the parties that not all of them have. */
export function toldApart(
  shown: readonly Partnership[],
  query: Query,
  catalogue: Catalogue,
): readonly (readonly Organisation[])[] {
  const named = partiesOf(query, catalogue);
  return shown.map((one) => {
    const own = named.filter(
      ({ id }) => one.parties.includes(id) && !shown.every(({ parties }) => parties.includes(id)),
    );
    const partner = catalogue.organisation(one.partner);
    return own.length > 0 ? own : partner ? [partner] : [];
  });
}

/** As somebody's partner, before as the one whose partners others are. */
function ofOne(id: string, all: readonly Partnership[]): readonly Partnership[] {
  const asPartner = all.filter(({ partner }) => partner === id);
  return asPartner.length > 0 ? asPartner : all;
}

/** Of a side's agreements the one that is meant: as the question tells it, announced, telling what is asked. */
export function meantOf(
  side: readonly Partnership[],
  { filter = {}, pick }: Query,
  asked: AttributeName,
): Partnership | undefined {
  const { instrument } = filter;
  const tests: readonly ((one: Partnership) => boolean)[] = [
    (one) => partnershipValue(one, asked) !== undefined,
    (one) => filter.from === undefined || fitsTime(one, filter),
    (one) =>
      instrument === undefined ||
      one.instrument.versions.some(({ value }) => instrumentFit(instrument, value.kind) === 'right'),
    // Which of two came first is asked of the first agreement that each had, whoever only recalls it.
    (one) => one.status === 'own' || (pick?.which === 'first' && hasOwnLike(side, one)),
  ];
  let left = side;
  for (const test of tests) {
    const fits = left.filter(test);
    if (fits.length > 0) left = fits;
  }
  const inTime = [...left].sort((one, other) => startOf(one).localeCompare(startOf(other)));
  return pick?.which === 'longest' || pick?.which === 'shortest' ? inTime.at(-1) : inTime[0];
}

/** A memorandum on one matter is no earlier comprehensive agreement. */
const isOfKind = (one: Partnership['instrument'], other: Partnership['instrument']): boolean =>
  one.versions.length === 0 ||
  one.versions.some(({ value }) =>
    other.versions.some(({ value: own }) => instrumentFit(value.kind, own.kind) !== 'wrong'),
  );

const hasOwnLike = (side: readonly Partnership[], { parties, instrument }: Partnership): boolean =>
  side.some(
    (other) =>
      other.status === 'own' &&
      other.parties.length === parties.length &&
      isOfKind(instrument, other.instrument) &&
      parties.every((id) => other.parties.includes(id)),
  );

const startOf = (one: Partnership): string => dayRange(dateOf(one) ?? '--01')?.first ?? '9999';
