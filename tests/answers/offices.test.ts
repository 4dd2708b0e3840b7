import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, type Row, without } from '../fixtures/botOfTexts.js';

/** A network whose chair changed between two releases, in two scripts; a city whose deputy mayor signed. */
const TEXTS = {
  'pier-2018': `March 9, 2018
Pier Robotics Network
Pier Robotics Network Concludes MOC with Embassy of Latvia

Pier Robotics Network (location: Hamasaki City; chair: Tomoko Arisawa; hereinafter "PRN") signed a Memorandum of Cooperation (MOC) with the Embassy of Latvia in Japan on March 6, 2018. The MOC is valid for three years.

The MOC was signed by Kenji Yoneda, Executive Director of PRN, and Andris Balodis, Ambassador of Latvia.
`,
  'pier-2022': `2022年5月20日
ピア・ロボティクス・ネットワーク

葦原市と包括連携協定を締結

ピア・ロボティクス・ネットワーク（所在地：浜崎市、理事長：室生大樹、以下「PRN」）は、2022年5月17日、葦原市（市長：来栖由佳）と包括連携協定を締結しました。協定の有効期間は2027年3月31日までです。

署名者：葦原市 副市長 椎名耕平 ／ ピア・ロボティクス・ネットワーク 理事長 室生大樹
`,
  'pier-2023': `June 2, 2023
Pier Robotics Network
Pier Robotics Network Signs MOU with Varde Harbour

Pier Robotics Network (location: Hamasaki City; chair: Daiki Muro; hereinafter "PRN") signed a Memorandum of Understanding (MOU) with Varde Harbour (location: Esbjerg, Denmark) on May 30, 2023. The MOU is valid for two years.

The MOU was signed by Daiki Muro, Chair of PRN, and Lone Bach, Director of Varde Harbour.
`,
};

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ANSWERED: readonly Row[] = [
  // Who holds an office, and who held it before.
  ['Who is the chair of PRN?', ['Daiki Muro'], ['Arisawa']],
  ['who was the chair of PRN before Daiki Muro?', ['Tomoko Arisawa'], ['Daiki']],
  ["PRN's former chair?", ['Tomoko Arisawa']],
  ['previous chair of prn', ['Tomoko Arisawa']],
  ['葦原市長って誰？', ['来栖由佳'], ['椎名']],
  ['葦原市長の名前を教えて', ['来栖由佳'], ['椎名']],
  ['葦原市の市長さんの名前は？', ['来栖由佳'], ['椎名']],
  ['葦原市の市長さんは誰ですか', ['来栖由佳'], ['椎名']],
  // Whom the newest release names, in whichever language it calls the office.
  ['PRNの現在の理事長は？', ['Daiki Muro'], ['室生']],
  ['葦原市の副市長は誰？', ['椎名耕平'], ['来栖由佳氏']],
  // Who is said to have signed.
  ['Was the MOC with Latvia signed by Tomoko Arisawa?', ['No', 'Yoneda']],
  ['ラトビアとのMOCに署名したのはTomoko Arisawaですか', ['いいえ', 'Yoneda']],
  ['Was the MOC with Latvia signed by Andris Balodis?', ['Yes']],
  // Two questions, the second about the first.
  ['When was the Varde MOU signed and who signed it for PRN?', ['May 30, 2023', 'Daiki Muro'], ['Kenji']],
  ['Vardeとの覚書はいつ結んで、誰が署名した？', ['2023年5月30日', 'Lone Bach']],
  ['葦原市との協定はいつ結んで、期限はいつ？', ['2022年5月17日', '2027年3月31日']],
  // Until when, as asserted.
  ['葦原市との協定は2025年3月までですよね', ['いいえ', '2027年3月31日']],
  ['葦原市との協定は2027年3月末までで合ってる？', ['はい', '2027年3月31日']],
  ['The agreement with 葦原市 runs until 2026, right?', ['No', 'March 31, 2027']],
  ['The Varde MOU ends in May 2025, correct?', ['Yes', 'May 29, 2025']],
];

