import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

const {
  findNames,
  findListedNames,
  nameEndingAt,
  coreOf,
  looksLikeOrganisation,
  kindIn,
  countryIn,
  locationIn,
  pronoun,
} = READING.ja;

describe('文の中の名前', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['いさりび市と', ['いさりび市']],
    ['白鷺県立こども病院が', ['白鷺県立こども病院']],
    ['鳴瀬市も、汐見町も', ['鳴瀬市', '汐見町']],
    ['早瀬大学とみずほ銀行は', ['早瀬大学', 'みずほ銀行']],
    ['ソラノ株式会社とかなめ楽器株式会社は', ['ソラノ株式会社', 'かなめ楽器株式会社']],
    ['株式会社とみた楽器は', ['株式会社とみた楽器']],
    ['食品商社ソレル・アリメン社は', ['ソレル・アリメン社']],
    ['設置場所 二階', []],
    ['一般社団法人ひかりの森は', ['一般社団法人ひかりの森']],
    ['市内の中小企業を支援する鳴瀬商工会は', ['鳴瀬商工会']],
    ['国立研究開発法人 海道科学機構と', ['国立研究開発法人 海道科学機構']],
    ['鳴瀬市教育委員会、汐見水族館', ['鳴瀬市教育委員会', '汐見水族館']],
    ['在日ノルウェー商工会議所が', ['在日ノルウェー商工会議所']],
    ['鳴瀬市は、株式会社リンクポートと協定を締結しました。', ['鳴瀬市', '株式会社リンクポート']],
    ['国立大学法人汐見大学と一般社団法人海辺の会', ['国立大学法人汐見大学', '一般社団法人海辺の会']],
    ['本日、若杉町と提携', ['若杉町']],
    ['Skarvik Ocean Hubと連携', ['Skarvik Ocean Hub']],
    ['2021年4月に白鷺県立美術館と', ['白鷺県立美術館']],
    ['ノルウェーのハムン港湾局と', ['ハムン港湾局']],
    ['当社は大学と連携する', []],
    ['今後、両者は協力する', []],
    ['公益財団法人みなと文化財団及び汐見商工会議所', ['公益財団法人みなと文化財団', '汐見商工会議所']],
    ['つくし野市と', ['つくし野市']],
    ['地域の企業や団体と', []],
    ['駐日ノルウェー大使館の協力', ['駐日ノルウェー大使館']],
    ['汐見信用金庫が', ['汐見信用金庫']],
    ['自治体は初めて', []],
    ['英国Norvane Universityが', ['Norvane University']],
    ['白鷺県と鳴瀬市、汐見大学の三者', ['白鷺県', '鳴瀬市', '汐見大学']],
    ['株式会社 海道製作所を', ['株式会社 海道製作所']],
    ['令和3年に汐見市が', ['汐見市']],
    ['仏・ヴァルデイス海洋公園と', ['ヴァルデイス海洋公園']],
    ['台湾・青湖科学園区と', ['青湖科学園区']],
    ['ベトナム社会主義共和国・ラムソン港湾公社と', ['ラムソン港湾公社']],
    ['一行は汐見市を訪れ、オンラインで', ['汐見市']],
    ['仏教大学と', ['仏教大学']],
    ['汐見スタートアップハブは', ['汐見スタートアップハブ']],
    ['企業・大学をつなぐ一般社団法人白汐ネットは', ['一般社団法人白汐ネット']],
    ['県内の銀行をむすぶ株式会社みなも決済と', ['株式会社みなも決済']],
    ['一般財団法人ゆらはまテクノ機構は、', ['一般財団法人ゆらはまテクノ機構']],
    ['一般財団法人たまはやバイオ機構', ['一般財団法人たまはやバイオ機構']],
    ['一般社団法人ひばりはお客様と', ['一般社団法人ひばり']],
    ['一般社団法人うみをまもる会は', ['一般社団法人うみをまもる会']],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(findNames(text).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    ['ハムン・ハーバー・ラボ、汐見大学', ['ハムン・ハーバー・ラボ', '汐見大学']],
    ['スカルヴィク、Norvane', ['スカルヴィク', 'Norvane']],
    ['オンラインによる調印式、リモート会議', []],
  ] as const)('一覧では片仮名も名前: %s', (text, expected) => {
    expect(findListedNames(text).map(({ name }) => name)).toEqual(expected);
  });

  it('are where they say they are, in order', () => {
    const PIECES = [
      '鳴瀬',
      '市',
      '株式会社',
      'リンク',
      'は',
      'と',
      '、',
      '。',
      '本日',
      'Skarvik',
      ' Hub',
      'の',
      '大学',
      '「',
      '」',
      '2021年',
      '(',
      ')',
      'みなと',
      '及び',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end, name } of findNames(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(name);
          at = end;
        }
      }),
    );
  });
});

