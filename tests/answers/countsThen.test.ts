import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, type Row, without } from '../fixtures/botOfTexts.js';

/** A network that counts its partners, one of which renews; a museum with one partner that it counts. */
const TEXTS = {
  'dune-2018': `April 5, 2018
Dune Robotics Network
Dune Robotics Network Concludes MOU with Kaldvik Tide Lab

Dune Robotics Network (location: Nagihama City; hereinafter "DRN") signed a Memorandum of Understanding (MOU) with Kaldvik Tide Lab (location: Bergen, Norway) on April 2, 2018. The MOU is valid for three years. This is the first partnership of DRN.
`,
  'dune-2020': `2020年9月18日
デューン・ロボティクス・ネットワーク

霜月市と連携協定を締結

デューン・ロボティクス・ネットワーク（所在地：凪浜市、以下「DRN」）は、2020年9月14日、霜月市と連携協定を締結しました。協定の有効期間は5年間です。提携先としては2例目です。

DRNの提携先（2020年9月現在、海外 1 団体を含む 2 団体）
`,
  'dune-2021': `April 9, 2021
Dune Robotics Network
Dune Robotics Network and Kaldvik Tide Lab Renew Their MOU

Dune Robotics Network (hereinafter "DRN") and Kaldvik Tide Lab signed the renewal of their Memorandum of Understanding (MOU) on April 6, 2021. The renewed MOU is valid for three years.
`,
  'dune-2023': `June 2, 2023
Dune Robotics Network
Dune Robotics Network Concludes MOU with Port Ellery Museum

Dune Robotics Network (hereinafter "DRN") signed a Memorandum of Understanding (MOU) with Port Ellery Museum (location: Hobart, Australia) on May 30, 2023. The MOU is valid for two years. This is the third partnership of DRN.
`,
};

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ANSWERED: readonly Row[] = [
  // As of an event, as of a month.
  ['How many partners did DRN have after the MOU with Port Ellery Museum?', ['3'], ['No ']],
  ['How many partners did DRN have after the agreement with 霜月市?', ['2']],
  ['霜月市との締結後、DRNの提携先は何団体になった？', ['2団体']],
  ['how many partners did DRN have in October 2020?', ['2']],
  ['2020年10月時点のDRNの提携先はいくつ？', ['2団体']],
  ['2020年10月の時点で海外の提携先はいくつ？', ['1団体']],
  ['list all DRN partners in October 2020', ['Kaldvik', '霜月市'], ['Museum, May']],
  ['2020年10月のDRNの提携先一覧', ['Kaldvik', '霜月市'], ['Museum, May']],
  // In a month, what came about then.
  ['Which partners did DRN sign with in May 2023?', ['Ellery'], ['Kaldvik']],
];

describe('counts and lists as of then', () => {
  it.each(ANSWERED.map(([question, has, not = []]) => ({ question, has, not })))('$question', (row) => {
    const { question, has, not } = row;
    const { isAnswer, text } = askOn(bot, question);
    expect({ isAnswer, text }).toMatchObject({ isAnswer: true });
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });

  it.each(['How long after the beach cleaning was the MOU with Port Ellery Museum signed?'])(
    '%s: nobody says',
    (question) => {
      expect(askOn(bot, question)).toMatchObject({ isAnswer: false });
    },
  );

  it('counts a partner that renewed once', async () => {
    const uncounted = await botOfTexts(without(TEXTS, '提携先', 'third partnership', 'first partnership'));
    expect(askOn(uncounted, 'How many overseas partners does DRN have?').text).not.toContain('3');
  });
});
