import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/languages/en/dates.js';
import { writtenDate } from '../written.js';

type Row = readonly [text: string, dates: readonly string[]];
const check = (text: string, dates: readonly string[]): void => {
  expect(findDates(text).map(writtenDate(text))).toEqual(dates);
};

describe('dates that English has', () => {
  const rows: readonly Row[] = [
    ['(June 10, 2019)', ['June 10, 2019 = 2019-06-10']],
    ['MOU dated 3rd May 2018', ['3rd May 2018 = 2018-05-03']],
    ['on the 1st December, 2018', ['1st December, 2018 = 2018-12-01']],
    ['Tokyo, 12.03.2021', ['12.03.2021 = 2021-03-12']],
    ['Published: 3.4.2020', ['3.4.2020 = 2020-04-03']],
    ['signed on 23/6/2021', ['23/6/2021 = 2021-06-23']],
    ['signed on 6/23/2021', ['6/23/2021 = 2021-06-23']],
    ['11/JUL/2017', ['11/JUL/2017 = 2017-07-11']],
    ['2-Mar-2020', ['2-Mar-2020 = 2020-03-02']],
    ['a two-day forum (March 5 and 6, 2020)', ['March 5 = ?-03-05']],
    ['in autumn 2022', []],
    ['by March 31st of next year', ['March 31st of next year = ?-03-31 nextYear']],
    ['effective January 1st', ['January 1st = ?-01-01']],
    ['May 5th (Thursday)', ['May 5th = ?-05-05']],
    ['Thursday, 5 May', ['5 May = ?-05-05']],
    ['since October last year', ['October last year = ?-10 lastYear']],
    ['the 2020 agreement', []],
    ['between 2018 and 2020', ['2020 = 2020']],
    ['January 2021.', ['January 2021 = 2021-01']],
    ['Posted 2020-09-07.', ['2020-09-07 = 2020-09-07']],
    ['Posted 2020/9/7', ['2020/9/7 = 2020-09-07']],
    ['2020.09.07 Skarvik Hub', ['2020.09.07 = 2020-09-07']],
    ['signed on September 7th, 2020 in Oslo', ['September 7th, 2020 = 2020-09-07']],
    ['OSLO, Sept. 7 2020 /Wire/', ['Sept. 7 2020 = 2020-09-07']],
    ['BERGEN, Sep 7, 2020', ['Sep 7, 2020 = 2020-09-07']],
    ['on December 1, 1999', ['December 1, 1999 = 1999-12-01']],
    ['on may 5, 2020', ['may 5, 2020 = 2020-05-05']],
    ['MAY 5, 2020', ['MAY 5, 2020 = 2020-05-05']],
    ['dated 7 September 2020', ['7 September 2020 = 2020-09-07']],
    ['the 7th of September, 2020', ['7th of September, 2020 = 2020-09-07']],
    ['News / 2 October 2023', ['2 October 2023 = 2023-10-02']],
    ['in September 2020', ['September 2020 = 2020-09']],
    ['in February of 2021', ['February of 2021 = 2021-02']],
    ['May, 2019', ['May, 2019 = 2019-05']],
    ['by the end of March 2025', ['March 2025 = 2025-03']],
    ['in February of this year', ['February of this year = ?-02 thisYear']],
    ['on February 12 last year', ['February 12 last year = ?-02-12 lastYear']],
    ['in April next year', ['April next year = ?-04 nextYear']],
    ['opened last March', ['last March = ?-03']],
    ['will open next April', ['next April = ?-04']],
    ['this May 12 in Bergen', ['this May 12 = ?-05-12']],
    ['on November 20th', ['November 20th = ?-11-20']],
    ['on Feb. 5 in Takasago', ['Feb. 5 = ?-02-05']],
    ['on 20 November', ['20 November = ?-11-20']],
    ['on the 20th of November', ['20th of November = ?-11-20']],
    ['since 1990', ['1990 = 1990']],
    ['founded in 2017 by fishers', ['2017 = 2017']],
    ['the hub (2005) and', ['2005 = 2005']],
    ['from 2019 to 2022', ['2019 = 2019', '2022 = 2022']],
    ['in early 2024', ['2024 = 2024']],
    ['until 2030.', ['2030 = 2030']],
    ['It began in February.', ['February = ?-02']],
    ['signed today', ['today = ? today']],
    ['Yesterday the port', ['Yesterday = ? yesterday']],
    ['last year', ['last year = ? lastYear']],
    ['this month', ['this month = ? thisMonth']],
    ['Next month the two will meet', ['Next month = ? nextMonth']],
    ['from April 1, 2021 to March 31, 2024', ['April 1, 2021 = 2021-04-01', 'March 31, 2024 = 2024-03-31']],
    ['on May 5, and again on June 6.', ['May 5 = ?-05-05', 'June 6 = ?-06-06']],
    ['February 29, 2024', ['February 29, 2024 = 2024-02-29']],
    ['On Monday, June 6, 2022, both', ['June 6, 2022 = 2022-06-06']],
    ['on the first of July 2023', ['July 2023 = 2023-07']],
    ['as of March 2022', ['March 2022 = 2022-03']],
    ['in mid-2021', ['2021 = 2021']],
  ];
  it.each(rows)('%s', check);
});

