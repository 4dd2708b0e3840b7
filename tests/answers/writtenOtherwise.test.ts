import { beforeAll, describe, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { botOfTexts, expectAnswered, type Row } from '../fixtures/botOfTexts.js';

/** Names with old forms of kanji, and one partner of a country that totals are told with. */
const TEXTS = {
  first: `2022年4月8日
一般社団法人濵風バイオネット

瀧澤製薬株式会社と連携協定を締結　～海外2団体を含む5団体と提携～

一般社団法人濵風バイオネット（理事長：曾根 明彦）は、2022年4月5日、瀧澤製薬株式会社（代表取締役社長：髙橋 真理）と連携協定を締結しました。協定の期間は3年間です。今回の提携で、提携先は5団体目となります。

髙橋社長は、「北の港から南の島まで、薬を届けます」と述べています。
`,
  second: `2023年9月14日
一般社団法人濵風バイオネット

デンマークのスカルヴィク・ハブ（SKH）と覚書を締結　～海外3団体を含む6団体と提携～

一般社団法人濵風バイオネット（理事長：曾根 明彦）は、2023年9月12日、デンマークのスカルヴィク・ハブ（所在地：デンマーク・オーデンセ、以下「SKH」）と覚書を締結しました。
`,
};

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ANSWERED: readonly Row[] = [
  ['曽根さんの肩書は？', ['曾根', '理事長']],
  ['曾根さんの肩書は？', ['曾根', '理事長']],
  ['高橋社長は何と言った？', ['北の港']],
  ['滝沢製薬との協定はいつ締結？', ['2022年4月5日']],
  ['瀧沢製薬との協定の期間は？', ['3年']],
  ['浜風バイオネットの理事長は誰', ['曾根']],
  // How many there were by the agreement that a country tells.
  ['デンマークの時点で提携先は何団体？', ['6団体'], ['1団体']],
  ['デンマークの時点で海外の提携先は何団体だった？', ['3団体'], ['1団体']],
  ['how many overseas partners as of the danish memorandum?', ['3 overseas'], ['1 overseas']],
  ['how many partners in total after the SKH deal', ['6 partners']],
  ['how many overseas orgs in total after the SKH deal', ['3 overseas']],
  // Of two months one year is said.
  ['list the partners from march to december 2022', ['瀧澤製薬'], ['SKH', 'スカルヴィク']],
  ['2023年4月から12月までの提携先は', ['スカルヴィク'], ['瀧澤']],
  ['partners from november 2022 to september 2023', ['スカルヴィク'], ['瀧澤']],
  ['2022年11月から9月までに結んだ相手は', ['スカルヴィク'], ['瀧澤']],
  // Who has the number instead; since when there is such a paper.
  ['SKHは5番目の提携先ですよね', ['いいえ', '6', '瀧澤製薬']],
  ['瀧澤製薬とは協定がありますか', ['はい', '2022年4月5日']],
  // Working with somebody is having an agreement.
  ['has 濵風バイオネット teamed up with SKH at all', ['Yes']],
  ['has 濵風バイオネット ever worked with SKH?', ['Yes', 'September 12, 2023']],
];

describe('written in another way than in the releases', () => {
  it.each(ANSWERED.map((row) => ({ row, question: row[0] })))('$question', ({ row }) => {
    expectAnswered(bot, row);
  });
});
