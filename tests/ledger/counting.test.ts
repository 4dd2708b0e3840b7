import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { READING } from '../../src/core/languages/reading.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import type { Ledger } from '../../src/core/ledger/ledger.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';
import { ledgerOf, NETWORK, ordinal, type Told } from './readings.js';

const numbers = (ledger: Ledger, publisher: string): readonly (number | undefined)[] =>
  ledger.partnerships
    .filter((one) => one.publisher === publisher)
    .map(({ ordinal: { versions } }) => versions[0]?.value);

describe('numbers between two that are known', () => {
  const fourth: Told = {
    id: 'r4',
    publishedOn: '2020-09-10',
    own: [{ partner: 'City of Nagi', signedOn: '2020-09-07' }],
    counts: [ordinal(4, 'City of Nagi')],
    mentioned: [
      { partner: 'Alpha Cluster', signedOn: '2016-05' },
      { partner: 'Beta Institute', signedOn: '2017-06' },
      { partner: 'Gamma University', signedOn: '2019-01' },
    ],
  };

  test('a renewal takes no number', () => {
    const renewal: Told = {
      id: 'renewal',
      publishedOn: '2019-06-10',
      own: [{ partner: 'Alpha Cluster', signedOn: '2019-06-01' }],
    };
    expect(numbers(ledgerOf([fourth, renewal]), 'akebono-life-bridge-network')).toEqual([
      1,
      2,
      3,
      undefined,
      4,
    ]);
  });

  test('an agreement with two new partners at once takes two', () => {
    const seventh: Told = {
      id: 'r7',
      publishedOn: '2022-03-10',
      own: [{ partner: 'Delta Foundation', signedOn: '2022-03-01' }],
      mentioned: [
        { partner: 'Epsilon Hospital', signedOn: '2021-10' },
        { partner: 'Zeta Institute', signedOn: '2021-02' },
      ],
    };
    const joint: Told = {
      id: 'joint',
      publisher: 'Zeta Institute',
      publishedOn: '2021-02-10',
      own: [
        {
          partner: NETWORK,
          parties: ['Zeta Institute', NETWORK, 'Eta University'],
          signedOn: '2021-02-05',
        },
      ],
    };
    const told = (last: number): readonly (number | undefined)[] =>
      numbers(
        ledgerOf([fourth, { ...seventh, counts: [ordinal(last, 'Delta Foundation')] }, joint]),
        'akebono-life-bridge-network',
      );
    expect(told(8)).toEqual([1, 2, 3, 4, 7, 8]);
    expect(told(7)).toEqual([1, 2, 3, 4, undefined, 7]);
  });

  test('a list that names one of two joint partners tells of the joint agreement', () => {
    const parties = [NETWORK, 'Zeta Institute', 'Eta University'];
    const told = (signedOn: string): Ledger =>
      ledgerOf([
        { id: 'joint', own: [{ partner: 'Zeta Institute', parties, signedOn: '2021-02-05' }] },
        { id: 'list', mentioned: [{ partner: 'Eta University', signedOn }] },
      ]);
    expect(told('2021-02').partnerships).toHaveLength(1);
    expect(told('2018-02').partnerships).toHaveLength(2);
  });
});

describe('a partner that a numbered list has twice', () => {
  const list = (last: string): string =>
    `Harbour Lab concludes MOU with Vidra Hub

Harbour Lab concluded an MOU with Vidra Hub on February 6, 2024.

Partners of Harbour Lab (in order of the conclusion)
 1. Norvane College          Apr. 2017
 2. Skarvik Town             Oct. 2017
 3. ${last}  May 2023
 4. Vidra Hub                Feb. 2024
`;
  const numbered = (last: string): readonly string[] => {
    const release = makeRelease(list(last), { id: 'r', publisher: 'Harbour Lab', publishedOn: '2024-02-09' });
    const { partnerships } = buildLedger({
      releases: [release],
      readings: [readFacts(release)],
      parties: [],
    });
    return partnerships
      .filter(({ ordinal }) => ordinal.versions.length > 0)
      .map(({ signedOn, ordinal }) => `${signedOn.versions[0]?.value} ${ordinal.versions[0]?.value}`);
  };

  test('has each number at the agreement of its row', () => {
    const rows = ['2017-04 1', '2017-10 2', '2023-05 3', '2024-02-06 4'];
    expect(numbered('Norvane College and Shiomi Bank')).toEqual(rows);
    expect(numbered('Shiomi Bank')).toEqual(rows);
  });
});

