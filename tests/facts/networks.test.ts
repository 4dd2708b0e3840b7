import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const read = (text: string) => readFacts(makeRelease(text, { id: 'r' }));

/** `Aster Port Hub | own: Lorne Bio 2023-05-15..2028-05-14 | mentioned: Kauri Agency 2023-02`. */
function told(text: string): string {
  const { agreements, publisher } = read(text);
  return [
    publisher?.value ?? '?',
    ...agreements.map(
      ({ status, partner, signedOn, endsOn, termMonths }) =>
        `${status}: ${[
          partner.value,
          signedOn.map(({ value }) => value).join('/') || '?',
          ...termMonths.map(({ value }) => `${value} months`),
          ...endsOn.map(({ value }) => `to ${value}`),
        ].join(' ')}`,
    ),
  ].join(' | ');
}

/** A release whose lines are broken at 120 columns. */
const RENEWAL = (more: string): string => `May 23, 2023

APH and Lorne Bio renew their agreement

Aster Port Hub ("APH"; Chair: Ann Lee) and Lorne Bio A/S ("LB"; Aarhus, Denmark; CEO: Mette Holm) today announced that
they have renewed their Memorandum of Understanding. The new MOU was signed online by the chairs of both sides in turn on
May 15, 2023 and runs until May 14, 2028. ${more}

Media contact: Ms. Kaneda
`;

