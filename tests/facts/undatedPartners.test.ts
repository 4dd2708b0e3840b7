import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const ENGLISH = `May 20, 2022
Narumi Harbour Trust Signs MOU with Lindqvist Yard

Narumi Harbour Trust (NHT) signed an MOU with Lindqvist Yard (location: Turku, Finland) on May 18, 2022.

`;
const JAPANESE =
  '2022年5月20日\n鳴海港湾財団\n\n鳴海港湾財団がリンド造船所と覚書を締結\n\n鳴海港湾財団は2022年5月18日、フィンランドのリンド造船所と覚書を締結しました。\n\n';

const partnersOf = (text: string): string[] =>
  readFacts(makeRelease(text, { id: 'r' }))
    .agreements.filter(({ status }) => status === 'mentioned')
    .map(({ partner, signedOn }) => [partner.value, ...signedOn.map(({ value }) => value)].join(' '));

it.each([
  [
    'names below a sentence, in parts',
    'NHT has concluded MOUs with the following organizations so far.\n\nOverseas\n Penrhyn Device Park (Wales)\n Solna Health Cluster (Sweden)\nJapan\n Kazami City\n Iyota Chamber of Toolmakers\n\nContact: NHT',
    ['Penrhyn Device Park', 'Solna Health Cluster', 'Kazami City', 'Iyota Chamber of Toolmakers'],
  ],
  [
    'names in one line, some with a date',
    '**Partners of NHT (May 2022)**\nYasaka College of Technology; Izumo Credit Union; Tainan Pier Lab (Taiwan; March 2020); Santani Foods Co., Ltd.\n\nContact: NHT',
    [
      'Yasaka College of Technology',
      'Izumo Credit Union',
      'Tainan Pier Lab 2020-03',
      'Santani Foods Co., Ltd.',
    ],
  ],
  [
    'who came to the ceremony is no partner',
    'Participants of the ceremony\nKazami City\nIzumo Credit Bank\nYasaka College\n\nContact: NHT',
    [],
  ],
  [
    'words that are no names',
    'Partners of NHT\nWe are proud of them; they help us every day; thank you\n\nContact: NHT',
    [],
  ],
])('in English: %s', (_, list, partners) => {
  expect(partnersOf(ENGLISH + list)).toEqual(partners);
});

it.each([
  [
    'lines below a heading',
    '【当財団のこれまでの海外提携先】\n深川デバイスパーク（中国）\nソルナ・ヘルス・クラスター（スウェーデン）\n\nお問い合わせ　広報室',
    ['深川デバイスパーク', 'ソルナ・ヘルス・クラスター'],
  ],
  [
    'one line below a heading',
    '■これまでの提携先\n八坂工業大学、釜山ヘウン創業センター（韓国）、風見市、三谷物流株式会社\n\nお問い合わせ　広報室',
    ['八坂工業大学', '釜山ヘウン創業センター', '風見市', '三谷物流株式会社'],
  ],
  [
    'one that has ended has no day of signing by that',
    '■これまでの提携先\n八坂工業大学、釜山ヘウン創業センター（2020年10月に期間満了により終了）、風見市（2019年3月）、三谷物流株式会社\n\nお問い合わせ　広報室',
    ['八坂工業大学', '釜山ヘウン創業センター', '風見市 2019-03', '三谷物流株式会社'],
  ],
  [
    'fields of cooperation are no partners',
    '■連携内容\n販路の開拓、人材の育成、災害時の協力\n\nお問い合わせ　広報室',
    [],
  ],
])('in Japanese: %s', (_, list, partners) => {
  expect(partnersOf(JAPANESE + list)).toEqual(partners);
});

it.each([
  [
    '販路は、当財団が2020年に業務提携したソルナ日本通商事務所、および2021年5月に業務提携した一般社団法人北陰ハブの協力を得る。',
    ['ソルナ日本通商事務所 2020', '一般社団法人北陰ハブ 2021-05'],
  ],
  [
    "NHT's twelfth partner is Mikumo Bank, Ltd., with which it concluded a business alliance in May 2021.",
    ['Mikumo Bank, Ltd. 2021-05'],
  ],
  ['Mikumo Bank, Ltd., with which NHT held a seminar in May 2021, sent its greetings.', []],
])('told in passing: %s', (sentence, partners) => {
  expect(partnersOf((/[ぁ-ん]/.test(sentence) ? JAPANESE : ENGLISH) + sentence)).toEqual(partners);
});
