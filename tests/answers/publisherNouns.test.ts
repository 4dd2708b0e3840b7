import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, type Row } from '../fixtures/botOfTexts.js';

/** A museum and its partners; a headline without a paper's name, a post on a city's site, a list in prose of nine. */
const TEXTS = {
  'kelp-2019': `May 20, 2019
Umibe Sail Museum
Umibe Sail Museum Concludes MOU with Dunmara Boat Cluster

Umibe Sail Museum (location: Umibe City; director: Kaori Nitta; hereinafter "USM") signed a Memorandum of Understanding (MOU) with Dunmara Boat Cluster (location: Galway, Ireland) on May 14, 2019. The MOU is valid for three years.
`,
  'kelp-2021': `October 12, 2021
Umibe Sail Museum
Umibe Sail Museum Concludes Agreement with Kazura City

Umibe Sail Museum (hereinafter "USM") signed a comprehensive agreement with Kazura City on October 8, 2021. Two of the five partnerships include an organization overseas.
`,
  'kazura-post': `葛市公式サイト かずらNEWS

浪江造船さんと「災害時の船に関する協定」を結びました！

投稿日：2022.03.07（月） カテゴリ：防災 担当：危機管理課

3月4日（金）、市役所で、浪江造船株式会社さんとの協定締結式が行われました。協定の有効期間は2年間です。
`,
  'dunmara-sign': `September 30, 2022
Dunmara Boat Cluster
Oak and amps: Dunmara Boat Cluster and Tarn Hull Works sign in Oslo

Dunmara Boat Cluster and Tarn Hull Works wrote their names under a memorandum of cooperation (MOC). The MOC runs for two years from the date of signature.
`,
};

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ANSWERED: readonly Row[] = [
  ['Who is the director of the museum?', ['Kaori Nitta']],
  ['When did the museum sign with Dunmara?', ['May 14, 2019']],
  ["who was the museum's first partner", ['Dunmara']],
  ['Which partner came right after Dunmara at the museum?', ['Kazura']],
  ['博物館とDunmaraの覚書はいつ締結された？', ['2019年5月14日']],
  ['How many overseas partners does the museum have?', ['2']],
  // A post of a city, which speaks politely of the house; a headline that names no paper.
  ['浪江造船との協定の期間は？', ['2年']],
  ['葛市と浪江造船はいつ協定を結んだ？', ['2022年3月4日']],
  ['how long does the MOC between Dunmara and Tarn Hull Works run?', ['2 years']],
];

describe('the one publisher of its sort', () => {
  it.each(ANSWERED.map(([question, has, not = []]) => ({ question, has, not })))('$question', (row) => {
    const { question, has, not } = row;
    const { isAnswer, text } = askOn(bot, question);
    expect({ isAnswer, text }).toMatchObject({ isAnswer: true });
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });

  it('is nobody where two are of that sort', async () => {
    const other = `June 3, 2020
Hoshima Boat Museum
Hoshima Boat Museum Concludes MOU with Skerry Dive Club

Hoshima Boat Museum (director: Ren Aoki) signed a Memorandum of Understanding (MOU) with Skerry Dive Club on June 1, 2020.
`;
    const two = await botOfTexts({ ...TEXTS, 'other-museum': other });
    expect(askOn(two, 'Who is the director of the museum?')).toMatchObject({ isAnswer: false });
  });
});