it.each([
  [
    'a line that breaks off before a capital; signed on one day and running until another; one counts its partners',
    RENEWAL('As of today APH cooperates with 13 organisations.'),
    'Aster Port Hub | own: Lorne Bio A/S 2023-05-15 to 2028-05-14',
  ],
  [
    'the last one so far, with which a paper was signed',
    RENEWAL(
      'As of today APH cooperates with 13 organisations. The most\nrecent addition is the Kauri Health Agency, with which a Letter of Intent was signed in February 2023.',
    ),
    'Aster Port Hub | own: Lorne Bio A/S 2023-05-15 to 2028-05-14 | mentioned: Kauri Health Agency 2023-02',
  ],
  [
    'nobody is the publisher where both count',
    RENEWAL('APH cooperates with 13 organisations. LB cooperates with 40 organisations.'),
    '? | own: Lorne Bio A/S 2023-05-15 to 2028-05-14',
  ],
  [
    'terms of before are none of now',
    RENEWAL('It replaces the MOU of 2014, which was renewed in 2017 and 2020, each time for three years.'),
    '? | own: Lorne Bio A/S 2023-05-15 to 2028-05-14',
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toBe(expected);
});

const JAPANESE = (more: string): string =>
  `2025年9月11日\n灯浜バイオネット\n\n灯浜バイオネットがロルナ大学と連携協定を締結\n\n灯浜バイオネットは9月8日、ロルナ大学（デンマーク、学長：ハンナ・ホルム）と連携協定を締結しました。\n\n${more}\n`;

it.each([
  [
    'a ceremony is no side',
    JAPANESE(
      '調印式は市内のホテルで行われ、灯浜バイオネットの入江誠会長とロルナ大学のイーダ・クレイ副学長が協定書を取り交わしました。',
    ),
    '灯浜バイオネット | own: ロルナ大学 2025-09-08',
  ],
  [
    'the one before, with its day',
    JAPANESE('灯浜バイオネットが海外の大学と覚書を交わすのは、2020年9月のタウポ工科大学に続き2例目です。'),
    '灯浜バイオネット | own: ロルナ大学 2025-09-08 | mentioned: タウポ工科大学 2020-09',
  ],
  [
    'those at home and those abroad, each group in a line',
    JAPANESE(
      '灯浜バイオネットはこれまで、以下の機関と協定等を結んでいます。\n　国内：葉山医科大学（2013年）、浜桐市（2014年）\n　海外：タウポ工科大学（ニュージーランド、2015年）、タウポ財団（2017年）',
    ),
    '灯浜バイオネット | own: ロルナ大学 2025-09-08 | mentioned: 葉山医科大学 2013 | mentioned: 浜桐市 2014 | mentioned: タウポ工科大学 2015 | mentioned: タウポ財団 2017',
  ],
  [
    'each with its number and its day',
    JAPANESE(
      '8機関目は2019年10月の五島灘漁業協同組合連合会、9機関目は2020年2月のタウポ・タイダル・ラボでした。',
    ),
    '灯浜バイオネット | own: ロルナ大学 2025-09-08 | mentioned: 五島灘漁業協同組合連合会 2019-10 | mentioned: タウポ・タイダル・ラボ 2020-02',
  ],
  [
    'a number of something else names nobody',
    JAPANESE('8例目は2019年10月の症例でした。内訳は、国内：3件、海外：2件です。'),
    '灯浜バイオネット | own: ロルナ大学 2025-09-08',
  ],
  [
    'columns of terms and of ends; behind a renewal the term is counted from another day',
    JAPANESE(
      '提携先一覧\n\n| No. | 提携先 | 国・地域 | 締結（直近の更新） | 期間 |\n|---|---|---|---|---|\n| 1 | 葉山医科大学 | 日本 | 2016年4月（2021年4月更新） | 5年 |\n| 2 | タウポ工科大学 | ニュージーランド | 2020年9月 | 3年（自動更新） |\n| 3 | 浜桐市 | 日本 | 2022年5月 | - |',
    ),
    '灯浜バイオネット | own: ロルナ大学 2025-09-08 | mentioned: 葉山医科大学 2016-04 | mentioned: タウポ工科大学 2020-09 36 months | mentioned: 浜桐市 2022-05',
  ],
  [
    'a column of ends',
    JAPANESE(
      '提携先一覧\n\n| 提携先 | 締結日 | 有効期限 |\n|---|---|---|\n| 葉山医科大学 | 2022年4月1日 | 2027年3月31日 |\n| 浜桐市 | 2022年5月10日 | 定めなし |',
    ),
    '灯浜バイオネット | own: ロルナ大学 2025-09-08 | mentioned: 葉山医科大学 2022-04-01 to 2027-03-31 | mentioned: 浜桐市 2022-05-10',
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toBe(expected);
});

it('in an English table too', () => {
  const text = `May 20, 2022
Narumi Hub
Narumi Hub Signs MOU with Pyynikki Forge

Narumi Hub signed a Memorandum of Understanding (MOU) with Pyynikki Forge (location: Tampere, Finland) on May 18, 2022.

Partners to date

| Partner | Country | Signed | Valid until |
|---|---|---|---|
| Dundee Game Commons | U.K. | April 2019 | March 2024 |
| Hayama Medical University | Japan | October 2020 | - |
`;
  expect(told(text)).toContain(
    'mentioned: Dundee Game Commons 2019-04 to 2024-03 | mentioned: Hayama Medical University 2020-10',
  );
});

/** `overseas total 5`, `partner ordinal 3`. */
const counts = (text: string): string[] =>
  read(text).counts.map(({ value }) => `${value.countClass} ${value.form} ${value.number}`);

it.each([
  [
    '提携先は、これで11団体（国内6団体、海外5団体）となりました。',
    ['partner total 11', 'overseas total 5', 'domestic total 6'],
  ],
  ['都道府県との協定は、蒼井県に続き2例目です。', []],
  ['海外の大学との協定は、タウポ工科大学に次いで2校目です。', []],
  ['大学との協定は、葉山医科大学に次いで2校目です。', ['university ordinal 2']],
])('%s', (sentence, expected) => {
  expect(counts(JAPANESE(sentence)).sort()).toEqual([...expected].sort());
});

it('counts those at home and those abroad', () => {
  const text = RENEWAL(
    'As of today APH cooperates with 13 organisations, seven of them in Japan and six overseas.',
  );
  expect(counts(text)).toEqual(['domestic total 7', 'overseas total 6', 'partner total 13']);
});

it('knows those at home by the part of the list that they stand in', () => {
  const text = JAPANESE(
    'これまでの提携先\n＜国内＞\n・狐塚病院グループ（2016年9月）\n・浜桐市（2017年1月）\n＜海外＞\n・タウポ工科大学（2020年9月）\n・ロルナ財団（2021年9月）',
  );
  const countries = read(text).organisations.map(({ name, country }) => `${name} ${country?.value ?? '?'}`);
  expect(countries).toContain('狐塚病院グループ JP');
  expect(countries).toContain('タウポ工科大学 ?');
});

it('tells what goes on about each of several agreements from what goes on about another', () => {
  const text = `January 19, 2022
Aster Port Hub

APH renews agreement with Hebrides Test Centre and signs with the University of Vigo Bay

Aster Port Hub (APH; President: Ann Lee) announced two agreements today.

1. Renewal with Hebrides Test Centre (HTC)
The renewal was signed by exchange of documents on January 14, 2022 and runs from January 1, 2022 until December 31, 2026.

2. New memorandum of understanding with the University of Vigo Bay (UVB)
On January 12, 2022, APH and UVB (Vigo Bay, Spain; Rector: Luz Ferreiro) signed an MOU on floating platforms. It is valid for three years.
`;
  expect(told(text)).toContain('own: Hebrides Test Centre 2022-01-14 60 months to 2026-12-31');
  expect(told(text)).toContain('own: University of Vigo Bay 2022-01-12 36 months');
});
