import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** `2022-04-02 60 months`, and after a bar each earlier agreement of the same two. */
function told(text: string): string {
  const { agreements } = readFacts(makeRelease(text, { id: 'r' }));
  return agreements
    .map(({ signedOn, termMonths }) =>
      [...signedOn.map(({ value }) => value), ...termMonths.map(({ value }) => `${value} months`)].join(' '),
    )
    .join(' | ');
}

const ENGLISH = `April 10, 2022
Harumi Craft Forum

Harumi Craft Forum Renews MOU with Ostrand Yard

Harumi Craft Forum (head office: Harumi; "HCF") has renewed its Memorandum of Understanding (MOU) with Ostrand Yard (Bergen, Norway). The renewed MOU was signed on April 2 and is valid from April 5, 2022 to April 4, 2027.

`;
const JAPANESE = `2022年4月10日
一般社団法人晴海工芸フォーラム

オストランド造船所との覚書を更新

一般社団法人晴海工芸フォーラム（以下「HCF」）は、2022年4月2日、オストランド造船所（ノルウェー・ベルゲン）との覚書を更新しました。有効期間は2022年4月5日から2027年4月4日までです。

`;

it.each([
  [
    'The MOU was first concluded in May 2015 for three years and renewed in 2018 for four years.',
    '2022-04-02 60 months | 2015-05 36 months | 2018 48 months',
  ],
  [
    'The memorandum was first signed in May 2015 for three years; in June 2018 it was renewed for four years.',
    '2022-04-02 60 months | 2015-05 36 months | 2018-06 48 months',
  ],
  ['The MOU was first concluded in May 2015 for seven years.', '2022-04-02 60 months | 2015-05 84 months'],
  // What was not concluded between them is no agreement of theirs.
  ['Ostrand Yard was rebuilt in May 2015 and its docks renewed in 2018.', '2022-04-02 60 months'],
])('in English: %s', (sentence, expected) => {
  expect(told(`${ENGLISH}${sentence}\n\nContact: HCF\n`)).toBe(expected);
});

it.each([
  ['両者は2015年5月に覚書を締結し、2018年6月に更新しました。', '2022-04-02 60 months | 2015-05 | 2018-06'],
  [
    '本覚書は2015年5月に期間3年で締結され、2018年6月に4年間更新されました。',
    '2022-04-02 60 months | 2015-05 36 months | 2018-06 48 months',
  ],
  ['オストランド造船所は2015年5月に改装し、2018年に設備を更新しました。', '2022-04-02 60 months'],
])('in Japanese: %s', (sentence, expected) => {
  expect(told(`${JAPANESE}${sentence}\n\nお問い合わせ　HCF\n`)).toBe(expected);
});

const signing = (about: string, behind = ''): string =>
  `2018年6月20日
一般社団法人晴海工芸フォーラム

オストランド造船所と覚書を締結

一般社団法人晴海工芸フォーラム（所在地：晴海市、以下「HCF」）は、平成30年6月14日、オストランド造船所（所在地：ノルウェー・ベルゲン）と、${about}覚書を締結しました。${behind}
`;

it.each([
  ['木工分野の創業支援に関する', '', '2018-06-14'],
  ['船大工をめざす人の起業・創業支援についての', '', '2018-06-14'],
  // A day on which somebody was founded is none of signing.
  ['木工に関する', '同造船所は平成10年4月に創業しました。', '2018-06-14'],
])('what an agreement is about does not take its day: %s %s', (about, behind, expected) => {
  expect(told(signing(about, behind))).toBe(expected);
});
