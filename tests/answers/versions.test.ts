import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, type Row } from '../fixtures/botOfTexts.js';

/** One memorandum told in two languages that do not agree on all of it, and a later one that recalls it. */
const TEXTS = {
  english: `April 9, 2020
Yurahama Marine Network
YMN Concludes MOU with Solvik Ocean Cluster
~ Cooperating with 6 organizations (including 3 overseas organizations) ~

Yurahama Marine Network (head office: Yurahama City; Chair: Kiyoshi Natori; hereinafter "YMN") concluded a memorandum of understanding (MOU) with Solvik Ocean Cluster (location: Bergen, Norway; hereinafter "SOC") on March 17, 2020. The MOU is valid for three years.

SOC is YMN's third overseas partner.

About Solvik Ocean Cluster
A cluster of 140 companies. https://www.solvik.example.no/

YMN partners to date (in order of signing): Takase City, Hagi Institute of Fisheries, and others
`,
  japanese: `2020年3月24日
一般社団法人ゆらはまマリンネットワーク

ソルヴィク海洋クラスターとMOU（提携に関する覚書）を締結
～海外4団体を含む6団体と提携～

研究者と漁業者をつなぐ一般社団法人ゆらはまマリンネットワーク（本社：由良浜市、会長：名取清、以下「YMN」）は、Solvik Ocean Cluster（所在地：ノルウェー・ベルゲン、以下「SOC」）と3月17日、MOU（提携に関する覚書）を締結しました。期間は3年間です。

SOCはYMNにとって海外では4団体目の提携先です。
`,
  later: `June 8, 2022
Yurahama Marine Network and Kada Prefecture Sign Agreement with Port of Tallow

Yurahama Marine Network ("YMN"), Kada Prefecture and Port of Tallow (Ireland) concluded a tri-party memorandum of cooperation on June 6, 2022.

*1 YMN's overseas partners include Solvik Ocean Cluster (Norway), whose MOU was renewed in 2021.
`,
} as const;

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ROWS: readonly Row[] = [
  // Both versions where the releases differ
  ['was SOC the 3rd or the 4th overseas partner of YMN?', ['disagree', '3', '4']],
  ['do the sources agree on which overseas partner number SOC is?', ['disagree', '3', '4']],
  ['SOCはYMNにとって海外で3番目ですか、4番目ですか', ['異なり', '3', '4']],
  ['how many overseas organizations did YMN have after Solvik? do both releases agree?', ['3', '4']],
  // The one that is stated where they do not
  ['is the Solvik MOU for three years or for five years?', ['3 years'], ['5 years', 'disagree']],
  ['Solvikとの覚書は3年ですか、それとも5年ですか', ['3年'], ['5年', '異な']],
  ['was the Solvik MOU signed on March 17 or March 24, 2020?', ['March 17, 2020'], ['March 24']],
  // The announcement in one of the languages
  ['when did YMN announce the Solvik MOU in English?', ['April 9, 2020'], ['March']],
  ['YMNがソルヴィクとの提携を日本語で発表したのはいつ？', ['2020年3月24日'], ['4月']],
  // A year that is told of another's paper
  ['when did YMN and Kada Prefecture sign with Port of Tallow?', ['June 6, 2022'], ['2021']],
];

describe('what several releases tell differently', () => {
  it.each(ROWS.map((row) => ({ row, question: row[0] })))('$question', ({ row }) => {
    const [question, has, not = []] = row;
    const { text } = askOn(bot, question);
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text.split('\n')[0]).not.toContain(words);
  });

  it('are the partners of whoever lists them, whatever stands above the list', () => {
    const { text } = askOn(bot, 'which partners does Yurahama Marine Network have?');
    expect(text).toContain('Hagi Institute of Fisheries');
    expect(askOn(bot, 'does Solvik Ocean Cluster have an agreement with Takase City?').text).toMatch(/^No/);
  });
});
