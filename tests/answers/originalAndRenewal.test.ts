import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, type Row } from '../fixtures/botOfTexts.js';

/** A memorandum and its renewal told in two languages, one of three parties, a foundation with a long name. */
const TEXTS = {
  'kon-2019': `March 18, 2019
Kodama Life Science Network
Kodama Life Science Network Signs MOU with Brenta BioValley

Kodama Life Science Network (chair of the board: Tomoe Asahina; hereinafter "KLN") has concluded a Memorandum of Understanding (MOU) with Brenta BioValley (location: Trento, Italy; hereinafter "BBV"). The MOU became effective on March 14, 2019. It is valid for three years.

BBV is the fifth organization to become a cooperation partner of KLN.
`,
  'kon-2022': `2022年3月22日
一般社団法人木霊ライフサイエンス・ネットワーク

Brenta BioValley（イタリア・トレント）との覚書を更新

一般社団法人木霊ライフサイエンス・ネットワーク（理事長：朝比奈巴、以下「KLN」）は、Brenta BioValley（所在地：イタリア・トレント、以下「BBV」）とのMOU（相互協力に関する覚書）を、3月14日付で更新しました。KLNの提携先で覚書を更新したのは、タルセ・クラスター、ボーデ・パークに続き3団体目となります。

更新後の有効期間　2022年3月14日から2027年3月13日までの5年間
`,
  'ren-2022': `2022年9月15日
公益財団法人椿ロア医学振興財団

ハルネス海洋研究所と協力協定を締結

公益財団法人椿ロア医学振興財団（理事長：椿治子、以下「TLF」）は、2022年9月13日、ハルネス海洋研究所（ノルウェー・ボードー）と協力協定を締結しました。協定は2022年10月1日に発効し、期間は5年間です。
`,
  'tri-2023': `2023年4月24日
霧島リサーチパーク株式会社

三者覚書の締結に関するお知らせ

霧島リサーチパーク株式会社（以下「KRP」）、株式会社ナギサ創薬（以下「ナギサ創薬」）および医療法人なごみ会 なごみ中央病院（以下「なごみ中央病院」）は、2023年4月21日、三者覚書を取り交わしました。

・期間　　　令和5年5月1日から令和8年4月30日まで（3年間）
`,
  'tri-2026': `2026年4月8日
霧島リサーチパーク株式会社

三者覚書を更新しました

霧島リサーチパーク株式会社（社長：門脇誠）は、株式会社ナギサ創薬、なごみ中央病院との三者覚書を、2026年4月1日付で更新しました。更新後の期間は2031年3月31日までの5年間です（更新前は3年間）。

門脇社長（2025年4月就任）は「前社長の氏家がまいた種を、収穫まで育てたい」と語りました。
`,
  'pier-2020': `June 10, 2020
Corran Pier Trust

Corran Pier Trust and Aldis Sensor Valley renew their MOU

Corran Pier Trust (Chief Executive: Deborah Okoro; "CPT") and Aldis Sensor Valley ("ASV") have renewed the Memorandum of Understanding (MOU) that they first signed on June 7, 2018. The renewal was signed on June 4, 2020 and runs until June 6, 2025.
`,
  'pier-2023': `March 14, 2023
Corran Pier Trust

Visit by Lund Island Council

Members of Lund Island Council visited Corran Pier Trust ("CPT") on March 9, 2023.

Chief Executive Marcus Thornby, who took over from Deborah Okoro in September 2022, showed the guests round.

About Corran Pier Trust
Corran Pier Trust has 97 member companies (as of February 2023).
`,
} as const;

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ANSWERED: readonly Row[] = [
  // The original and its renewal.
  ['when did the first MOU with BBV become effective?', ['March 14, 2019'], ['2022']],
  ['until when does the renewed BBV MOU run?', ['March 13, 2027']],
  ['BBVの更新後の期間は何年？', ['5年'], ['3年間です']],
  // From when until when: both days.
  ['from when to when does the renewed BBV MOU run', ['March 14, 2022', 'March 13, 2027']],
  ['ナギサ創薬との最初の三者覚書、期間はいつからいつまで？', ['2023年5月1日', '2026年4月30日']],
  ['ハルネス海洋研究所との協定、開始日と終了日', ['2022年10月1日', '2027年9月30日']],
  ['start and end dates of the agreement with ハルネス海洋研究所', ['October 1, 2022', 'September 30, 2027']],
  ['更新後の三者覚書はいつまで？', ['2031年3月31日']],
  ['三者覚書の更新後の期間は', ['5年']],
  ['renewal of the ASV mou - signed when?', ['June 4, 2020'], ['2018']],
  // Whoever is told of last has the post.
  ['who heads CPT now?', ['Marcus Thornby']],
  ['is Deborah Okoro still chief executive of CPT?', ['Marcus Thornby'], ['Yes']],
  ['who ran CPT before Marcus Thornby', ['Deborah Okoro']],
  ['門脇社長って更新のとき何て言った', ['収穫まで育てたい']],
  // A figure is told by the day it stands with.
  ['member companies of CPT as of February 2023', ['97']],
  // A name of which the middle is left out.
  ['椿ロア財団がいちばん最近署名した相手ってどこ', ['ハルネス海洋研究所']],
];

/** Another beginning, another house. */
const UNKNOWN: readonly string[] = ['椿医学研究所の理事長は誰', '蓮見ロア財団の最近の提携先は'];

describe('the original, its renewal, and both days of a term', () => {
  it.each(ANSWERED.map(([question, has, not = []]) => ({ question, has, not })))('$question', (row) => {
    const { text } = askOn(bot, row.question);
    for (const words of row.has) expect(text).toContain(words);
    for (const words of row.not) expect(text).not.toContain(words);
  });

  it.each(UNKNOWN)('nobody is called so: %s', (question) => {
    expect(askOn(bot, question).text).not.toContain('椿治子');
    expect(askOn(bot, question).text).toContain('記載がありません');
  });
});
