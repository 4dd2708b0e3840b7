import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';
import { words } from '../../written.js';

const { findStatements } = READING.en;
const show = (text: string): string[] =>
  findStatements(text).map(({ speaker, quote }) => `${speaker.name ?? speaker.post}: ${words(text, quote)}`);

describe('what people said', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'President Dahl said: "A letter is a handshake, not a contract."',
      ['Dahl: A letter is a handshake, not a contract.'],
    ],
    [
      '"My predecessor sowed and I was given the harvest," Lund told reporters. "So I will sow something too."',
      ['Lund: My predecessor sowed and I was given the harvest,', 'Lund: So I will sow something too.'],
    ],
    [
      'Emma Lund, CEO of Vidra Works: "We wanted quiet water and short paperwork."',
      ['Emma Lund: We wanted quiet water and short paperwork.'],
    ],
    [
      'Ida Berg, President of Skarvik Hub, commented as follows: "We bring boats, they bring data."',
      ['Ida Berg: We bring boats, they bring data.'],
    ],
    ['Ren Oki, Mayor of Takase City, noted that divers were few.', ['Ren Oki: divers were few.']],
    [
      'Ida Berg, President of Skarvik Hub, said, "The sea does not end at our harbour."',
      ['Ida Berg: The sea does not end at our harbour.'],
    ],
    [
      '"The sea does not end at our harbour," said Ida Berg, President of Skarvik Hub.',
      ['Ida Berg: The sea does not end at our harbour,'],
    ],
    [
      'Comment by Mayor Ren Oki: "We shall learn much from the north."',
      ['Ren Oki: We shall learn much from the north.'],
    ],
    [
      'Ren Oki, Mayor of Takase City, stated: "We shall learn much." He added: "Our doors stand open to all."',
      ['Ren Oki: We shall learn much.', 'Ren Oki: Our doors stand open to all.'],
    ],
    [
      'Lars Holm, Director of Port of Hamnvik, said that the port would send three boats.',
      ['Lars Holm: the port would send three boats.'],
    ],
    [
      'Emma Lund, CEO of Vidra Works, expressed the hope that glass would travel.',
      ['Emma Lund: glass would travel.'],
    ],
    [
      'Ida Berg, President of Skarvik Hub, said, "The quotation is cut in the middle of',
      ['Ida Berg: The quotation is cut in the middle of'],
    ],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  const none: readonly (readonly [string, readonly string[]])[] = [
    ['The event "Salt and Snow on the Northern Coast" opened.', []],
    ['"The sea does not end at our harbour," they say.', []],
    ['It is said that the port would send boats.', []],
    ['The hub hopes that more will come.', []],
    ['Ida Berg, President of Skarvik Hub, was there.', []],
    ['Ida Berg, President of Skarvik Hub, said "Yes."', []],
    ['They said that all was well.', []],
  ];
  it.each(none)('nothing: %s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
});
