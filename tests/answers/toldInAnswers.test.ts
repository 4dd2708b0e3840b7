import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, expectAnswered, type Row } from '../fixtures/botOfTexts.js';

/** Questions and answers as a release, sentences that go on about the one before, speakers who follow one another. */
const TEXTS = {
  'kazaoka-faq': `FAQ：みどり野信用組合との包括連携について

2024年2月5日　学校法人 風丘学園

Ｑ１．何が決まったのですか。
Ａ１．本学園（理事長：早乙女 律子）とみどり野信用組合（理事長：門倉 亮）は、2024年1月31日に包括連携協定を結びました。期間は3年間です。

Ｑ２．なぜみどり野信用組合なのですか。
Ａ２．卒業生の就職先として最も多く、奨学金でも長いお付き合いがあるためです。

Ｑ３．費用はだれが負担するのですか。
Ａ３．実習の日当は同組合が、会場費は本学園が負担します。起業を目指す生徒には、1件につき20万円を上限に同組合が助成します。

Ｑ４．協定書はどなたが署名しましたか。
Ａ４．門倉理事長と、早乙女理事長に代わって副理事長の戸塚 満が署名しました。早乙女理事長は出張のため欠席しました。
`,
  'skerry-notes': `May 3, 2023
Skerry Harbour Trust

Skerry Harbour Trust and Mihara Boat Forum sign Memorandum

The Skerry Harbour Trust (SHT) and the Mihara Boat Forum (Hiroshima, Japan; President: Ken Amagai) signed a Memorandum of Understanding on April 28, 2023.

"Tides keep their own diary," commented Ms Una Petrie, Chair of SHT. "We only read it." Mr Amagai noted that his members had asked for a berth since 2020.

Asked whether the Trust would buy Japanese engines, she laughed. Cr Owen Tait, who voted against the trip, stayed at home.

A joint boatyard in Mihara with floor space of 3,100 square metres and 45 employees will open in 2025. It will cost about GBP 8 million.

The Forum is the sixth partner of SHT, after the Faro Sail Cluster (Portugal, 2019). It brings together 52 boatbuilders; its budget last year was 90 million yen.
`,
  'tsukishima-roles': `2023年10月4日
潮路県

潮路県と月島水素株式会社が協定を締結

潮路県は、2023年10月2日、月島水素株式会社（代表取締役社長 二階堂 歩）と水素の利用に関する連携協定を締結しました。

なお、月島水素と県の間に人的関係はありません。研究成果の知的財産権は潮路県に帰属します。これまでに論文11報を発表しています。

役割分担
　　潮路県　　　　　用地の提供
　　月島水素㈱　　　設備の設計・建設、運転員9名の配置

コメント
　二階堂社長
　「港で使う水素は、港で作るのがいちばんです。」
`,
} as const;

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ANSWERED: readonly Row[] = [
  ['みどり野信用組合との協定、なぜ結んだの', ['就職先'], ['Q2', 'Ｑ２']],
  ['費用は誰が負担？ 風丘学園とみどり野信用組合', ['会場費は本学園'], ['Q3', 'Ｑ３']],
  // Whoever is stood in for has not signed.
  ['風丘学園の協定書に署名したのは誰', ['門倉', '戸塚'], ['早乙女']],
  ['起業を目指す生徒への助成はいくらまで', ['20万円']],
  // A new sentence with another's name is none of whose words stood before it.
  ['what did Una Petrie say', ['only read it'], ['2020']],
  ['what did Amagai say', ['berth'], ['only read it']],
  // The sentence before, or the last word of the name, says whose it is.
  ['mihara boat forum budget', ['90 million yen']],
  ['how many boatbuilders are in the mihara forum', ['52']],
  ['how big is the joint boatyard in mihara', ['3,100 square metres']],
  ['月島水素と潮路県に人的関係はある？', ['いいえ', '人的関係はありません'], ['はい']],
  ['知的財産権はどちらに帰属しますか', ['潮路県に帰属']],
  ['これまでに論文は何報発表した？', ['11報']],
  ['who voted against the trip', ['Owen Tait']],
  ['二階堂社長は何とあいさつした？', ['港で使う水素']],
];

describe('what a release answers by itself', () => {
  it.each(ANSWERED.map((row) => [row[0], row] as const))('%s', (_, row) => expectAnswered(bot, row));

  it.each([
    '風丘学園の協定書の署名者の年齢は',
    'skerry harbour trust budget',
    'will the trust buy japanese engines?',
    'what did the mou cost the skerry harbour trust in yen?',
  ])('says that nothing is stated: %s', (question) => {
    expect(askOn(bot, question).isAnswer).toBe(false);
  });
});
