import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agrees,
  type DateParts,
  dayRange,
  endOfTerm,
  isBefore,
  precisionOf,
  toDateParts,
  toDateValue,
  withYear,
  yearOf,
} from '../../src/core/text/dateValue.js';

describe('a date out of its parts', () => {
  const accepted: readonly [DateParts, string][] = [
    [{ year: 2020, month: 9, day: 7 }, '2020-09-07'],
    [{ year: 2020, month: 9 }, '2020-09'],
    [{ year: 2020 }, '2020'],
    [{ month: 9, day: 18 }, '--09-18'],
    [{ month: 9 }, '--09'],
    [{ year: 2020, month: 2, day: 29 }, '2020-02-29'],
    [{ year: 2000, month: 2, day: 29 }, '2000-02-29'],
    [{ month: 2, day: 29 }, '--02-29'],
    [{ year: 1000, month: 1, day: 1 }, '1000-01-01'],
    [{ year: 9999, month: 12, day: 31 }, '9999-12-31'],
  ];
  it.each(accepted)('%j → %s and back', (parts, value) => {
    expect(toDateValue(parts)).toBe(value);
    expect(toDateParts(value)).toEqual({ year: undefined, month: undefined, day: undefined, ...parts });
  });

  const refused: readonly [DateParts][] = [
    [{}],
    [{ day: 15 }],
    [{ year: 2020, day: 15 }],
    [{ year: 2021, month: 2, day: 29 }],
    [{ year: 1900, month: 2, day: 29 }],
    [{ year: 2020, month: 2, day: 30 }],
    [{ month: 2, day: 30 }],
    [{ month: 6, day: 31 }],
    [{ year: 2020, month: 13 }],
    [{ year: 2020, month: 0 }],
    [{ year: 2020, month: 5, day: 0 }],
    [{ year: 2020, month: 5, day: 63 }],
    [{ year: 999 }],
    [{ year: 10000 }],
  ];
  it.each(refused)('%j is no date', (parts) => {
    expect(toDateValue(parts)).toBeUndefined();
  });

  it.each(['', '2020-9-7', '20200907', '-', '---07', '2020-09-07T00:00', '令和2年', '--'])(
    '%j is refused',
    (text) => {
      expect(() => toDateParts(text)).toThrow();
    },
  );
});

describe('how precise a date is, and its year', () => {
  it.each([
    ['2020-09-07', 'day', 2020],
    ['2020-09', 'month', 2020],
    ['2020', 'year', 2020],
    ['--09-18', 'day', undefined],
    ['--09', 'month', undefined],
  ] as const)('%s: %s of %s', (value, precision, year) => {
    expect(precisionOf(value)).toBe(precision);
    expect(yearOf(value)).toBe(year);
  });

  it.each([
    ['--09-18', 2020, '2020-09-18'],
    ['--09', 2020, '2020-09'],
    ['2019-09-18', 2020, '2020-09-18'],
    ['2019', 2020, '2020'],
    ['--02-29', 2024, '2024-02-29'],
    ['--02-29', 2023, undefined],
    ['--09-18', 99, undefined],
  ])('%s in %i is %s', (value, year, expected) => {
    expect(withYear(value, year)).toBe(expected);
  });
});

describe('the days that a date can mean', () => {
  it.each([
    ['2020-09-07', '2020-09-07', '2020-09-07'],
    ['2020-09', '2020-09-01', '2020-09-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2020-12', '2020-12-01', '2020-12-31'],
    ['2020', '2020-01-01', '2020-12-31'],
  ])('%s: from %s to %s', (value, first, last) => {
    expect(dayRange(value)).toEqual({ first, last });
  });

  it.each(['--09-18', '--09'])('%s: not known without its year', (value) => {
    expect(dayRange(value)).toBeUndefined();
  });
});

