import { describe, expect, it } from 'vitest';
import { contains, overlaps } from '../../src/core/text/span.js';

describe('two stretches of a text', () => {
  it.each([
    [[0, 5], [0, 5], true, true],
    [[0, 5], [2, 3], true, true],
    [[2, 3], [0, 5], false, true],
    [[0, 5], [4, 6], false, true],
    [[0, 5], [5, 6], false, false],
    [[0, 5], [5, 5], true, false],
    [[3, 4], [0, 3], false, false],
  ] as const)('%j and %j: holds %s, shares %s', ([start, end], [from, to], holds, shares) => {
    expect(contains({ start, end }, { start: from, end: to })).toBe(holds);
    expect(overlaps({ start, end }, { start: from, end: to })).toBe(shares);
    expect(overlaps({ start: from, end: to }, { start, end })).toBe(shares);
  });
});
