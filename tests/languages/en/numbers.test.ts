import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cardinalToNumber,
  findDurations,
  findNumbers,
  ORDINAL_SOURCE,
  ordinalToNumber,
  wordToNumber,
} from '../../../src/core/languages/en/numbers.js';
import { writtenDuration, writtenNumber } from '../written.js';

type Row = readonly [text: string, expected: readonly string[]];

describe('numbers of an English text', () => {
  const rows: readonly Row[] = [
    ['over 430 companies', ['430 = 430']],
    ['1,200 tenants and 35 labs', ['1,200 = 1200', '35 = 35']],
    ['21 billion euros', ['21 billion = 21000000000']],
    ['€1.5 million', ['1.5 million = 1500000']],
    ['three hundred members', ['three hundred = 300']],
    ['twenty-one ports', ['twenty-one = 21']],
    ['Seventeen towns', ['Seventeen = 17']],
    ['12,345,678 people', ['12,345,678 = 12345678']],
    ['ninety-nine and zero', ['ninety-nine = 99', 'zero = 0']],
    ['two thousand visitors', ['two thousand = 2000']],
    ['0.5 hectares', ['0.5 = 0.5']],
    ['someone often weighed', []],
    ['the B2 gate and COVID-19', []],
    ['an oxen tenet', []],
    ['version v1.2.3', []],
    ['50 million people in 12 countries', ['50 million = 50000000', '12 = 12']],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(findNumbers(text).map(writtenNumber(text))).toEqual(expected);
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        for (const written of [String(value), value.toLocaleString('en-US')]) {
          expect(findNumbers(`about ${written} people`).map(({ value: found }) => found)).toEqual([value]);
        }
      }),
    );
  });
});

describe('stretches of time', () => {
  const rows: readonly Row[] = [
    ['over the next five years', ['five years = 60']],
    ['an 18-month programme', ['18-month = 18']],
    ['for a year', ['a year = 12']],
    ['valid for one (1) year', ['one (1) year = 12']],
    ['three-year agreement', ['three-year = 36']],
    ['for two consecutive years', ['two consecutive years = 24']],
    ['twenty-four months', ['twenty-four months = 24']],
    ['1.5 years', ['1.5 years = 18']],
    ['a full calendar month', []],
    ['10 years and six months', ['10 years = 120', 'six months = 6']],
    ['in the year 2021', []],
    ['yearly and monthly', []],
    ['five days', []],
    ['every year', []],
    ['0.3 months', []],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(findDurations(text).map(writtenDuration(text))).toEqual(expected);
  });
});

describe('words of numbers', () => {
  it.each([
    ['five', 5],
    ['Twenty', 20],
    ['twenty-one', 21],
    ['ninety-nine', 99],
    ['zero', 0],
    ['nineteen', 19],
    ['partner', undefined],
    ['', undefined],
    ['hundred', undefined],
  ])('%s is %s', (word, value) => {
    expect(wordToNumber(word)).toBe(value);
  });

  it.each([
    ['1,200', 1200],
    ['12', 12],
    ['2.5', 2.5],
    ['eleven', 11],
    ['many', undefined],
  ])('%s is the number %s', (text, value) => {
    expect(cardinalToNumber(text)).toBe(value);
  });

  it.each([
    ['14th', 14],
    ['1st', 1],
    ['22nd', 22],
    ['103rd', 103],
    ['first', 1],
    ['Fourteenth', 14],
    ['twentieth', 20],
    ['twenty-first', 21],
    ['thirty-third', 33],
    ['fortieth', 40],
    ['14', undefined],
    ['fourteen', undefined],
    ['last', undefined],
    ['twenty-one', undefined],
    ['', undefined],
  ])('%s is the place %s', (word, value) => {
    expect(ordinalToNumber(word)).toBe(value);
  });

  it('every ordinal in digits is found whole and read', () => {
    const suffix = (n: number): string =>
      n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
        const written = `${n}${suffix(n)}`;
        expect(new RegExp(ORDINAL_SOURCE).exec(`the ${written} partner`)?.[0]).toBe(written);
        expect(ordinalToNumber(written)).toBe(n);
      }),
    );
  });
});
