import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

const { findFigures } = READING.en;
const show = (text: string): string[] =>
  findFigures(text).map(
    ({ qualifier, written, value, head, unit }) =>
      `${qualifier ?? '='} ${written} (${value}${unit ? ` ${unit}` : ''}) ${head}`,
  );

describe('numbers with what they count', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Orvane has 88 kilometres of shoreline.', ['= 88 kilometres (88 kilometres) shoreline']],
    ['a yearly budget of about €46 million', ['about €46 million (46000000 €) yearly budget']],
    [
      'Employees: 315. Sales: 42 million euros',
      ['= 315 (315) employees', '= 42 million euros (42000000 euros) sales'],
    ],
    ['It employs 340 people in four countries.', ['= 340 (340) employees', '= four (4) countries']],
    ['revenue of $87 million in fiscal 2022', ['= $87 million (87000000 $) revenue']],
    ['Four hundred thousand children', ['= Four hundred thousand (400000) children']],
    ['(4) Employees 5,860', ['= 5,860 (5860) employees']],
    ['it took a 7.5% stake', ['= 7.5% (7.5 %) stake']],
    ['Members: 70 firms', ['= 70 (70) member firms']],
    ['an estimated 7,500 households use it', ['about 7,500 (7500) households']],
    ['close to 800 exhibitors', ['nearly 800 (800) exhibitors']],
    ['Its 47 member companies employ 9,000 people.', ['= 47 (47) member companies', '= 9,000 (9000) people']],
    ['The hub has over 430 companies.', ['over 430 (430) companies']],
    ['about 1,200 researchers work there', ['about 1,200 (1200) researchers']],
    ['it ran 383 projects and 12 courses', ['= 383 (383) projects', '= 12 (12) courses']],
    ['nearly €21 billion in investments', ['nearly €21 billion (21000000000 €) investments']],
    ['home to more than 60 start-ups', ['over 60 (60) start-ups']],
    ['fewer than 300 people live there', ['under 300 (300) people']],
    ['twenty-two laboratories', ['= twenty-two (22) laboratories']],
    ['at least 40 tenants', ['over 40 (40) tenants']],
    ['approximately 2.5 million visitors', ['about 2.5 million (2500000) visitors']],
    ['with 35 staff', ['= 35 (35) staff']],
    ['some 90 fishing boats', ['about 90 (90) fishing boats']],
    ['raised $4 million', ['= $4 million (4000000 $) amount']],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  const none: readonly (readonly [string, readonly string[]])[] = [
    ['the 1990s', []],
    ['on 5 May members came', []],
    ['GPT-4 models', []],
    ['over the next five years', []],
    ['on May 16, members met', []],
    ['in 2021 members met', []],
    ['the 14th partners', []],
    ['a 20-year lease', []],
    ['room 12 doors', []],
    ['No. 7 boats', []],
    ['COVID-19 cases', []],
    ['ten percent', []],
    ['grew three times', []],
    ['version 2 users', []],
  ];
  it.each(none)('none: %s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
});