describe('which date is before which', () => {
  it.each([
    ['2020-09-07', '2020-09-08', true],
    ['2020-09-07', '2020-09-07', false],
    ['2020-08', '2020-09', true],
    ['2020-09', '2020-09-30', false],
    ['2020-08-31', '2020-09', true],
    ['2019', '2020-01-01', true],
    ['2020', '2020-12-31', false],
    ['--09-07', '2020-09-08', false],
    ['2019', '--01', false],
  ])('%s before %s: %s', (a, b, expected) => {
    expect(isBefore(a, b)).toBe(expected);
  });

  it.each([
    ['2020-09', '2020-09-18', true],
    ['--09-18', '2020-09', true],
    ['2020', '--02', true],
    ['2020-09-18', '--09-18', true],
    ['2020-09-18', '--09-19', false],
    ['2020', '2021', false],
    ['2020-09', '2020-10', false],
    ['--09', '2020-10-09', false],
  ])('%s and %s can be one day: %s', (a, b, expected) => {
    expect(agrees(a, b)).toBe(expected);
    expect(agrees(b, a)).toBe(expected);
  });
});

describe('when a term ends', () => {
  it.each([
    ['2020-09-07', 12, '2021-09-06'],
    ['2020-09-07', 36, '2023-09-06'],
    ['2021-04-01', 12, '2022-03-31'],
    ['2020-01-01', 24, '2021-12-31'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-02-29', 48, '2024-02-28'],
    ['2020-03-01', 12, '2021-02-28'],
    ['2019-03-01', 12, '2020-02-29'],
    ['2020-08-31', 1, '2020-09-30'],
    ['2020-08-31', 6, '2021-02-28'],
    ['2020-11-15', 3, '2021-02-14'],
    ['2020-09', 12, '2021-09'],
    ['2020-12', 1, '2021-01'],
    ['2020-12', 12, '2021-12'],
  ])('%s for %i months: %s', (value, months, end) => {
    expect(endOfTerm(value, months)).toBe(end);
  });

  it.each(['2020', '--09-07', '--09'])('%s: not known', (value) => {
    expect(endOfTerm(value, 12)).toBeUndefined();
  });
});

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2200-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const values = fc.tuple(days, fc.constantFrom(10, 7, 4)).map(([day, length]) => day.slice(0, length));

describe('any date', () => {
  it('is itself again out of its parts', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(toDateValue(toDateParts(value))).toBe(value);
      }),
    );
  });

  it('agrees with itself, with its month and with its year, and is before none of them', () => {
    fc.assert(
      fc.property(days, (day) => {
        for (const wider of [
          day,
          day.slice(0, 7),
          day.slice(0, 4),
          `-${day.slice(4)}`,
          `-${day.slice(4, 7)}`,
        ]) {
          expect(agrees(day, wider)).toBe(true);
          expect(isBefore(day, wider)).toBe(false);
          expect(isBefore(wider, day)).toBe(false);
        }
      }),
    );
  });

  it('is never both before and after another, nor before one that it agrees with', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(isBefore(a, b) && isBefore(b, a)).toBe(false);
        if (agrees(a, b)) expect(isBefore(a, b)).toBe(false);
      }),
    );
  });

  it('and a term: the end is a day of the calendar, not before the start, and a longer term ends later', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 240 }), (day, months) => {
        const end = endOfTerm(day, months) as string;
        expect(toDateValue(toDateParts(end))).toBe(end);
        expect(isBefore(end, day)).toBe(false);
        expect(isBefore(end, endOfTerm(day, months + 1) as string)).toBe(true);
      }),
    );
  });

  it('two terms one after another end when the sum of both ends', () => {
    const early = days.filter((day) => Number(day.slice(8)) <= 28);
    fc.assert(
      fc.property(early, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (day, a, b) => {
        const dayAfter = new Date(`${endOfTerm(day, a)}T00:00:00Z`);
        dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
        expect(endOfTerm(dayAfter.toISOString().slice(0, 10), b)).toBe(endOfTerm(day, a + b));
      }),
    );
  });
});
