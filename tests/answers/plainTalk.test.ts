import { beforeAll, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { botOfTexts, type Row, type Texts } from '../fixtures/botOfTexts.js';

/** One network's partners, told by itself, by a city and by a partner abroad, who is wrong by a year. */
const TEXTS: Texts = {
  list: `February 9, 2024

PRESS RELEASE
                         Kesen Open Water Alliance (KOWA)

KOWA Concludes MOU with Vidra Hub of Finland

We hereby announce that we have concluded a memorandum of understanding (MOU) with Vidra
Hub (location: Turku, Finland; hereinafter "VH") on February 6 in Turku. The MOU is valid
for three years. After that it is extended by one year in case the both parties agree. Each
party can terminate it by the notice of 60 days before.

VH is the 5th partner of the Kesen Open Water Alliance (Kesen City; president: Taro Ono;
hereinafter "KOWA").

Partners of KOWA (in order of the conclusion)
  1. Hayama Medical University    Apr. 2017
  2. Harbour Lab (Netherlands)    May 2019
  3. Ostrey Town                  Mar. 2020
  4. Kalda Bio (Estonia)          Apr. 2022
  5. Vidra Hub (Finland)          Feb. 2024
`,
  first: `2019年5月27日
一般社団法人気仙水域アライアンス

Harbour Labと覚書を締結

一般社団法人気仙水域アライアンス（Kesen Open Water Alliance、以下「KOWA」）は、オランダのHarbour Lab（以下「HL」）と5月22日、相互協力に関する覚書を締結しました。
`,
  renewal: `Harbour Lab and Japan's KOWA renew their partnership

DELFT, 16 June 2022 – Harbour Lab, a boatyard for start-ups, has renewed its memorandum of understanding with the Kesen Open Water Alliance (KOWA) of Japan. The renewed MOU was signed on 14 June in Delft and runs for a further five years, until 13 June 2027.

The two organisations signed their first MOU in May 2018. Under the renewed agreement the partners will add a joint night school for captains to the existing work. The MOU remains non-binding.

Anna de Vries, Director of Harbour Lab, said: "My desk drawer is full of shells. This paper lies on top."
`,
  town: `オストレイ町

KOWAとの連携協定について

公開日：2020年3月27日

オストレイ町は3月25日、一般社団法人気仙水域アライアンス（KOWA）と連携協定を締結しました。期間の定めはありません。KOWAが自治体と協定を結ぶのは、早瀬町に続いて2例目です。

■コメント
オストレイ町長　磯部 蓮
「波は待ちません。」
`,
};

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ROWS: readonly Row[] = [
  // Who signed, spoke, is there at all
  ['who was it that talked about a drawer full of shells?', ['Anna de Vries']],
  ['who joked about a desk drawer?', ['Anna de Vries']],
  ['anything between KOWA and somebody in Estonia?', ['Yes', 'Kalda Bio']],
  ['anything going on with anyone in Norway?', ['no'], ['Yes']],
  ['which partners did KOWA pick up in 2022?', ['Kalda Bio'], ['Vidra Hub']],
  // Places in the order
  ["where does Kalda Bio come in KOWA's numbering?", ['4th']],
  ['where does Ostrey Town stand in the list of KOWA', ['3rd']],
  // Notice, bindingness, going on
  ['how much notice to get out of the vidra mou', ['60 days']],
  [
    'is the June 2022 memorandum of understanding with Harbour Lab legally binding?',
    ['No', 'non-binding'],
    ['Yes'],
  ],
  ['How long is the Vidra MOU, and can it be extended?', ['3 years', 'agree']],
  ['オストレイ町との協定って期限あるん？', ['期間の定めがありません']],
  ['オストレイ町との協定はまだ生きてる？', ['期間の定めがありません']],
  ['until when does the agreement with オストレイ町 run?', ['no fixed term']],
  ['Vidra Hubとの覚書に期限はありますか', ['2027年2月5日'], ['定めがありません']],
  // What the releases do not agree on
  [
    'Two different years are floating around for the first Harbour Lab memorandum. Which ones?',
    ['2018', '2019'],
  ],
  ['Harbour Labとの最初の覚書の年、両方見たけどどっちが正しい？', ['2018', '2019']],
  // The story, what was added
  ['Give me the Harbour Lab story in order, with dates', ['2019', '2022']],
  ['what got added when Harbour Lab renewed?', ['night school']],
  ['hi there, what sort of things can you tell me?', ['Ask about']],
  // Japanese
  ['オストレイ町の件、KOWAのサイトに載ったのは何日？', ['2020年3月27日']],
  ['磯部町長はなんてコメントしてた', ['波は待ちません']],
  // Whose earlier ones they are
  ['オストレイ町は早瀬町と協定を結んでいますか', ['いいえ'], ['はい']],
];

it('answers as people put it', () => {
  for (const [question, has, not = []] of ROWS) {
    const answer = bot.ask(question, { today: '2026-11-22' }).text;
    for (const words of has) expect(answer, question).toContain(words);
    for (const words of not) expect(answer.split('\n')[0], question).not.toContain(words);
  }
});
