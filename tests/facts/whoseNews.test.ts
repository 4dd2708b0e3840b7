import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** `own: A + B, 2023-03-14` for each agreement of a text. */
const read = (text: string): string[] =>
  readFacts(makeRelease(text, { id: 'r' })).agreements.map(({ status, parties, signedOn: [signed] }) =>
    [`${status}: ${parties.join(' + ')}`, signed?.value].filter((part) => part !== undefined).join(', '),
  );

const WIRE = 'Kitano Foods signs letter of intent\n\nPORT ALDER, Sept. 5, 2024 /Wire/ -- ';

it.each([
  [
    'Kitano Foods Co., Ltd. of Aoba Prefecture, Japan, and the Alder State Trade Agency (ASTA) signed a Letter of Intent (LOI) on September 3.',
    ['own: Kitano Foods Co., Ltd. + Alder State Trade Agency, 2024-09-03'],
  ],
  [
    'Kitano Foods Co., Ltd. from Aoba City and the Alder State Trade Agency signed an MOU on September 3.',
    ['own: Kitano Foods Co., Ltd. + Alder State Trade Agency, 2024-09-03'],
  ],
  // A mayor of a city acts for it; who stands behind "of" is no seat then.
  [
    'The mayors of Aoba City and Port Alder signed an agreement on September 3.',
    ['own: Aoba City + Port Alder, 2024-09-03'],
  ],
])('those who act, with where they are from: %s', (sentence, agreements) => {
  expect(read(WIRE + sentence)).toEqual(agreements);
});

it('an agreement that is planned with another is no part of the news', () => {
  const news = (last: string): string =>
    `October 20, 2021\n\nKLC and Rosbiotech Renew MOU\n\nKisaragi Life Commons (hereinafter "KLC") and Rosbiotech (Nantes, France) have renewed their MOU. It was signed on October 14. It stays in effect until October 14, 2026. The number of KLC's partners remains unchanged at seven. ${last}`;
  const own = 'own: Kisaragi Life Commons + Rosbiotech, 2021-10-14';
  expect(read(news('KLC plans to conclude an agreement with the City of Hinode in November.'))).toEqual([
    own,
  ]);
  expect(read(news('KLC concluded an agreement with the City of Hinode in May 2020.'))).toEqual([
    own,
    'mentioned: Kisaragi Life Commons + City of Hinode, 2020-05',
  ]);
});

it.each([
  "Norvane signs its first partnership with Japan's Aoba Prefecture foundation",
  'Five more years: Norvane and Aoba renew their partnership',
])('a title that calls the partner by its seat tells of no other: %s', (title) => {
  expect(
    read(
      `${title}\n\nNORVANE, 12 November 2018 – Norvane Science Park ("NSP") has signed a Memorandum of Understanding (MoU) with the Aoba Industrial Foundation ("AIF"), an agency of Aoba Prefecture. The document was signed on 6 November.`,
    ),
  ).toEqual(['own: Norvane Science Park + Aoba Industrial Foundation, 2018-11-06']);
});

it('a particle within a name is a letter of it', () => {
  expect(
    read(
      '2019年5月16日\n一般財団法人はなはやバイオ機構\n\n覚書を締結\n\n一般財団法人はなはやバイオ機構（理事長：水原典子、以下「HBO」）は、5月14日、Lindmark BioValleyと覚書を締結しました。',
    ),
  ).toEqual(['own: 一般財団法人はなはやバイオ機構 + Lindmark BioValley, 2019-05-14']);
});

it('a list that is headed by whose partners it has is of that one, in a paragraph about another too', () => {
  const text = (head: string): string =>
    `May 16, 2019\nKisaragi Bio Office\n\nKisaragi Bio Office ("KBO") has signed an MOU with Lindmark BioValley ("LBV").\n\nAbout Lindmark BioValley\nA cluster founded in 2001.\n${head}: Tolland Bio Corridor (USA, May 2016), Shiomi City (June 2017).`;
  expect(read(text('KBO partners to date')).at(-1)).toBe(
    'mentioned: Kisaragi Bio Office + Shiomi City, 2017-06',
  );
  expect(read(text('Partners to date')).at(-1)).toBe('mentioned: Lindmark BioValley + Shiomi City, 2017-06');
});

const CITY =
  '2021年7月19日\n汐根市\n\n汐根市と株式会社ミナミ電装が包括連携協定を締結\n\n汐根市と株式会社ミナミ電装は、令和3年7月15日、包括連携協定を締結しました。';

it('本市 is who publishes, in a paragraph about the partner too; the paper is the one that is told before', () => {
  const text = (whose: string): string =>
    `${CITY}\n\n■ミナミ電装について\n1963年創業。${whose}これまでに締結した包括連携協定のうち、直近のものは、令和2年11月の株式会社はやぶさ信販との協定です。`;
  const { agreements } = readFacts(makeRelease(text('本市が'), { id: 'r' }));
  expect(agreements.at(-1)?.instrument[0]?.value.kind).toBe('comprehensive agreement');
  expect(read(text('本市が')).at(-1)).toBe('mentioned: 汐根市 + 株式会社はやぶさ信販, 2020-11');
  expect(read(text('')).at(-1)).toBe('mentioned: 株式会社ミナミ電装 + 株式会社はやぶさ信販, 2020-11');
});

it.each([
  ['※締結式の取材を希望される方は、7月13日（火）正午までに広報課へご連絡ください。', '2021-07-15'],
  ['締結式の取材申込は、7月12日（月）17時までにメールでお申し込みください。', '2021-07-15'],
])('a day by which the press has to write is no day of signing: %s', (sentence, day) => {
  expect(read(CITY + sentence)).toEqual([`own: 汐根市 + 株式会社ミナミ電装, ${day}`]);
});
