import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import type { Reading } from '../../src/core/facts/reading.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const read = (text: string): Reading => readFacts(makeRelease(text, { id: 'r' }));

/** `own Hub + Takase 2018-06`: which agreements a release tells of, and when they were signed. */
const agreementsOf = (text: string): string[] =>
  read(text).agreements.map(
    ({ status, parties, signedOn: [signed] }) =>
      `${status} ${parties.join(' + ')}${signed ? ` ${signed.value}` : ''}`,
  );

/** `3 overseas`: the places that a release gives. */
const placesOf = (text: string): string[] =>
  read(text)
    .counts.filter(({ value }) => value.form === 'ordinal')
    .map(({ value }) => `${value.number} ${value.countClass}`);

const JA = (rest: string): string =>
  `2024年6月10日\n一般社団法人木霊ネットワーク\n\n榛名研究所と覚書を更新\n\n一般社団法人木霊ネットワークは、榛名研究所との覚書を、6月3日付で更新しました。${rest}`;

const EN = (rest: string): string =>
  `June 10, 2024\nKodama Network\n\nKodama Network Renews MOU with Haruna Institute\n\nKodama Network renewed its Memorandum of Understanding with Haruna Institute on June 3, 2024. ${rest}`;

describe('how many renewed is no place among partners', () => {
  it.each<[string, string, readonly string[]]>([
    [
      '更新した団体の数',
      JA('当会の提携先で覚書を更新したのは、ボーデ・パーク、タルセ財団に続き3団体目となります。'),
      [],
    ],
    ['更新は何例目', JA('海外の団体との覚書の更新は、タルセ財団に次ぐ2例目です。'), []],
    ['提携の順番は順番のまま', JA('同研究所は、当会にとって5団体目の提携先です。'), ['5 partner']],
    [
      'partners that renewed',
      EN('Haruna Institute is the third partner to renew its MOU with the network.'),
      [],
    ],
    [
      'partners with which it renewed',
      EN('It is the second organization with which Kodama Network has renewed an MOU.'),
      [],
    ],
    [
      'a partner’s place stays',
      EN('Haruna Institute is the fifth partner of Kodama Network.'),
      ['5 partner'],
    ],
    [
      '自治体を含めた通算は全体の順番、二つの種類の合計はどちらの順番でもない',
      JA('企業・病院と結んだ協定としては4件目、自治体を含めると通算6件目となります。'),
      ['6 partner'],
    ],
    ['まだ決まっていない順番', JA('正式な協定の締結に至れば、海外の機関としては4機関目となります。'), []],
  ])('%s', (_, text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

describe('a house that stands behind the body that runs it', () => {
  it.each<[string, string, readonly string[]]>([
    [
      '医療法人と病院',
      '2024年6月10日\n霧島リサーチパーク株式会社\n\n三者覚書の締結について\n\n霧島リサーチパーク株式会社（以下「KRP」）、株式会社ナギサ創薬（以下「ナギサ創薬」）および医療法人なごみ会 なごみ中央病院（以下「なごみ中央病院」）は、2024年6月5日、三者覚書を取り交わしました。',
      ['own 霧島リサーチパーク株式会社 + 株式会社ナギサ創薬 + 医療法人なごみ会 なごみ中央病院 2024-06-05'],
    ],
    [
      '学校法人と大学',
      '2024年6月10日\n霧島リサーチパーク株式会社\n\n三者協定の締結について\n\n霧島リサーチパーク株式会社、株式会社ナギサ創薬及び学校法人白波学園 白波大学は、2024年6月5日、三者協定を締結しました。',
      ['own 霧島リサーチパーク株式会社 + 株式会社ナギサ創薬 + 学校法人白波学園 白波大学 2024-06-05'],
    ],
  ])('%s', (_, text, agreements) => {
    expect(agreementsOf(text)).toEqual(agreements);
  });
});

describe('earlier agreements of a text', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'two behind "following", their years in brackets with the place, and a renewal between',
      'June 10, 2024\nKodama Foundation\n\nKodama Foundation Signs Agreement with Haruna Institute\n\nKodama Foundation and Haruna Institute signed a cooperation agreement on June 3, 2024. Haruna Institute is the third overseas institute with which the foundation has a cooperation agreement, following the Bode Institute for Ageing (Cork, Ireland; 2015) and the Talse Centre for Neurology (Nelson; 2018). The agreement with Bode Institute for Ageing was renewed in 2020.',
      [
        'own Kodama Foundation + Haruna Institute 2024-06-03',
        'mentioned Kodama Foundation + Bode Institute for Ageing 2015',
        'mentioned Kodama Foundation + Talse Centre for Neurology 2018',
        'mentioned Kodama Foundation + Bode Institute for Ageing 2020',
      ],
    ],
    [
      'X とは、の日付は X のもの',
      '2024年6月10日\n一般社団法人木霊ネットワーク\n\n白波県と協定を締結\n\n一般社団法人木霊ネットワークは、6月3日、白波県と連携協定を締結しました。ボーデ・パーク（コーク）とは、2020年2月に覚書を締結しました。',
      [
        'own 一般社団法人木霊ネットワーク + 白波県 2024-06-03',
        'mentioned 一般社団法人木霊ネットワーク + ボーデ・パーク 2020-02',
      ],
    ],
    [
      '問いは何も述べない',
      '2024年6月10日\n霧島リサーチパーク株式会社\n\n白波市の皆さまが来園されました\n\n6月3日、白波市の皆さまが霧島リサーチパーク株式会社を視察されました。\n\nQ．白波市と協定を結んだのですか。\nA．いいえ。締結の時期も決まっていません。',
      [],
    ],
    [
      'nor does a question in English',
      'June 10, 2024\nKodama Park\n\nVisitors from Takase City\n\nNine officials of Takase City visited Kodama Park on June 3.\n\nQ. Has Kodama Park signed an agreement with Takase City?\nA. No, and no date has been set.',
      [],
    ],
    [
      'a sentence that opens with an adverb',
      'June 10, 2024\nKodama Foundation\n\nKodama Foundation awards grants\n\nThe Kodama Foundation ("KF") today announced its grants.\n\nSeparately, on June 3 KF signed a letter of intent (LOI) with the Haruna Institute of Health.',
      ['own Kodama Foundation + Haruna Institute of Health 2024-06-03'],
    ],
  ])('%s', (_, text, agreements) => {
    expect(agreementsOf(text)).toEqual(agreements);
  });
});

