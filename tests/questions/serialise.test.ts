import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTE_NAMES, ATTRIBUTES } from '../../src/core/questions/attributes.js';
import { byteLength } from '../../src/core/questions/makeQuery.js';
import { OPERATIONS } from '../../src/core/questions/query.js';
import { LONGEST_STATE, parseQuery, serialise } from '../../src/core/questions/serialise.js';
import { anyQuery } from '../fixtures/anyQuery.js';

describe('a query as the state of a button', () => {
  it('comes back as it was', () => {
    fc.assert(fc.property(anyQuery, (one) => void expect(parseQuery(serialise(one))).toEqual(one)));
  });

  it('is never longer than a button carries', () => {
    fc.assert(
      fc.property(
        anyQuery,
        (one) => void expect(byteLength(serialise(one))).toBeLessThanOrEqual(LONGEST_STATE),
      ),
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
