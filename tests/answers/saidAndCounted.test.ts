import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, expectAnswered, type Row } from '../fixtures/botOfTexts.js';

/** Who held an office when, words behind a label, two places counted in one sentence. */
const TEXTS = {
  'clinic-mou': `2 March 2022
St. Ebba Children's Hospital

St. Ebba Children's Hospital and National Institute of Verana sign MoU on telemedicine

St. Ebba Children's Hospital ("St. Ebba"; Corran, Canada; CEO: Dr. Louis Abernant) and the National Institute of Verana Health
("NIVH"; Verana, Karsovia; Director: Professor Zlata Horvat) signed a Memorandum of Understanding on 24 February 2022.

Professor Horvat: "A child with a rare disease should not need a passport to be seen by an expert."
`,
  'town-visit': `April 22, 2024
City of Corran

City of Corran signs friendship agreement with Toyomi Town

The City of Corran signed a friendship agreement with Toyomi Town (Gifu, Japan) on April 18, 2024. A delegation from Toyomi Town (Gifu, Japan), headed by Mayor Kenichi Usada, visited Corran last week.

Toyomi Town has about 9,300 residents; Corran has a population of 34,000.
`,
  kazami: `2024年5月10日
風見市
風見市と白鷺町が協定を締結

風見市は2024年5月8日、白鷺町と連携協定を締結しました。白鷺町の人口は約9,300人、一方、風見市の人口は34,000人です。
`,
};

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ANSWERED: readonly Row[] = [
  ['what did Horvat say', ['passport']],
  ['who heads NIVH', ['Zlata Horvat'], ['Abernant']],
  ['who is the mayor of Toyomi Town', ['Kenichi Usada']],
  ['population of Toyomi Town?', ['9,300'], ['34,000']],
];

describe('what is said, held and counted', () => {
  it.each(ANSWERED.map((row) => [row[0], row] as const))('%s', (_, row) => expectAnswered(bot, row));

  it.each([
    // Whom only a later release names may have come later.
    ['who was the director of NIVH in 2019', 'Horvat'],
    ['白鷺町の人口は？', '34,000'],
  ])('is not told of another time or place: %s', (question, never) =>
    expect(askOn(bot, question).text.split('\n')[0]).not.toContain(never),
  );
});
