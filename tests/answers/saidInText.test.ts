import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, expectAnswered, type Row } from '../fixtures/botOfTexts.js';

/** What no attribute has read, and a sentence says: who is pictured, who leads, which place in an order, how it goes on. */
const TEXTS = {
  'orrin-triple': `May 16, 2023
Hasuda Wind Council

Hasuda Wind Council, Hasuda Town and Orrin Energy Campus Sign Memorandum

Hasuda Wind Council (Chair: Mio Terasaki; "HWC"), Hasuda Town (Mayor: Goro Imai) and Orrin Energy Campus (Orrin, Norway; Director: Liv Aasen; "OEC") signed a tri-party Memorandum of Understanding on May 12, 2023.

From left to right: Goro Imai, Mayor of Hasuda Town; Liv Aasen, Director of OEC; Mio Terasaki, Chair of HWC

The number of berths kept free on each side rises from two to five. Since 2016 Norwegian firms have committed RM 1.4 billion to wind farms at Orrin.

"A lighthouse is no substitute for a pilot," Goro Imai, Mayor of Hasuda Town, said from the town hall. OEC does not acquire shares of HWC.

For HWC, OEC is the ninth partner. Sanna Moe and Ken Hirai will head the joint survey team of eight engineers.

Liv Aasen stated: "The wind asks nobody for a visa. Neither should those who work with it."
Mio Terasaki commented as follows: "Our members asked for a harbour in the north. They have one now."
`,
  'tsubame-bank': `2024年3月5日
学校法人つばめ大学

つばめ大学と沢渡銀行が産学連携協定を締結

つばめ大学（学長：藤枝 弘）と株式会社沢渡銀行（頭取：堀内 節子）は、2024年3月1日、産学連携協定を締結しました。

沢渡銀行は、総額4億円の「つばめ大学発ものづくりファンド」を設立します。

共同研究チームは、工学部の篠田 明准教授が率います。

協定の有効期間は3年間とし、期間満了の1か月前までに双方いずれからも申出がないときは、1年間更新するものとします。

７　コメント
　藤枝学長
　「ものづくりの町で学べることを、学生に誇りに思ってほしい。」
　堀内頭取
　「融資の窓口を大学の中に置くのは初めてのことです。」

ワークショップの参加枠は、年間3社から8社に広がります。

なお、本学が金融機関と協定を結ぶのは、これが5例目です。
`,
  'mihama-sister': `2022年10月4日
美波市

美波市とランズエンド市が姉妹都市協定を更新

美波市は、2022年10月1日、ランズエンド市（カナダ）と姉妹都市協定を更新しました。

美波市は、2021年6月2日、株式会社ヒノデ運送と災害時の物資輸送に関する協定を締結しています。自動更新の定めはありません。
`,
} as const;

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ANSWERED: readonly Row[] = [
  // Two who speak one after the other: each has the own words.
  ['what did Liv Aasen say?', ['visa'], ['harbour']],
  ['what did Mio Terasaki say?', ['harbour'], ['visa']],
  // Whoever leads a thing of the two is told by the sentence.
  ['who leads the joint survey team of HWC and OEC', ['Sanna Moe', 'Ken Hirai']],
  ['共同研究チームを率いるのは誰', ['篠田']],
  ['who is in the photo of the OEC signing', ['Imai', 'Aasen', 'Terasaki']],
  ['what number partner is OEC for HWC', ['ninth']],
  ['つばめ大学が金融機関と協定を結ぶのは何例目？沢渡銀行のとき', ['5例目']],
  // What a fund is called after does not make it that one's.
  ['沢渡銀行のﾌｧﾝﾄﾞ いくら', ['4億円']],
  ['沢渡銀行の協定は自動更新されますか', ['1年間更新']],
  // Each comment is whose the line above it is.
  ['堀内頭取は何と言いましたか', ['融資の窓口'], ['ものづくりの町']],
  ['藤枝学長は何と言いましたか', ['ものづくりの町'], ['融資の窓口']],
  ['who said a lighthouse is no substitute for a pilot', ['Goro Imai']],
  // From one number to another is one answer.
  ['how many berths does each side keep free with OEC', ['two to five']],
  ['つばめ大学のワークショップの参加枠は何社', ['3社から8社']],
  ['how much have norwegian firms committed in orrin since 2016', ['RM 1.4 billion']],
  // What is denied of the very word asked for.
  ['so OEC bought shares in HWC, right?', ['No', 'does not acquire'], ['Yes']],
  ['美波市の姉妹都市は？', ['ランズエンド市'], ['ヒノデ']],
];

describe('what a sentence says and no attribute has read', () => {
  it.each(ANSWERED.map((row) => [row[0], row] as const))('%s', (_, row) => expectAnswered(bot, row));

  it.each([
    'who leads the joint harbour team of HWC and OEC',
    'who signed on behalf of Bergen in Orrin?',
    '共同実験チームを率いるのは誰',
    '沢渡銀行の研究ファンドの手数料はいくら',
  ])('says that nothing is stated: %s', (question) => {
    expect(askOn(bot, question).isAnswer).toBe(false);
  });
});
