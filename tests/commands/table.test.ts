import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { table } from '../../src/commands/table.js';

describe('a table', () => {
  it('lines up Latin and Japanese cells', () => {
    expect(
      table([
        ['大阪府', 'MOU'],
        ['Lyon', '覚書'],
      ]),
    ).toBe('大阪府  MOU\nLyon    覚書');
  });

  it('cuts a cell that is too wide, and puts a cell of several lines on one', () => {
    expect(
      table(
        [
          ['abcdef', 'x'],
          ['青葉市と港', 'y\n z'],
        ],
        [4],
      ),
    ).toBe('abc…  x\n青…   y z');
  });

  it('starts every second column at the same place', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aZ9市ア、'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
        const lines = table(
          cells.map((each) => [each, '|']),
          [8],
        ).split('\n');
        const places = lines.map((line) => stringWidth(line.slice(0, line.indexOf('|'))));
        expect(new Set(places).size).toBe(1);
      }),
    );
  });
});
