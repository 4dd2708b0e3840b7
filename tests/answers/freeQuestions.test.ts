import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.js';
import { readFacts } from '../../src/core/facts/read.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** Questions that no attribute answers, over invented releases in both languages. */
const TEXTS: Readonly<Record<string, string>> = {
  'quay-mou': `May 20, 2021
Northquay Robotics Hub
Northquay Robotics Hub Concludes MOU with Selby Coastal Institute

Northquay Robotics Hub (NRH) signed a Memorandum of Understanding (MOU) with Selby Coastal Institute (location: Selby, United Kingdom) on May 18, 2021.

Under the MOU, NRH delivers 240 buoys to the 12 stations of Selby Coastal Institute by June 2022. The two sides pay into a joint fund for trials of £1.5 million a year. Either side may end the MOU with four months' notice. The MOU is not legally binding. It may be extended once if both sides agree.

Students of NRH who wish to spend a term in Selby can apply from October 3 to November 14, 2021; an IELTS score of 6.5 is required. Because the old pier was closed after the storms of 2019, the trials begin on land.

The next Tide Forum will be held at the Old Mill in Selby on September 9, 2022.

Dr Ruth Amberley, Deputy Director of Selby Coastal Institute, who led the talks, said: "A buoy is a promise that floats."

Winners of the buoy contest
- Kelpline Ltd (mooring sensors)
- Umikaze Inc. (tide software)

About Selby Coastal Institute
Selby Coastal Institute has 310 employees and a yearly budget of £22 million.

About Northquay Robotics Hub
Northquay Robotics Hub was founded in 2012. It has 85 employees.
`,
  'kohaku-ja': `2022年11月10日
琥珀県

白露市場株式会社との協定の締結について

琥珀県は、2022年11月8日、白露市場株式会社と連携協定を締結しました。

県は、本協定にもとづき、第二倉庫を灯台町に建設し、2024年春に稼働させます。白露市場株式会社は、冷蔵車36台を県内の9市町村に配備します。
協定に法的な拘束力はありません。
物産展は、2023年2月4日に百貨店「ときわ」で開催します。

知事 早川 みのり(公務のため欠席、副知事が代読)
「市場の灯は、まちの灯です。」

※冷やし蔵とは、雪の冷たさで野菜を保つ倉庫です。

琥珀県の人口は、82万人です。
`,
  'kaisho-ja': `2023年3月30日
株式会社月白フーズ

汐入水産株式会社との業務提携の解消に関するお知らせ

株式会社月白フーズは、汐入水産株式会社との業務提携を解消することを決議いたしましたので、お知らせいたします。

1.解消の理由
両社は2019年から加工品の開発を進めてまいりました。しかしながら、原料のイカの不漁により仕入れの価格が上がり、採算の確保が困難となりました。
2.今後の見通し
業績への影響は軽微です。
`,
};

let bot: Bot;
beforeAll(async () => {
  const releases = Object.entries(TEXTS).map(([id, text]) => makeRelease(text, { id }));
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties: [] });
  bot = createBot(await createKnowledge({ ledger }));
});

type Row = [question: string, has: readonly string[], not?: readonly string[]];

/** What the first sentence gives. */
const TOLD: readonly Row[] = [
  // Numbers: beside what they count, in the right unit, whatever the release calls it.
  ['How many buoys will NRH deliver to Selby Coastal Institute?', ['240'], ['12']],
  ['How many stations of Selby Coastal Institute get buoys?', ['12'], ['240']],
  ['how much is the joint fund of Northquay and Selby', ['£1.5 million']],
  ['annual budget of Selby Coastal Institute?', ['£22 million']],
  ['Selby Coastal Instituteの年間予算は?', ['£22 million']],
  ["How many months' notice to end the MOU with Selby?", ['four months']],
  ['白露市場は冷蔵車を何台配備する?', ['36台'], ['9市町村']],
  ['琥珀県の人口は?', ['82万人']],
  ['what is the population of 琥珀県', ['82万人']],
  // Days and places; two questions in one.
  ['When will the next Tide Forum be held?', ['September 9, 2022']],
  ['where will the next tide forum be held and when', ['Old Mill', 'September 9, 2022']],
  ['until when can students apply for a term in Selby', ['November 14, 2021']],
  ['物産展はいつ?', ['2023年2月4日']],
  ['琥珀県の物産展はどこでやるの', ['ときわ']],
  ['琥珀県の第二倉庫はどこに建つ?', ['灯台町']],
  // Yes or no, by what the sentence says.
  ['Is the MOU with Selby legally binding?', ['No']],
  ['Can the MOU with Selby be extended?', ['extended']],
  ['白露市場との協定に法的拘束力はある?', ['いいえ']],
  // Who said it, who led it, who won; why.
  ['who said "A buoy is a promise that floats"', ['Ruth Amberley']],
  ['「市場の灯は、まちの灯です」と言ったのは誰?', ['早川']],
  ['who won the buoy contest', ['Kelpline', 'Umikaze']],
  ['なぜ月白フーズは汐入水産との提携をやめたの', ['不漁']],
  ['Why do the trials with Selby begin on land?', ['storms']],
  // A thing that is explained.
  ['冷やし蔵とは?', ['雪の冷たさ']],
];

/** The words are there or nearly, but no sentence says it. */
const REFUSED: readonly string[] = [
  'What is the salary of Ruth Amberley?',
  'How old is Ruth Amberley?',
  'How much did the signing ceremony with Selby cost?',
  'How many ships does Selby Coastal Institute have?',
  'who was the lawyer of Northquay in the talks with Selby',
  'What colour are the chairs at Selby Coastal Institute?',
  'who is the president of the student union at Selby Coastal Institute',
  '早川みのり知事の年齢は?',
  '白露市場の株価はいくら?',
  '琥珀県の第三倉庫はいつ稼働する?',
  '協定の調印式で使ったペンのメーカーは?',
];

describe('free questions', () => {
  it.each(TOLD)('%s', (question, has, not: readonly string[] = []) => {
    const reply = bot.ask(question, { today: '2026-11-22' });
    const said = reply.answers.map(({ kind }) => kind);
    expect(said, reply.text).not.toContain('no-data');
    for (const part of has) expect(reply.text).toContain(part);
    for (const part of not) expect(reply.message.summary).not.toContain(part);
  });

  it.each(REFUSED)('nothing says: %s', (question) => {
    const reply = bot.ask(question, { today: '2026-11-22' });
    for (const { kind } of reply.answers) expect(['no-data', 'not-understood'], reply.text).toContain(kind);
  });
});
