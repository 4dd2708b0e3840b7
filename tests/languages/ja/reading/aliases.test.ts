import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

const { aliasesIn, isDescription } = READING.ja;

describe('括弧が教える別の名前', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['会長:青木匠、以下、「当会」', '海辺の会', ['当会']],
    ['Skarvik Ocean Hub、以下「SOH」', 'スカルヴィク海洋ハブ', ['SOH', 'Skarvik Ocean Hub']],
    ['現・汐見総合大学', '汐見短期大学', ['汐見総合大学']],
    ['英語名:Shiomi Marine Institute', '汐見海洋研究所', ['Shiomi Marine Institute']],
    ['通称うみの会', '一般社団法人海辺の会', ['うみの会']],
    ['右', '戸川誠', []],
    ['税込', '参加費', []],
    ['以下「両社」という', 'リンクポートとヴィドラ', []],
    ['本社:東京都港区、以下「LP」', '株式会社リンクポート', ['LP']],
    ['以下「甲」という。', '鳴瀬市', ['甲']],
    ['以下、海辺の会', '一般社団法人海辺の会', ['海辺の会']],
    ['以下海道研', '海道研究所', ['海道研']],
    ['Shiomi University', '汐見大学', ['Shiomi University']],
    ['SOH', 'スカルヴィク海洋ハブ', ['SOH']],
    ['略称:海環研', '海洋環境研究機構', ['海環研']],
    ['旧北海塩業株式会社', 'ヴィドラ株式会社', ['北海塩業株式会社']],
    ['以下『みなと財団』と称する', '公益財団法人みなと文化財団', ['みなと財団']],
    ['以下、総称して「両者」', '鳴瀬市と汐見大学', []],
    ['以下「本協定」という', '包括連携協定', []],
    [
      'スカルヴィク海洋センター、所在地:ノルウェー・ベルゲン、以下「SOC」',
      'Skarvik Ocean Centre',
      ['SOC', 'スカルヴィク海洋センター'],
    ],
    ['ハムンヴィク・バイオパーク', 'Hamnvik Biopark', ['ハムンヴィク・バイオパーク']],
    ['釜山バッテリーバレー、所在地:釜山', 'Busan Battery Valley', ['釜山バッテリーバレー']],
    ['北海財団、本部:英国リース', 'North Sea Foundation', ['北海財団']],
    [
      'Skarvik Ocean Hub、所在地:ノルウェー、以下「SOH」',
      'スカルヴィク海洋ハブ',
      ['SOH', 'Skarvik Ocean Hub'],
    ],
    ['ノルウェー', 'Skarvik Ocean Hub', []],
    ['フランス・ナント', 'Vidra Works', []],
    ['イダ・ベルグ', 'Ida Berg', []],
    ['理事長', 'Ida Berg', []],
    ['所在地:ノルウェー', 'スカルヴィク海洋ハブ', []],
    ['左', '青木匠', []],
    ['MOU', '覚書', []],
    ['理事長:青木匠', '海辺の会', []],
    ['CEO', 'Ida Berg', []],
    ['令和3年4月', '鳴瀬市', []],
  ];
  it.each(rows)('(%s) %s', (bracket, name, expected) => {
    expect(aliasesIn(bracket, name)).toEqual(expected);
  });
});

describe('組織が何であるかを言う括弧', () => {
  it.each([
    ['北欧有数の海洋医療クラスター', true],
    ['塩とガラスを作る老舗の企業', true],
    ['団体', false],
    ['所在地:北欧にある海の大学', false],
    ['以下「海の大学」', false],
    ['令和3年4月1日開始', false],
  ])('(%s): %s', (bracket, expected) => {
    expect(isDescription(bracket)).toBe(expected);
  });
});
