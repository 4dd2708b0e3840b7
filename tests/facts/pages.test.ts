import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const read = (text: string) => readFacts(makeRelease(text, { id: 'r' }));

/** `A + B, comprehensive agreement, 2023-06-01` */
const agreementsOf = (text: string): string[] =>
  read(text).agreements.map(({ parties, instrument: [paper], signedOn: [signed] }) =>
    [parties.join(' + '), paper?.value.kind, signed?.value].filter((part) => part !== undefined).join(', '),
  );

describe('a register of agreements is read entry by entry', () => {
  it('under names, each with its rows', () => {
    expect(
      agreementsOf(`潮見市　Shiomi City

連携協定一覧

市では、企業や大学と連携協定を締結しています。

１　葉山短期大学
　　協定の名称　潮見市と葉山短期大学との包括連携に関する協定
　　締結日　　　平成25年5月20日
　　主な内容　　保育士の養成

２　株式会社浜桐交通、汐路銀行株式会社（三者協定）
　　協定の名称　移動のしやすいまちづくりに関する連携協定
　　締結日　　　令和5年6月9日
　　主な内容　　乗り合いの実証`),
    ).toEqual([
      '潮見市 + 葉山短期大学, comprehensive agreement, 2013-05-20',
      '潮見市 + 株式会社浜桐交通 + 汐路銀行株式会社, collaboration agreement, 2023-06-09',
    ]);
  });

  it('in English', () => {
    expect(
      agreementsOf(`Norvane University

Our agreements

The university has concluded these agreements.

1. Belmont College
Title: Agreement on academic exchange
Date of signing: May 20, 2013

2. Takase City
Title: Comprehensive cooperation agreement
Date of signing: June 9, 2023

Copyright (c) Norvane University`),
    ).toEqual([
      'Norvane University + Belmont College, agreement, 2013-05-20',
      'Norvane University + Takase City, comprehensive agreement, 2023-06-09',
    ]);
  });

  it('and one form alone is the agreement that the release announces', () => {
    const [only, ...others] = read(`潮見市と葉山短期大学との協定について

相手方：葉山短期大学
協定の名称：包括連携に関する協定
締結日：令和5年6月9日`).agreements;
    expect([only?.status, only?.partner.value, others]).toEqual(['own', '葉山短期大学', []]);
  });
});

describe('whose page it is', () => {
  it.each([
    [
      'who holds the rights, where the text tells of them',
      'Skip to main content\nNorvane | Study | Research | News | Alumni\n\nSame room, same pens: Norvane and Belmont renew for five years\n\n16 February 2026\n\nThe presidents of Norvane University and Belmont College signed the renewal on Thursday 12 February.\n\n© Norvane University',
      'Norvane University',
    ],
    [
      'not the agency that carries the news',
      'LEITH, May 4, 2021 (Seawire) -- Norvane Inc., a maker of pumps, and Hamnvik Salt Ltd., a trader based in Hamnvik, today signed an alliance agreement.\n\nSource: Norvane Inc.\n(c) 2021 Seawire. All rights reserved.',
      undefined,
    ],
    [
      'the name in front of "Official Website"',
      'Takase City Official Website\n\nFriendship City Agreement with Hamnvik Town, Norway\n\nTakase City and Hamnvik Town have become friendship cities. The mayors signed the Friendship City Agreement on August 3, 2024.',
      'Takase City',
    ],
  ])('is %s', (_, text, publisher) => {
    expect(read(text).publisher?.value).toBe(publisher);
  });

  it('is the house of the department, under both names', () => {
    const { organisations, agreements } = read(
      '茜台市政策推進課\n\n2023年6月9日\n\n葉山大学との連携協定の締結について\n\n本市は、本日、葉山大学と連携協定を締結しました。これまでに、浜桐市（2016年5月）、汐路県（2018年11月）と協定を締結しています。',
    );
    const house = organisations.find(({ name }) => name === '茜台市');
    expect(house?.aliases).toContain('茜台市政策推進課');
    expect(agreements.map(({ parties }) => parties.join(' + '))).toEqual([
      '茜台市 + 葉山大学',
      '茜台市 + 浜桐市',
      '茜台市 + 汐路県',
    ]);
  });
});

it('takes the headline with a colon for the title, and the exact date before the month of an archive', () => {
  const release = makeRelease(
    'Skip to main content\n\nNews archive / February 2026\n\nSame room, same pens: Norvane and Belmont renew for five years\n\n16 February 2026\n\nThe presidents of Norvane University and Belmont College signed the renewal on Thursday 12 February in the Old Boathouse.',
    { id: 'r' },
  );
  expect([release.title, release.publishedOn]).toEqual([
    'Same room, same pens: Norvane and Belmont renew for five years',
    '2026-02-16',
  ]);
});

it('reads on over a line that ends within brackets', () => {
  const [own] = read(
    `Leith, Scotland, November 7, 2018 - The Norvane Bank, Ltd. (President: Ida Berg; head office: Leith;
"Norvane") announces that it concluded a memorandum of understanding with Hamnvik Savings Bank
(Chairwoman: Liv Dahl; head office: Hamnvik, Norway; "Hamnvik Bank") yesterday, November 6.`,
  ).agreements;
  expect([own?.partner.value, own?.signedOn[0]?.value]).toEqual(['Hamnvik Savings Bank', '2018-11-06']);
});

it('reads Japanese lines that are broken within brackets and beside a day', () => {
  const [own] = read(`2016 年 11 月 21 日

一般社団法人しおみネットワーク

英国「Belmont Sea Forum」と MOU を締結

 一般社団法人しおみネットワーク（本部：潮見県汐路市、理事長：久我俊彦、以下
「SMN」）は、英国南西部の海洋団体 Belmont Sea Forum（ベルモント・シー・
フォーラム、所在地：英国ベルモント、以下「BSF」）と、11 月 17 日（木）、海洋産業
の創出を目的とする MOU（相互協力の覚書）を締結いたしました。`).agreements;
  expect([own?.partner.value, own?.signedOn[0]?.value]).toEqual(['Belmont Sea Forum', '2016-11-17']);
});

it('puts the effect on the day of the last of two signatures', () => {
  const [own] = read(`June 12, 2023

Norvane University has concluded an agreement on exchange with Belmont College (Leith, Scotland).

President Ida Berg signed the agreement in Hamnvik on April 25; Rector Jo Kay signed it in Leith on May 30. The agreement took effect on the date of the last signature.`).agreements;
  expect(own?.effectiveOn.map(({ value }) => value)).toEqual(['2023-05-30']);
});
