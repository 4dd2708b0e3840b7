import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesIn } from '../../src/core/text/matches.js';

const PATTERNS = [/[a-z]+/g, /(\d)(x)?/g, /x*/g, /x*/gu, /(?=\p{Lu})/gu, /(?<=\s)\S|$/gu, /市(?:町|村)?/g];

describe('the matches of a pattern', () => {
  it('are those that matchAll gives', () => {
    const piece = fc.constantFrom('x', 'xx', 'A', '7', ' ', '市', '市町', '𠮷', '\ud842', 'é', '');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...PATTERNS), (words, pattern) => {
        expect(matchesIn(words, pattern)).toEqual([...words.matchAll(pattern)]);
      }),
    );
  });

  it('are the same whatever was searched before', () => {
    const number = /\d+/g;
    number.test('in 2021');
    expect(matchesIn('3 of 16', number).map(([digits]) => digits)).toEqual(['3', '16']);
  });
});