describe('lists of partners under a heading', () => {
  const listed = (text: string, publisher: string): readonly string[] =>
    readFacts(makeRelease(text, { id: 'r', publisher }))
      .agreements.filter(({ status }) => status === 'mentioned')
      .map(
        ({ parties, instrument, signedOn }) =>
          `${parties.join(' + ')}: ${instrument[0]?.value.kind ?? '-'} ${signedOn[0]?.value ?? '-'}`,
      );

  test('the heading says what the papers are', () => {
    const text = `凪大学は、2020年2月18日、株式会社樫村商事と包括連携協定を締結しました。

■ 本学と企業との包括連携協定

2009年7月　青嶺信用金庫
2014年12月　凪電鉄株式会社
2019年2月　株式会社ひなた薬局
`;
    expect(listed(text, '凪大学')).toEqual([
      '凪大学 + 青嶺信用金庫: comprehensive agreement 2009-07',
      '凪大学 + 凪電鉄株式会社: comprehensive agreement 2014-12',
      '凪大学 + 株式会社ひなた薬局: comprehensive agreement 2019-02',
    ]);
  });

  test('a heading about one agreement heads no list', () => {
    for (const [language, heading] of [
      ['ja', '協定の内容'],
      ['ja', '主な連携の取組'],
      ['en', 'Term of the agreement'],
      ['en', 'What the partners will do'],
    ] as const)
      expect(READING[language].isPartnerList(heading), heading).toBe(false);
  });

  test('under an About, what a house did it did itself', () => {
    const text = `本学と樫村商事株式会社は、2020年2月18日、包括連携協定を締結しました。

■ 樫村商事株式会社について

1905年創業の総合商社。2019年8月には凪浦市とも包括連携協定を結んでいます。
`;
    expect(listed(text, '凪大学')).toEqual(['樫村商事株式会社 + 凪浦市: comprehensive agreement 2019-08']);
  });
});

describe('what has gone on since a day was not concluded on it', () => {
  const goesOn = (language: 'en' | 'ja', text: string): boolean => {
    const { findDates, goesOnFrom } = READING[language];
    return goesOnFrom(text, findDates(text)[0]!);
  };
  test.each([
    ['ja', '両者は2017年から3回にわたりセミナーを共催してきましたが、今回の覚書の締結に至りました。', true],
    ['ja', '2021年4月1日から3年間の協定を締結した。', false],
    ['ja', '2021年4月1日に協定を締結した。', false],
    ['en', 'The two have held seminars together since June 2017, and signed an MOU.', true],
    ['en', 'The MOU was signed in June 2017.', false],
    ['en', 'The agreement has been in force since June 2017.', false],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(goesOn(language, text)).toBe(expected);
  });
});

describe('what two releases tell differently of one agreement', () => {
  const told = (en: Partial<Told>, ja: Partial<Told>): readonly string[] =>
    ledgerOf([
      {
        id: 'en',
        publisher: 'Seirei University',
        publishedOn: '2022-07-20',
        own: [{ partner: 'Velmar University', signedOn: '2022-07-14' }],
        ...en,
      },
      {
        id: 'ja',
        language: 'ja',
        publisher: '青嶺大学',
        publishedOn: '2022-07-20',
        own: [{ partner: 'ヴェルマー大学', signedOn: '2022-07-14' }],
        ...ja,
      },
    ]).contradictions.map(
      ({ attribute, reason, versions }) =>
        `${attribute}: ${reason} ${versions.map(({ value }) => value).join(' / ')}`,
    );

  test('the place among overseas partners', () => {
    const place = (n: number, partner: string) => ({ counts: [ordinal(n, partner, 'overseas')] });
    expect(told(place(21, 'Velmar University'), place(22, 'ヴェルマー大学'))).toEqual([
      'ordinal: languages differ 21 / 22',
    ]);
    expect(told(place(21, 'Velmar University'), place(21, 'ヴェルマー大学'))).toEqual([]);
    expect(told(place(1, 'Velmar University'), place(22, 'ヴェルマー大学'))).toEqual([]);
  });

  test('the year of the day of effect', () => {
    const effective = (day: string) => ({ own: [{ partner: 'Velmar University', effectiveOn: day }] });
    expect(told(effective('2021-07-14'), {})).toEqual([
      'effectiveOn: languages differ 2021-07-14 / 2022-07-14',
    ]);
    expect(told(effective('2022-08-01'), {})).toEqual([]);
  });
});
