import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

const { findPeople } = READING.en;
const show = (text: string, caption = false): string[] =>
  findPeople(text, caption).map(({ name, role, organisation, part }) =>
    [name, role, organisation ?? '-', part].join(' | '),
  );

describe('the people of a sentence with their posts', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'President Ida Berg signed for Skarvik Hub and Principal Dr. Joe Mwangi for KMCE.',
      ['Ida Berg | President | Skarvik Hub | signatory', 'Joe Mwangi | Principal | KMCE | signatory'],
    ],
    [
      'Lars Holm, who became Director of Port of Hamnvik in May, attended.',
      ['Lars Holm | Director | Port of Hamnvik | head'],
    ],
    [
      'It was signed by Dr. Berg and Mr. Holm in the presence of Ms. Emma Lund, Consul of Norway.',
      ['Berg |  | - | signatory', 'Holm |  | - | signatory', 'Emma Lund | Consul | Norway | witness'],
    ],
    ['Mr. Holm attended the dinner.', []],
    ['The signing was witnessed by Governor Ida Moe.', ['Ida Moe | Governor | - | witness']],
    ['Chairman of the board is Ida Berg.', ['Ida Berg | Chairman | - | head']],
    ['The board is chaired by Prof. Ida Berg.', ['Ida Berg | Chair of the Board | - | attendee']],
    ['Skarvik Hub, led by Ida Berg since 2017, has grown.', ['Ida Berg | head | Skarvik Hub | attendee']],
    ['The songs were led by Ida Berg.', []],
    ['Representative: Aki Mori, President and CEO', ['Aki Mori | President and CEO | - | head']],
    ['Emma Lund (Vidra CEO)', ['Emma Lund | CEO | Vidra | head']],
    [
      'Inga Dahl, Vice President for International Affairs at Norvane University',
      ['Inga Dahl | Vice President for International Affairs | Norvane University | attendee'],
    ],
    [
      'Takase City Mayor Ren Oki and Norvane University President Inga Dahl signed the agreement.',
      ['Ren Oki | Mayor | Takase City | signatory', 'Inga Dahl | President | Norvane University | signatory'],
    ],
    [
      'H.E. Lars Holm, Ambassador of Norway to Japan, attended.',
      ['Lars Holm | Ambassador | Norway | attendee'],
    ],
    [
      'Maria da Silva Santos, Secretary General of the Coastal League',
      ['Maria da Silva Santos | Secretary General | Coastal League | attendee'],
    ],
    ['Representative Director: Aki Mori', ['Aki Mori | Representative Director | - | head']],
    [
      'Ida Berg, President of Skarvik Hub, signed the MOU.',
      ['Ida Berg | President | Skarvik Hub | signatory'],
    ],
    ['The MOU was signed by Mayor Ren Oki of Takase City.', ['Ren Oki | Mayor | Takase City | signatory']],
    ['chairman of the board: Hiroki Senda', ['Hiroki Senda | chairman of the board | - | head']],
    ['head office: Takase; president: Mio Arai', ['Mio Arai | president | - | head']],
    [
      'Dr. Lars Holm, Director General of Port of Hamnvik, said that work begins.',
      ['Lars Holm | Director General | Port of Hamnvik | speaker'],
    ],
    [
      '"We are glad," said Emma Lund, Chief Executive Officer of Vidra.',
      ['Emma Lund | Chief Executive Officer | Vidra | speaker'],
    ],
    ['President Inga Dahl attended.', ['Inga Dahl | President | - | head']],
    ['Vidra CEO Piet de Vries was there.', ['Piet de Vries | CEO | - | head']],
    ['Skarvik Hub President Ida Berg was there.', ['Ida Berg | President | Skarvik Hub | head']],
    [
      'Masao Hino, principal of Kaminari High School, spoke.',
      ['Masao Hino | principal | Kaminari High School | attendee'],
    ],
    ['Professor Aiko Toda, Dean of Norvane College', ['Aiko Toda | Dean | Norvane College | attendee']],
    [
      "Ana O'Neill, Vice-Chancellor of Norvane University",
      ["Ana O'Neill | Vice-Chancellor | Norvane University | attendee"],
    ],
    ['OKI Jun, Deputy Mayor of Takase City', ['OKI Jun | Deputy Mayor | Takase City | attendee']],
    ['Jean-Luc Moreau, Ambassador to Japan', ['Jean-Luc Moreau | Ambassador to Japan | - | attendee']],
    [
      'signatories: Ida Berg, President, Skarvik Hub; Ren Oki, Mayor, Takase City',
      ['Ida Berg | President | Skarvik Hub | signatory', 'Ren Oki | Mayor | Takase City | signatory'],
    ],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it.each([
    [
      'Ida Berg, President of Skarvik Hub (left), and Ren Oki, Mayor of Takase City (right)',
      ['Ida Berg | President | Skarvik Hub | pictured', 'Ren Oki | Mayor | Takase City | pictured'],
    ],
    [
      'From left to right: Ida Berg, President; Lars Holm, Director; Ren Oki, Mayor',
      [
        'Ida Berg | President | - | pictured',
        'Lars Holm | Director | - | pictured',
        'Ren Oki | Mayor | - | pictured',
      ],
    ],
  ] as const)('in a caption: %s', (text, expected) => {
    expect(show(text, true)).toEqual(expected);
  });
});

describe('nobody of the agreement', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['The ex-governor, Goro Sasa, sent a letter.', []],
    ['Skarvik Hub President Award', []],
    ['the Chief Technology Officer position is open', []],
    ['The former mayor, Goro Sasa, founded it.', []],
    ['The Board of Directors of Vidra met.', []],
    ['The Mayor signed.', []],
    ['Port Director Office', []],
    ['The head of Takase Port Authority', []],
    ['Ida Berg came.', []],
    ['the Presidents of both', []],
    ['the partner Skarvik Ocean Hub', []],
    ['the then director, Goro Sasa, opened it', []],
    ['Chief Executive Officer', []],
    ['Minister of Fisheries', []],
    ['our representative: see below', []],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
});