describe('括弧や助詞の前の名前', () => {
  it.each([
    ['市は株式会社海道製作所|(本社:汐見市)と', '株式会社海道製作所'],
    ['リンクポート|(以下「LP」)', 'リンクポート'],
    ['このたび「みなとの森」|と', 'みなとの森'],
    ['包括連携協定|(別紙)', undefined],
    ['2021年4月|(木)', undefined],
    ['当社|と', undefined],
    ['支援する株式会社つくしんぼ|と', '株式会社つくしんぼ'],
    ['自動車部品大手ノルドベルク|と', 'ノルドベルク'],
    ['独ノルドベルク|と', 'ノルドベルク'],
    ['タイ国ランパン大学|と', 'ランパン大学'],
    ['汐見市長|が', undefined],
    ['目的|と', undefined],
  ])('%s: %s', (marked, expected) => {
    const at = marked.indexOf('|');
    expect(nameEndingAt(marked.replace('|', ''), at)?.name).toBe(expected);
  });
});

describe('名前の芯', () => {
  it.each([
    ['株式会社海道製作所', '海道製作所'],
    ['海道製作所株式会社', '海道製作所'],
    ['一般社団法人 海辺の会', '海辺の会'],
    ['国立大学法人汐見大学', '汐見大学'],
    ['駐日ノルウェー大使館', 'ノルウェー大使館'],
    ['(株)リンクポート', 'リンクポート'],
    ['ＬＩＮＫ', 'link'],
  ])('%s → %s', (name, core) => {
    expect(coreOf(name)).toBe(core);
  });
});

describe('名前が何であるか', () => {
  it.each([
    ['鳴瀬市', true],
    ['株式会社つくしんぼ', true],
    ['つくしんぼ', false],
    ['Norvane', true],
    ['青木太郎', false],
    ['海辺のネットワーク', true],
  ])('%s は組織の名前: %s', (name, expected) => {
    expect(looksLikeOrganisation(name)).toBe(expected);
  });

  it.each([
    ['海辺の会は、2015年に設立された一般社団法人です。', 'association'],
    ['同所は海洋研究所である。', 'research institute'],
    ['ハムン・バイオは北欧有数の医療クラスターです。', 'cluster'],
    ['ガラスを作る企業です。', 'company'],
    ['汐見大学', 'university'],
    [
      'とても長い文であって、組織が何であるかを言わずに、海辺の町の暮らしと港の賑わいについて、ただひたすらに語り続けている文',
      undefined,
    ],
  ])('%s: %s', (text, kind) => {
    expect(kindIn(text)).toBe(kind);
  });

  it.each([
    ['ノルウェー・ベルゲン', 'NO'],
    ['仏国ナント', 'FR'],
    ['英国リース', 'GB'],
    ['東京都港区', 'JP'],
    ['白鷺県鳴瀬市', 'JP'],
    ['アメリカ合衆国テキサス州', 'US'],
    ['鳴瀬', undefined],
    ['大韓民国釜山', 'KR'],
  ])('%s は %s', (place, country) => {
    expect(countryIn(place)).toBe(country);
  });

  it.each([
    ['本社:東京都港区、社長:青木 匠', '東京都港区'],
    ['所在地:ノルウェー・ベルゲン', 'ノルウェー・ベルゲン'],
    ['鳴瀬市', '鳴瀬市'],
    ['以下「LP」', undefined],
    ['理事長:青木 匠', undefined],
    ['白鷺県鳴瀬市、以下「会」', '白鷺県鳴瀬市'],
    ['デンマーク', 'デンマーク'],
    ['オランダ・ロッテルダム、以下「LP」', 'オランダ・ロッテルダム'],
    ['Skarvik Ocean Hub、ノルウェー', 'ノルウェー'],
    ['台湾', '台湾'],
    ['英国スコットランド', '英国スコットランド'],
    ['フランス語', undefined],
    ['海外', undefined],
  ])('(%s): %s', (bracket, expected) => {
    const found = locationIn(bracket);
    expect(found && bracket.slice(found.start, found.end)).toBe(expected);
  });

  it.each([
    ['当社', 'publisher'],
    ['本学', 'publisher'],
    ['両者', 'parties'],
    ['三者', 'parties'],
    ['港', undefined],
    ['本日', undefined],
  ])('%s は %s', (text, expected) => {
    expect(pronoun(text)).toBe(expected);
  });
});
