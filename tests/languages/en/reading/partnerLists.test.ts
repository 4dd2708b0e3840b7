import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

const { isPartnerList, findListedAgreements, isEnding, refersToAgreement, isRange, isMonthEnd, findDates } =
  READING.en;

describe('headings over a list of partners', () => {
  it.each([
    ['Existing partners (as of May 2021)', true],
    ['International partners', true],
    ['Partners of Skarvik', true],
    ['The partners met in May', false],
    ['Our history', false],
    ['Partners to date', true],
    ['List of partner universities', true],
    ['Our partners', true],
    ["Skarvik's partners", true],
    ['MOUs concluded so far (in order)', true],
    ['Overseas partner institutions', true],
    ['The hub works with the following partners and organizations:', true],
    ['Partnership news', false],
    ['Areas of cooperation', false],
    ['Agreement signed with Takase City', false],
    ['Members of the jury', false],
    ['Contact', false],
  ])('%s: %s', (text, expected) => {
    expect(isPartnerList(text)).toBe(expected);
  });
});

describe('earlier partners one after another', () => {
  const rows: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    [
      'Our partners are: Vidra Works; Norvane University; and Takase City.',
      [['Vidra Works'], ['Norvane University'], ['Takase City']],
    ],
    [
      'It has concluded MOUs with Vidra Works in 2017 and with Norvane University in 2018.',
      [['Vidra Works'], ['Norvane University']],
    ],
    [
      'Skarvik has the following partners: Vidra Works in May 2016; Norvane University in June 2017; and Takase City in July 2020.',
      [['Vidra Works'], ['Norvane University'], ['Takase City']],
    ],
    [
      'It is the fourth MOU following those with Vidra Works in April 2017, Norvane University in May 2018 and Takase City.',
      [['Vidra Works'], ['Norvane University'], ['Takase City']],
    ],
    [
      'Skarvik has concluded agreements with 14 organizations, three of them overseas: Vidra Park in Denmark, Norvane Hub in the Netherlands and Kelp Alliance in Canada.',
      [['Vidra Park'], ['Norvane Hub'], ['Kelp Alliance']],
    ],
    [
      'Skarvik has three partner organizations, one of them overseas: Vidra Park , May 2016; Takase City, October 2017; and Norvane Institute, March 2018.',
      [['Vidra Park'], ['Takase City'], ['Norvane Institute']],
    ],
    [
      'So far Skarvik has concluded partnerships with: Vidra Park (Odda, Norway) in March 2014; Takase City (Japan) in May 2019; and Norvane Institute in July 2020.',
      [['Vidra Park'], ['Takase City'], ['Norvane Institute']],
    ],
    [
      'Since then Skarvik has partnered with Vidra Park in March 2014 and Norvane Institute in July 2020.',
      [['Vidra Park'], ['Norvane Institute']],
    ],
    ['Skarvik has partnered with Takase City since 2014.', []],
    ['Among the partners is one with two seats: Takase and Ome.', []],
    ['The two signed an MOU in 2017 and met again in 2018.', []],
    ['Skarvik Hub has tenants: Vidra Works; Fjord Salt; Kelp Garage.', []],
    ['It signed an MOU with Takase City.', []],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(findListedAgreements(text).map(({ names }) => names.map(({ name }) => name))).toEqual(expected);
  });
});

describe('what a sentence says of an agreement', () => {
  it.each([
    ['The two decided to dissolve the alliance.', true],
    ['Notice of termination of the MOU', true],
    ['Both have ended their talks.', true],
    ['Either side may terminate the MOU.', false],
    ['They can, until March, terminate it.', true],
    ['The MOU runs for two years.', false],
  ])('given up: %s %s', (text, expected) => {
    expect(isEnding(text)).toBe(expected);
  });

  it.each([
    ['The MOU became effective on May 5.', true],
    ['It was sealed in Oslo.', true],
    ['This new framework agreement runs two years.', true],
    ['The signing ceremony was held at noon.', true],
    ['The hub has 40 tenants.', false],
    ['A seminar follows.', false],
  ])('about the one at hand: %s %s', (text, expected) => {
    expect(refersToAgreement(text)).toBe(expected);
  });

  it.each([
    ['from April 1, 2021 to March 31, 2024', true],
    ['from April 1, 2021 until the end of March 2024', true],
    ['April 1, 2021 - March 31, 2024', true],
    ['on April 1, 2021 and March 31, 2024', false],
    ['signed April 1, 2021, announced May 2, 2021', false],
  ])('a period: %s %s', (text, expected) => {
    const [first, second] = findDates(text);
    expect(first && second && isRange(text, first, second)).toBe(expected);
  });

  it.each([
    ['until the end of March 2024', true],
    ['in March 2024', false],
  ])('the end of a month: %s %s', (text, expected) => {
    const [date] = findDates(text);
    expect(date && isMonthEnd(text, date)).toBe(expected);
  });
});