describe('texts that have none', () => {
  const rows: readonly Row[] = [
    ['sections 3.4.2020 of the law', []],
    ['on 6/3/2021', []],
    ['version 12.03.2021.4', []],
    ['the Jun Oki award', []],
    ['Seats 5, 7 and 9', []],
    ['an August person', []],
    ['12 Marching bands', []],
    ['10.2020.3', []],
    ['May I ask', []],
    ['a 2020-word essay', []],
    ['versions 1.2.3 and 2.10.4', []],
    ['version 2020.1', []],
    ['room 2021 on floor 3', []],
    ['in 2,021 places', []],
    ['in 2020% of cases', []],
    ['call 03-2020-1234', []],
    ['The partners may 5 people send', []],
    ['March on and decide', []],
    ['They marched 20 miles', []],
    ['on September 63, 2020', []],
    ['2020-13-45', []],
    ['the Marchmont 5 Group', []],
    ['Decimal 5', []],
    ['Augustus 12 was there', []],
    ['with 2000 members', []],
    ['ISO 9001', []],
    ['No. 2019-44', []],
    ['may 12 institutions join', []],
    ['a score of 10/12', []],
    ['1.5.2020.7', []],
  ];
  it.each(rows)('%s', check);
});

describe('dates in any order and number', () => {
  const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  const SHORT = [
    'Jan.',
    'Feb.',
    'Mar.',
    'Apr.',
    'May',
    'Jun.',
    'Jul.',
    'Aug.',
    'Sept.',
    'Oct.',
    'Nov.',
    'Dec.',
  ];
  const date = fc.record({
    year: fc.integer({ min: 1850, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const pad = (n: number): string => String(n).padStart(2, '0');

  it('every day is read in every form', () => {
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        const [long, short] = [MONTHS[month - 1], SHORT[month - 1]];
        const forms = [
          `${long} ${day}, ${year}`,
          `${short} ${day}, ${year}`,
          `${day} ${long} ${year}`,
          `the ${day}th of ${long}, ${year}`,
          `${long} ${day}th ${year}`,
          `${year}-${pad(month)}-${pad(day)}`,
          `${year}/${month}/${day}`,
        ];
        for (const form of forms) {
          expect(findDates(`It was signed on ${form} in Oslo.`).map(({ parts }) => parts)).toEqual([
            { year, month, day },
          ]);
        }
        expect(findDates(`in ${long} ${year} at last`).map(({ parts }) => parts)).toEqual([{ year, month }]);
        expect(findDates(`on ${long} ${day} at last`).map(({ parts }) => parts)).toEqual([{ month, day }]);
      }),
    );
  });

  it('are found in their order, none over another, all within the text', () => {
    const PIECES = [
      'May ',
      '5',
      ', ',
      '2020',
      'in ',
      'of ',
      'this year',
      'last ',
      '-',
      '/',
      '7th',
      ' March',
      'today',
      ' ',
      '(',
      ')',
      '1990',
      'until ',
      '.',
      'Sept. ',
    ];
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end, parts } of findDates(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(parts.month ?? 1).toBeLessThanOrEqual(12);
          at = end;
        }
      }),
    );
  });
});