describe('offices, signatures and ends', () => {
  it.each(ANSWERED.map(([question, has, not = []]) => ({ question, has, not })))('$question', (row) => {
    const { question, has, not } = row;
    const { isAnswer, text } = askOn(bot, question);
    expect({ isAnswer, text }).toMatchObject({ isAnswer: true });
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });

  it.each([
    ['who was the chair of PRN before Daiki Muro?', 'Arisawa'],
    ['葦原市長って誰？', '来栖'],
    ['葦原市との協定は2025年3月までですよね', '2027年'],
  ] as const)('%s: nobody says once the line is gone', async (question, word) => {
    expect(askOn(await botOfTexts(without(TEXTS, word)), question)).toMatchObject({ isAnswer: false });
  });
});

/** Two papers of a city and a university: one of the two alone, a later one with a firm as third. */
const TWO_AND_THREE = {
  'aoi-2020': `2020年4月3日
国立大学法人琴浦大学

碧市と包括連携協定を締結しました

　国立大学法人琴浦大学（学長：黒木律子）と碧市（市長：真砂修）は、2020年4月1日、包括連携協定を締結しました。

署名者　国立大学法人琴浦大学　学長　黒木 律子
　　　　碧市　市長　真砂 修
`,
  'aoi-2023': `2023年6月5日
碧市

港の緑化に関する三者連携協定を締結しました

　碧市（市長：鳥羽さなえ）は、2023年6月1日、国立大学法人琴浦大学及びイサリ造船株式会社と、港の緑化に関する三者連携協定を締結しました。

署名者
　碧市長　鳥羽 さなえ
　国立大学法人琴浦大学　理事　森 健吾
　イサリ造船株式会社　代表取締役社長　氷見 拓

＜鳥羽市長コメント＞
　港に木を植えるのは、次の百年の市民への手紙です。三者で根気よく育ててまいります。
`,
  'larkhill-2019': `May 7, 2019
Larkhill Park
Larkhill Park Signs MOU with Orsted Bridge University

Larkhill Park and Orsted Bridge University signed a memorandum of understanding (MOU) on May 2, 2019. The MOU was signed by Ruth Hartnell, CEO of Larkhill Park, and Edmund Voss, Rector of Orsted Bridge University.
`,
  'larkhill-2023': `March 8, 2023
Larkhill Park
Larkhill Park, Orsted Bridge University and Quillon Devices Ltd. Sign MOU

Larkhill Park, Orsted Bridge University and Quillon Devices Ltd. signed a memorandum of understanding (MOU) on March 3, 2023. The MOU was signed by Fiona Mallory, CEO of Larkhill Park, Edmund Voss, Rector of Orsted Bridge University, and Ian Pell, President of Quillon Devices Ltd.
`,
};

describe('two who sign alone, and with a third', () => {
  let pair: Bot;
  beforeAll(async () => {
    pair = await botOfTexts(TWO_AND_THREE);
  });

  const rows: readonly Row[] = [
    ['碧市と琴浦大学の協定に署名したのは鳥羽市長ですよね', ['いいえ', '真砂'], ['氷見']],
    ['碧市と琴浦大学の協定に署名したのは真砂市長ですよね', ['はい', '真砂'], ['氷見']],
    [
      'Fiona Mallory signed the MOU between Larkhill Park and Orsted Bridge University, right?',
      ['No', 'Hartnell'],
    ],
    ['Was the MOU between Larkhill Park and Orsted Bridge University signed by Ruth Hartnell?', ['Yes']],
    ['三者協定に署名したのは鳥羽市長ですよね', ['はい', '鳥羽']],
    ['鳥羽市長はなんと言っていますか', ['木を植える']],
  ];
  it.each(rows.map(([question, has, not = []]) => ({ question, has, not })))('$question', (row) => {
    const { question, has, not } = row;
    const { text } = askOn(pair, question);
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });
});
