import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, type Row } from '../fixtures/botOfTexts.js';

/** A house that wrote a letter of intent before its agreement, and a prefecture whose agreement a company counts. */
const TEXTS = {
  university: `June 28, 2022
Takibi University of Agriculture
Takibi University of Agriculture and Lindmere University Conclude Agreement on Academic Exchange

On June 21, 2022, Takibi University of Agriculture (TUA; President: Hitoshi Onuma) and Lindmere University (Lindmere, Sweden; Rector: Karin Aspelund) concluded the Agreement on Academic Exchange.

The two universities exchanged a letter of intent in March 2021. The agreement is valid for five years and will be extended automatically for another five years unless either side objects six months before.

A joint degree was discussed but was not included in the agreement.

TUA now has three partner hospitals outside Japan.
`,
  prefecture: `2023年11月9日
渚羽県

葉月電機株式会社との包括連携協定の更新について

渚羽県（知事：棚田 恒）と葉月電機株式会社（本社：東京都港区、代表取締役社長：蓮井 佳代）は、2023年11月6日、包括連携協定を更新しました。

・県が民間企業と締結している包括連携協定は、本協定を含め34件です。
・葉月電機が都道府県と包括連携協定を結ぶのは、青葉浦県、夕凪県に続き、本県が3例目でした。
・渚羽県と株式会社ミナトヤは2015年に連携協定を結んでいます。
`,
  alliance: `2021年8月12日
株式会社カガリ・ロボティクス

ノルダ精密工業株式会社との資本業務提携契約の締結に関するお知らせ

株式会社カガリ・ロボティクスは、2021年8月12日、ノルダ精密工業株式会社（本社：浜松市）と資本業務提携契約を締結いたしました。両社は2019年11月29日に業務提携に関する基本合意書を締結しております。
`,
  bank: `September 14, 2022
Kagari Maritime Bank

Kagari Maritime Bank, Ltd. (President: Sachiko Igawa) and the City of Tomari signed an agreement on September 13, 2022.

For the Bank this is the sixth agreement with a local government.
`,
  interview: `Q&A with Mizuki Cell Consortium (member magazine, spring 2023)

Q: Is it your first partner in the north?
A: No. The memorandum with the Lindholm Institute, which I signed with its director in January, is our second there.

Answers: Koji Shirane, Executive Director, Mizuki Cell Consortium
`,
  page: `更新日：2019年8月5日

一般社団法人シオン・コモンズとの包括連携協定について

淡嶺県では、医療・健康産業の振興を図るため、一般社団法人シオン・コモンズ（SC）と包括連携協定を締結しましたので、お知らせします。

1　締結日
令和元年7月23日
2　協定期間
令和元年8月1日から令和6年3月31日まで

（参考）これまでの主な包括連携協定
　平成30年9月　株式会社ヤグラ食品
　平成31年1月　汐凪銀行
`,
} as const;

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ROWS: readonly Row[] = [
  // The letter of intent before it is not the agreement
  ['was the agreement between TUA and Lindmere University signed in March 2021?', ['No', 'June 21, 2022']],
  ['did TUA and Lindmere exchange their letter of intent in March 2021?', ['Yes', 'March 2021']],
  // What was spoken of and left out is not in it
  ['does the Lindmere agreement include a joint degree?', ['No', 'not included']],
  ['was a joint degree discussed with Lindmere?', ['Yes', 'discussed']],
  // What goes on by itself does not end by itself
  ['does the Lindmere agreement end automatically after five years?', ['No'], ['Yes']],
  // Of what nobody signed no day is asked; another is told by its name
  ['does TUA have an agreement with Pell Airlines? when was it signed?', ['No', 'Pell Airlines'], ['2022']],
  ['渚羽県はコバルト航空と協定を結んでいますか？いつ締結しましたか', ['いいえ', '航空'], ['2023年']],
  // Of what came about in 2015 nobody says that it was in May
  ['渚羽県とミナトヤは5月に協定を結びましたか', ['記載がありません'], ['はい']],
  ['渚羽県とミナトヤは2015年に協定を結びましたか', ['はい', '2015年']],
  // A count that is stated goes before one that is worked out, and hospitals are not all partners
  ['渚羽県が企業と結んでいる包括連携協定は何件？', ['34']],
  ['how many partners does TUA have?', [], ['3 partners']],
  // The paper of a name is the one behind it
  ['ノルダとの業務提携に関する基本合意書はいつ締結された？', ['2019年11月29日に'], ['2021年8月12日に']],
  ['ノルダとの資本業務提携契約はいつ締結された？', ['2021年8月12日に'], ['2019年11月29日に']],
  // A house that tells of itself by では lists its own partners, and not the other's
  ['does Shion Commons have an agreement with 汐凪銀行?', [], ['Yes']],
  ['シオン・コモンズは汐凪銀行と協定を結んでいますか', ['いいえ'], ['はい']],
  ['淡嶺県は汐凪銀行と協定を結んでいますか', ['はい'], ['いいえ']],
  // From when until when is a term with both its days
  ['淡嶺県とシオン・コモンズの協定の期間は？', ['2019年8月1日', '2024年3月31日']],
  // Whoever is called by its noun counts
  ['how many local governments does Kagari Maritime Bank have agreements with?', ['6']],
  // What a sentence tells of both is no no, though nobody has read it as an agreement
  ['does Mizuki Cell Consortium have an agreement with Lindholm Institute?', [], ['No:']],
  // Those before it are of whoever counts them
  ['渚羽県と夕凪県は協定を結んでいますか', ['いいえ'], ['はい']],
];

describe('what a question takes for granted', () => {
  it.each(ROWS.map((row) => ({ row, question: row[0] })))('$question', ({ row }) => {
    const [question, has, not = []] = row;
    const { text } = askOn(bot, question);
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });
});