describe('days, terms and houses', () => {
  it('a day that a line begins with belongs to the sentence before it', () => {
    const [own] = read(
      'June 10, 2024\n\nKodama Network\n\nHaruna Institute Becomes Partner of Kodama Network\n\nKodama Network and Haruna Institute signed a Memorandum of Cooperation (MOC) in an online\nceremony on June 3, 2024. The MOC became effective on\nJuly 1, 2024.\n\nThe MOC is concluded for a term of three years.',
    ).agreements;
    expect(own?.effectiveOn.map(({ value }) => value)).toEqual(['2024-07-01']);
  });

  it('研究や助成の期間は、協定の期間ではない', () => {
    const [own] = read(
      '2024年6月10日\n公益財団法人木霊財団\n\n榛名研究所との基本合意書について\n\n公益財団法人木霊財団は、6月3日、榛名研究所と基本合意書に署名しました。採択された課題の研究期間は2024年7月から2年間です。',
    ).agreements;
    expect(own?.termMonths).toEqual([]);
  });

  it('自らを略して呼び、末尾に概要を置いたところが発表者', () => {
    const reading = read(
      'トップページ / ニュース\n\n白波市の皆さまが来園されました\n投稿日 2024.06.10\n\n6月3日（月）、白波市産業部の皆さま9名が霧島リサーチパーク（以下「KRP」）を視察されました。\n\nまず、社長の柏木奈央子が園内をご案内しました。柏木は昨年6月、大槻譲の後を受けて社長に就任しました。\n\n＜霧島リサーチパーク＞\n2009年10月開業。入居企業49社（2024年1月末現在）。',
    );
    expect(reading.publisher?.value).toBe('霧島リサーチパーク');
    expect(
      reading.people
        .filter(({ value }) => value.role === '社長')
        .map(({ value }) => `${value.name} ${value.organisation}`),
    ).toEqual(['柏木奈央子 霧島リサーチパーク']);
  });
});
