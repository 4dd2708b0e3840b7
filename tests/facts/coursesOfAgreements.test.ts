import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** `from 2023-07-01, 36 months, until 2026-06-30` as far as it is told. */
function courseOf(text: string): string {
  const [own] = readFacts(makeRelease(text, { id: 'r' })).agreements;
  return [
    ...(own?.effectiveOn ?? []).map(({ value }) => `from ${value}`),
    ...(own?.termMonths ?? []).map(({ value }) => `${value} months`),
    ...(own?.endsOn ?? []).map(({ value }) => `until ${value}`),
  ].join(', ');
}

const JAPANESE =
  '2023年6月5日\n黒瀬市\n\n黒瀬市と株式会社ホシノ倉庫が包括連携協定を締結\n\n黒瀬市は2023年6月1日、株式会社ホシノ倉庫（本社：黒瀬市）と包括連携協定を締結しました。\n\n';
const ENGLISH =
  'June 5, 2023\nKurose Harbour Trust\n\nKurose Harbour Trust Signs MOU with Lindqvist Yard\n\nKurose Harbour Trust (KHT) signed an MOU with Lindqvist Yard (location: Turku, Finland) on June 1, 2023.\n\n';

it.each([
  ['【発効日】2023年7月1日（土）\n【期　間】発効日から2年間', 'from 2023-07-01, 24 months'],
  ['効力　2023年7月1日から5年間。双方の合意により延長可。', 'from 2023-07-01, 60 months'],
  [
    '本協定の効力は、令和5年7月1日から発生し、令和8年6月30日をもって終了する。',
    'from 2023-07-01, 36 months, until 2026-06-30',
  ],
  ['なお、協定の有効期限は2028年3月末です。', 'until 2028-03-31'],
  ['覚書の有効期限：2028年3月31日', 'until 2028-03-31'],
  ['期間は3年間で、2026年5月31日に期限を迎えます。', '36 months, until 2026-05-31'],
  ['本協定は、署名の日に発効し、5年間効力を有する。', 'from 2023-06-01, 60 months'],
  ['【募集期間】2023年7月1日から3か月間', ''],
  ['【実証実験の概要】発効日から2年間のデータを集めます。', ''],
])('in Japanese: %s', (words, course) => {
  expect(courseOf(`${JAPANESE}${words}\n\nお問い合わせ　企画課`)).toBe(course);
});

it.each([
  ['The memorandum shall remain valid up to and including 31 December 2027.', 'until 2027-12-31'],
  ['It takes effect on July 1, 2023 and lapses three years later.', 'from 2023-07-01, 36 months'],
  ['The partnership is planned for five years, starting in July 2023.', 'from 2023-07, 60 months'],
  ['[Term] three years from the date of signature', '36 months'],
  ["The director's term of office ends three years later.", ''],
])('in English: %s', (words, course) => {
  expect(courseOf(`${ENGLISH}${words}\n\nContact: KHT`)).toBe(course);
});

/** The day of signing in a page without a day of its own. */
const signedOn = (text: string): string =>
  readFacts(makeRelease(text, { id: 'r' }))
    .agreements.flatMap((agreement) => agreement.signedOn.map(({ value }) => value))
    .join(', ');

const page = (updated: string, day: string): string =>
  `トップ ＞ 市政情報\n更新日：${updated}\n\n白鳥海洋大学との包括連携に関する協定書に調印しました\n\n汐根市と国立大学法人白鳥海洋大学は、包括連携に関する協定書に調印しました。調印式は${day}、汐根港旅客ターミナルで行われました。\n`;

it.each([
  ['2021年7月9日', '7月8日（木）', '2021-07-08'],
  ['2021年7月20日', '7月8日', '2021-07-08'],
  // The Thursday is that of 2021, whenever the page was last changed.
  ['2023年9月1日', '7月8日（木）', '2021-07-08'],
  // Without the weekday nobody knows the year.
  ['2023年2月1日', '7月8日', '--07-08'],
])('on a page changed on %s, %s is %s', (updated, day, signed) => {
  expect(signedOn(page(updated, day))).toBe(signed);
});

it('knows the page of an English text as well', () => {
  const text = `Home > News\nLast updated: July 9, 2021\n\nShione City and Shiratori Ocean University sign agreement\n\nShione City and Shiratori Ocean University signed a comprehensive agreement on Thursday, July 8, at the passenger terminal.\n`;
  expect(signedOn(text)).toBe('2021-07-08');
});
