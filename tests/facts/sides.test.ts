import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** `own A + B (2023-06)`, `mentioned A + C`: who stands in an agreement with whom, and when it was signed. */
function agreementsOf(text: string): string[] {
  return readFacts(makeRelease(text, { id: 'r' })).agreements.map(
    ({ status, parties, signedOn: [signed] }) =>
      `${status} ${parties.join(' + ')}${signed ? ` (${signed.value})` : ''}`,
  );
}

const JAPANESE =
  '2024年7月1日\n潮見ネットワーク\n\n潮見ネットワークは2024年6月28日、霧積県と覚書を締結しました。';
const OWN = 'own 潮見ネットワーク + 霧積県 (2024-06-28)';

it.each([
  [
    'each of a series with its own date',
    `${JAPANESE}これまでに、浜桐市（2016年5月）、葉山大学（2017年2月）、汐路県（2018年11月）と覚書を締結しています。`,
    [
      OWN,
      'mentioned 潮見ネットワーク + 浜桐市 (2016-05)',
      'mentioned 潮見ネットワーク + 葉山大学 (2017-02)',
      'mentioned 潮見ネットワーク + 汐路県 (2018-11)',
    ],
  ],
  [
    'of news that is only linked to without the day of the news',
    `${JAPANESE}\n\n＜関連記事＞\n・2023年2月4日　浜桐市と覚書を締結\n・2021年6月1日　ノルウェーの「Hamnvik Biopark」と覚書を締結`,
    [OWN, 'mentioned 潮見ネットワーク + 浜桐市', 'mentioned 潮見ネットワーク + Hamnvik Biopark'],
  ],
  [
    'of a linked page without the day of the page',
    `${JAPANESE}\n\n関連ページ：浜桐市との覚書の締結について（2023年2月4日）`,
    [OWN, 'mentioned 潮見ネットワーク + 浜桐市'],
  ],
  [
    'each of a series without dates',
    `${JAPANESE}これまで浜桐市、葉山大学及び汐路県と覚書を締結しています。`,
    [
      OWN,
      'mentioned 潮見ネットワーク + 浜桐市',
      'mentioned 潮見ネットワーク + 葉山大学',
      'mentioned 潮見ネットワーク + 汐路県',
    ],
  ],
  [
    'not of a relative clause about others',
    '2024年7月1日\n青葉大学\n\n青葉大学は、7月20日に公開講座を開きます。霧積市と協定を結んだ企業が参加します。',
    [],
  ],
  [
    'three that act together, one with a legal form',
    'May 3, 2024 – Avelle University, Quillon Instruments, Inc. and Southern Reach Institute have signed a memorandum of understanding.',
    ['own Avelle University + Quillon Instruments, Inc. + Southern Reach Institute'],
  ],
])('%s', (_, text, expected) => {
  expect(agreementsOf(text)).toEqual(expected);
});

it('knows people whose given names are months, and none in the end of a company', () => {
  const named = (text: string): string[] =>
    readFacts(makeRelease(text, { id: 'r' })).people.map(({ value }) => `${value.name}, ${value.role}`);
  expect(
    named('The MOU was signed by Mayor Jun Oki of Takase City and May Lindqvist, Director of Fjord Salt.'),
  ).toEqual(['Jun Oki, Mayor', 'May Lindqvist, Director']);
  expect(
    named(
      '2025年9月19日\n干川精機\n\n干川精機（浜桐市、星野大悟社長）は18日、汐見県と災害時の協定を結んだ。',
    ),
  ).toEqual(['星野大悟, 社長']);
});
