import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const read = (text: string) => readFacts(makeRelease(text, { id: 'r' }));

/** `葉山市 + 潮見ネットワーク, 2018-11-30 to 2024-03-31` */
const mentionsOf = (text: string): string[] =>
  read(text)
    .agreements.filter(({ status }) => status === 'mentioned')
    .map(
      ({ parties, signedOn: [signed], endedOn: [ended] }) =>
        `${parties.join(' + ')}, ${signed?.value ?? '?'}${ended ? ` to ${ended.value}` : ''}`,
    );

const CITY_PAGE = (sentence: string): string =>
  `葉山市　報道発表資料

意見交換会を開催しました

公開日：2024年6月12日

　葉山市（市長：西田 剛）は6月10日、一般社団法人潮見リサーチネットワーク（以下「潮見リサネ」）を招き、意見交換会を開きました。

　${sentence}`;

const TOWN_PAGE = (sentence: string): string =>
  `Ostrey Town

A seminar on boats

June 12, 2024

Ostrey Town held a seminar with Harbour Lab (Delft, Netherlands; "HL") on June 10. About sixty people attended the seminar.

${sentence}`;

describe('a side that the text calls by a word of its own', () => {
  it.each([
    [
      'the house that speaks, by its common noun',
      CITY_PAGE(
        '市と潮見リサネは2018年11月30日に「港の振興に関する連携協定」を締結しましたが、同協定は令和6年3月31日をもって終了しています。',
      ),
      ['葉山市 + 一般社団法人潮見リサーチネットワーク, 2018-11-30 to 2024-03-31'],
    ],
    [
      'but not another house of another sort',
      CITY_PAGE('県と潮見リサネは2018年11月30日に連携協定を締結しました。'),
      [],
    ],
    [
      'in English',
      TOWN_PAGE('The town and HL concluded a cooperation agreement on November 30, 2018, which runs on.'),
      ['Ostrey Town + Harbour Lab, 2018-11-30'],
    ],
    [
      'in English, of another sort',
      TOWN_PAGE('The university and HL concluded a cooperation agreement on November 30, 2018.'),
      [],
    ],
    [
      'by a short name that the release gives it',
      `2023年5月19日
公立大学法人葉山医科大学

三者協定を締結

公立大学法人葉山医科大学（以下「葉山医大」）、一般社団法人潮見ネットワーク（以下「SHN」）及び株式会社浜桐銀行は、5月18日、港の健康に関する三者協定を締結しました。

なお、葉山医大とSHNは2017年4月に包括連携協定を締結しています。葉山医大と浜桐銀行は、平成28年9月に覚書を締結しています。`,
      [
        '公立大学法人葉山医科大学 + 一般社団法人潮見ネットワーク, 2017-04',
        '公立大学法人葉山医科大学 + 株式会社浜桐銀行, 2016-09',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });
});

describe("a paper's whole name", () => {
  it.each([
    ['葉山市と「若い農業者の育成に関する連携協定」を締結しました。', '若い農業者の育成に関する連携協定'],
    ['葉山大学と学術交流・共同研究協定を締結しました。', '学術交流・共同研究協定'],
    ['葉山大学と教育研究協定を締結しました。', '教育研究協定'],
    ['葉山大学と覚書を締結しました。「港の覚書」ではありません。', '覚書'],
    ['葉山市と「港の振興に\n関する連携協定」を締結しました。', '港の振興に関する連携協定'],
  ])('%s', (sentence, expected) => {
    const own = read(
      `2022年6月3日\n潮見ネットワーク\n\n協定のお知らせ\n\n潮見ネットワークは5月27日、${sentence}`,
    );
    expect(own.agreements[0]?.instrument[0]?.value.written).toBe(expected);
  });
});

describe('other news on the page', () => {
  const page = (items: string): string =>
    `潮見ネットワーク\n\n2020年3月27日\n\n葉山県と連携協定を締結しました\n\n潮見ネットワークは、葉山県と連携協定を3月25日に締結しました。\n\n＜関連＞\n${items}`;
  it.each([
    ['2019.09.30 風間リサーチパークと提携（7例目）', ['風間リサーチパーク 7']],
    ['2019.05.27 英国Norvane Hubとの協定を締結しました（6例目）', ['Norvane Hub 6']],
  ])('%s', (item, expected) => {
    const counts = read(page(item)).counts.map(({ value }) => `${value.partner} ${value.number}`);
    expect(counts).toEqual(expected);
  });
});

it.each([
  ['The renewed MOU runs for a further five years, until 3 May 2027.', [60]],
  ['The memorandum remains in force for another two years.', [24]],
  ['The memorandum runs for three years, and then runs for a further year.', [36]],
])('%s', (sentence, months) => {
  const { agreements } = read(
    `4 May 2022\n\nHarbour Lab renews its MOU with Ostrey Town\n\nHarbour Lab has renewed its memorandum of understanding with Ostrey Town. ${sentence}`,
  );
  expect(agreements[0]?.termMonths.map(({ value }) => value)).toEqual(months);
});

it.each([
  ['国際担当副学長の入野かすみ氏が署名しました。', ['入野かすみ, 副学長']],
  [
    '写真は左から入野かすみ副学長、氷室さつき総支配人（港ホテル）。',
    ['入野かすみ, 副学長', '氷室さつき, 総支配人'],
  ],
])('%s', (sentence, expected) => {
  const { people } = read(
    `葉山大学\n\n2022年6月3日\n\n協定を締結\n\n葉山大学は覚書を締結しました。${sentence}`,
  );
  expect(people.map(({ value }) => `${value.name}, ${value.role}`)).toEqual(expected);
});

it.each([
  ['株式会社港商会と業務提携を行うことを決議し、同日付で業務提携契約を締結いたしました。', '業務提携契約'],
  ['株式会社港商会と業務提携を行うことを決議し、みらい銀行が融資契約を締結いたしました。', '業務提携'],
])('the paper that a decision is put on: %s', (sentence, expected) => {
  const [own] = read(
    `2022年6月3日\n株式会社潮見物産\n\n提携のお知らせ\n\n当社は、本日開催の取締役会において、${sentence}`,
  ).agreements;
  expect(own?.instrument[0]?.value.written).toBe(expected);
});
