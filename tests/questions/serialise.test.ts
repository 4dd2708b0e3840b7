import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTE_NAMES, ATTRIBUTES } from '../../src/core/questions/attributes.js';
import { byteLength, makeQuery } from '../../src/core/questions/makeQuery.js';
import { OPERATIONS, type Operation, type Query } from '../../src/core/questions/query.js';
import { refOf } from '../../src/core/questions/refs.js';
import { LONGEST_STATE, parseQuery, serialise } from '../../src/core/questions/serialise.js';
import { toDateValue } from '../../src/core/text/dateValue.js';

const ref = fc.string().map(refOf);
const date = fc
  .record({
    year: fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: undefined }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
  })
  .map((parts) => toDateValue(parts) as string);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const query: fc.Arbitrary<Query> = fc
  .record({
    op: fc.constantFrom(...(Object.keys(OPERATIONS) as Operation[])),
    attribute: maybe(fc.constantFrom(...ATTRIBUTE_NAMES)),
    parties: maybe(fc.array(ref, { maxLength: 5 })),
    person: maybe(ref),
    whose: maybe(ref),
    asOf: maybe(date),
    page: maybe(fc.integer({ min: 0, max: 5_000 })),
    pick: maybe(
      fc.record({
        which: fc.constantFrom('first', 'latest', 'nth', 'next', 'previous', 'longest', 'shortest'),
        n: maybe(fc.integer({ min: 1, max: 999 })),
      }),
    ),
    text: maybe(fc.string({ unit: 'grapheme', maxLength: 200 })),
    filter: maybe(
      fc.record({
        overseas: maybe(fc.boolean()),
        countries: maybe(fc.array(fc.constantFrom('FR', 'DK', 'US', 'JP'), { maxLength: 4 })),
        region: maybe(ref),
        kinds: maybe(fc.array(fc.constantFrom('company', 'university', 'embassy', 'bank'), { maxLength: 4 })),
        instrument: maybe(fc.constantFrom('mou', 'loi', 'agreement')),
        from: maybe(date),
        to: maybe(date),
        side: maybe(fc.record({ is: fc.constantFrom('before', 'after'), party: ref })),
        term: maybe(fc.constantFrom('stated', 'unstated')),
        several: maybe(fc.constant(true)),
        number: maybe(fc.integer({ min: 0, max: 100_000_000_000 })),
      }),
    ),
  })
  .map((parts) => makeQuery(parts as Query));

describe('a query as the state of a button', () => {
  it('comes back as it was', () => {
    fc.assert(fc.property(query, (one) => void expect(parseQuery(serialise(one))).toEqual(one)));
  });

  it('is never longer than a button carries', () => {
    fc.assert(
      fc.property(query, (one) => void expect(byteLength(serialise(one))).toBeLessThanOrEqual(LONGEST_STATE)),
    );
  });

  it('refuses what it never wrote, without an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseQuery(text);
        expect(parsed === undefined || parsed.op in OPERATIONS).toBe(true);
      }),
    );
    expect(parseQuery('')).toBeUndefined();
    expect(parseQuery('vsp123')).toBeUndefined();
  });

  it('has one letter for each attribute', () => {
    const codes = ATTRIBUTE_NAMES.map((name) => ATTRIBUTES[name].code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => code.length === 1 && (code as string) !== '-')).toBe(true);
  });
});
