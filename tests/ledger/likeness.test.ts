import { describe, expect, test } from 'vitest';
import { isReadAs, readableName } from '../../src/core/languages/ja/sound/readableName.js';
import { romajiKey } from '../../src/core/languages/ja/sound/romaji.js';
import { japaneseLetters, latinWords } from '../../src/core/ledger/names/comparedNames.js';
import { likenessOf } from '../../src/core/ledger/names/likeness.js';
import { ledgerOf, ordinal, type Told } from './readings.js';

describe('kanji and kana that a Latin word can be a reading of', () => {
  test.each([
    ['湊浜', 'Minatohama'],
    ['如月', 'Kisaragi'],
    ['札幌', 'Sapporo'],
    ['沼津', 'Numazu'],
    ['佐々木', 'Sasaki'],
    ['一ノ瀬', 'Ichinose'],
    ['関ヶ原', 'Sekigahara'],
    ['大河内', 'Ohkouchi'],
    ['群馬', 'Gumma'],
    ['ミドリ屋', 'Midoriya'],
    ['物産', 'Bussan'],
    ['北耀', 'Hokuyo'],
    ['舞鶴', 'Maizuru'],
  ])('%s, %s', (name, latin) => {
    expect(isReadAs(readableName(name), romajiKey(latin))).toBe(true);
  });

  test.each([
    ['湊浜', 'Hamaminato'],
    ['湊浜', 'Minato'],
    ['湊', 'Minatohama'],
    ['北稜', 'Hokuto'],
    ['大阪', 'Osaki'],
  ])('%s, not %s', (name, latin) => {
    expect(isReadAs(readableName(name), romajiKey(latin))).toBe(false);
  });
});

describe('names in two languages', () => {
  const likeness = (japanese: string, latin: string) =>
    likenessOf(japaneseLetters(japanese), latinWords(latin));

  test.each([
    ['凪浦市', 'City of Nagiura'],
    ['国立大学法人青嶺大学', 'Seirei University'],
    ['株式会社樫村商事', 'Kashimura Shoji Co., Ltd.'],
    ['トルンハイム・オーシャン・クラスター', 'Trunheim Ocean Cluster'],
    ['ヴェルマー工科大学', 'Velmar University of Technology'],
    ['木曽川海洋生物研究所', 'Kisogawa Institute of Marine Biology'],
    ['ラトビア貿易振興事務所', 'Latvian Trade Promotion Office'],
    ['サンタレーン州', 'Santarem State'],
    ['ハーウェルブリッジ大学', 'Harwell Bridge University'],
    ['ストーンリッジ工科大学', 'Stone Ridge University of Technology'],
    ['蒼木リサーチパーク・ネットワーク', 'Aoki Research Park Network'],
  ])('%s is %s, word for word', (japanese, latin) => {
    expect(likeness(japanese, latin)).toMatchObject({ japanese: 1, latin: 1 });
  });

  test.each([
    ['凪浦市', 'Nagiura University'],
    ['青嶺女子大学', 'Seirei University'],
    ['ヴェルマー工科大学', 'Velmar University Hospital'],
    ['ハーウェルブリッジ大学', 'Harwell Brook University'],
    ['輪の会', 'Velmar Circle'],
  ])('%s leaves something of %s over', (japanese, latin) => {
    const found = likeness(japanese, latin);
    expect(Math.min(found?.japanese ?? 0, found?.latin ?? 0)).toBeLessThan(0.85);
  });
});

describe('one organisation in two languages without a text that ties them', () => {
  const pair = (publisher: [string, string], ja: string, en: string): Told[] => [
    { id: 'ja', language: 'ja', publisher: publisher[0], mentioned: [{ partner: ja, signedOn: '2019-04' }] },
    { id: 'en', publisher: publisher[1], mentioned: [{ partner: en, signedOn: '2019-04' }] },
  ];
  const partners = (told: readonly Told[]): readonly string[] =>
    ledgerOf(told).partnerships.map(({ partner }) => partner);

  test.each([
    [['青嶺大学', 'Seirei University'], '凪浦市', 'City of Nagiura'],
    [['樫村商事株式会社', 'Kashimura Shoji Co., Ltd.'], 'トルン・クラスター', 'Trunn Cluster'],
    [['木曽川県', 'Kisogawa Prefecture'], 'サンタレーン州', 'Santarem State'],
  ] as const)('%s with %s and %s: one', (publisher, ja, en) => {
    expect(partners(pair([...publisher], ja, en))).toHaveLength(1);
  });

  test.each([
    [['青嶺大学', 'Seirei University'], '凪浦市', 'Nagiura Prefecture'],
    [['青嶺大学', 'Seirei University'], '凪浦市', 'Nagiura University'],
    [['樫村商事株式会社', 'Kashimura Shoji Co., Ltd.'], 'トルン・クラスター', 'Trunn University'],
    [['木曽川県', 'Kisogawa Prefecture'], '山田', 'Sanden'],
  ] as const)('%s with %s and %s: two', (publisher, ja, en) => {
    expect(partners(pair([...publisher], ja, en))).toHaveLength(2);
  });

  test('two cities that are read alike: neither is taken for the Latin one', () => {
    const [ja, en] = pair(['青嶺大学', 'Seirei University'], '泉市', 'Izumi City') as [Told, Told];
    const both = [...(ja.mentioned ?? []), { partner: '和泉市', signedOn: '2020-04' }];
    expect(partners([{ ...ja, mentioned: both }, en])).toHaveLength(3);
  });

  test('who concludes an agreement with another is another', () => {
    const told: Told = {
      id: 'a',
      publisher: '凪浦市',
      own: [{ partner: 'City of Nagiura', signedOn: '2019-04-01' }],
    };
    expect(ledgerOf([told]).partnerships[0]?.parties).toHaveLength(2);
  });

  test('what the two languages say of it is compared', () => {
    const [ja, en] = pair(['青嶺大学', 'Seirei University'], '凪浦市', 'City of Nagiura') as [Told, Told];
    const { contradictions } = ledgerOf([
      { ...ja, counts: [ordinal(3, '凪浦市')] },
      { ...en, counts: [ordinal(4, 'City of Nagiura')] },
    ]);
    expect(contradictions.map(({ attribute, reason }) => `${attribute} ${reason}`)).toEqual([
      'ordinal languages differ',
    ]);
  });
});
