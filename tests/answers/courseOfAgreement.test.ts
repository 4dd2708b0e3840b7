import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, expectAnswered, type Row, type Texts } from '../fixtures/botOfTexts.js';

/** A first memorandum, its second renewal (the first is only told), one renewed once in Japanese, one never renewed. */
const TEXTS: Texts = {
  'yard-2015': `2015年5月20日
一般社団法人晴海工芸フォーラム

オストランド造船所と覚書を締結

一般社団法人晴海工芸フォーラム（Harumi Craft Forum、以下「HCF」）は、平成27
年5月14日、Ostrand Yard（所在地：ノルウェー・ベルゲン）と、船大工の創業支援に関する覚書を締結しました。有効期間は3年間です。
`,
  'yard-2022': `April 10, 2022
Harumi Craft Forum

Harumi Craft Forum Renews MOU with Ostrand Yard

Harumi Craft Forum (head office: Harumi; "HCF") has renewed its Memorandum of Understanding (MOU) with Ostrand Yard (Bergen, Norway). The renewed MOU was signed on April 2 and is valid from April 5, 2022 to April 4, 2027.

The MOU was first concluded in May 2015 for three years and renewed in 2018 for four years. This is the second renewal.

In the coming years the two will continue the exchange of joiners and will add a new field, the drying of oak.
`,
  'glass-2017': `2017年9月8日
一般社団法人晴海工芸フォーラム

港南硝子組合と連携協定を締結

一般社団法人晴海工芸フォーラム（以下「HCF」）は、2017年9月5日、港南硝子組合（青峰市）と連携協定を締結しました。協定の期間は3年間です。港南硝子組合はHCFの4番目の提携先です。
`,
  'glass-2020': `一般社団法人晴海工芸フォーラム

港南硝子組合との連携協定を更新

一般社団法人晴海工芸フォーラム（以下「HCF」）は、港南硝子組合と2017年に締結した連携協定を更新しました。更新は今回が初めてです。

更新の署名は8月28日に行われました。更新後の有効期間は、令和2年9月5日から令和7年9月4日までの5年間です。港南硝子組合はHCFの4番目の提携先です。

【更新後の主な変更点】
・協力分野に「再生硝子」を追加
・講師の派遣を年2人から年5人に拡大
`,
  'felt-2021': `March 9, 2021
Harumi Craft Forum

Harumi Craft Forum Signs MOU with Norvane Felt House

Harumi Craft Forum (head office: Harumi; "HCF") signed a Memorandum of Understanding (MOU) with Norvane Felt House (Turku, Finland) on March 4, 2021. It is valid for three years.
`,
};

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ROWS: readonly Row[] = [
  // The first, of which a later release says no more than the month.
  ['When was the very first MOU with Ostrand Yard signed?', ['May 14, 2015'], ['2022', 'disagree']],
  ['how long was the original Ostrand Yard MOU meant to run?', ['3 years'], ['5 years', 'disagree']],
  ['how long does the renewed Ostrand Yard MOU run', ['5 years'], ['3 years', 'disagree']],
  ['timeline of the Ostrand Yard MOU', ['May 14, 2015', '2018', 'April 2, 2022', 'April 4, 2027']],
  // How many times.
  ['how many times has the Ostrand Yard MOU been renewed so far?', ['twice'], ['once']],
  ['how often was the Ostrand Yard memorandum renewed', ['twice']],
  ['Ostrand Yardとの覚書は何回更新されましたか', ['2回']],
  ['港南硝子組合との協定は何回更新された？', ['1回']],
  // What was new, beside what goes on.
  ['What new field was added with the 2022 Ostrand Yard renewal?', ['drying of oak']],
  ['港南硝子組合との協定の更新で何が変わった？', ['再生硝子', '年5人']],
  // Signed without a year, before the day from which it holds.
  ['港南硝子組合との協定の更新はいつ署名された？', ['2020年8月28日'], ['2017']],
  ['港南硝子組合との最初の協定はいつ締結された？', ['2017年9月5日'], ['2020']],
];

describe('the course of one agreement', () => {
  it.each(ROWS.map((row) => ({ question: row[0], row })))('$question', ({ row }) => expectAnswered(bot, row));

  it('nobody tells of a renewal', () => {
    expect(askOn(bot, 'how many times has the Norvane Felt House MOU been renewed?').isAnswer).toBe(false);
  });
});
