import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.js';
import { readFacts } from '../../src/core/facts/read.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** Releases of invented organisations, read from their texts: agreements that follow one another, in two languages. */
const TEXTS: Readonly<Record<string, string>> = {
  'fenwick-loi': `March 7, 2016
Tidewater Robotics Network
Tidewater Robotics Network Signs Letter of Intent with Halvorsen Marine Park

Tidewater Robotics Network (TRN) signed a letter of intent (LOI) with Halvorsen Marine Park (location: Bergen, Norway) on March 3, 2016. The LOI is valid for 12 months.

Signe Halvorsen, CEO of Halvorsen Marine Park, said: "A letter is a door left ajar on purpose."

About Halvorsen Marine Park
Halvorsen Marine Park is a campus for marine robots in Bergen. It has 310 employees.
`,
  'fenwick-mou': `April 12, 2017
Tidewater Robotics Network
Tidewater Robotics Network Concludes MOU with Halvorsen Marine Park

Tidewater Robotics Network (TRN) signed a Memorandum of Understanding (MOU) with Halvorsen Marine Park (location: Bergen, Norway) on April 5, 2017. The MOU became effective on May 1, 2017 and is valid for five years.

The MOU was signed by Haruto Kanda, Chair of TRN, and Signe Halvorsen, CEO of Halvorsen Marine Park.
`,
  'minamo-ja': `2018年9月14日
緑野県

ミナモ損害保険株式会社との包括連携協定の締結について

緑野県は、2018年9月12日、ミナモ損害保険株式会社と包括連携協定を締結しました。協定の有効期間は3年間です。
`,
};

let bot: Bot;
beforeAll(async () => {
  const releases = Object.entries(TEXTS).map(([id, text]) => makeRelease(text, { id }));
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties: [] });
  bot = createBot(await createKnowledge({ ledger }));
});

type Row = readonly [question: string, has: readonly string[], not?: readonly string[]];

const ANSWERED: readonly Row[] = [
  // One of several agreements of a pair, told by its instrument.
  ['When was the LOI with Halvorsen signed?', ['March 3, 2016'], ['April 5']],
  ['When was the MOU with Halvorsen signed?', ['April 5, 2017'], ['March 3']],
  // A katakana name that no release writes, by its sound; half-width as well.
  ['ハルヴォルセンとのMOUはいつ締結されましたか', ['2017年4月5日']],
  ['ﾊﾙｳﾞｫﾙｾﾝとのMOUはいつ発効した?', ['2017年5月1日']],
  // A name as everybody shortens it.
  ['ミナモ損保との協定の期間は?', ['3年']],
  ['ミナモ損保との協定ﾊ何年間ﾃﾞｽｶ', ['3年']],
  ['緑野県ってミナモ損保と協定結んでる?', ['はい']],
  ['ミナモ損保との協定の開示日は?', ['2018年9月14日']],
  // A state as of a day.
  ['Was the LOI with Halvorsen still valid in June 2016?', ['Yes'], ['2026']],
  // Between two events of one agreement.
  ['How many days between signing and effect of the Halvorsen MOU?', ['26']],
  ['HalvorsenのMOUは署名から発効まで何日?', ['26']],
  // One side's people.
  ['Who signed for TRN in the MOU with Halvorsen?', ['Haruto Kanda'], ['Signe']],
  // Whose words they are.
  ['Who said that a letter is a door left ajar?', ['Signe Halvorsen']],
  // Two things asked of one agreement.
  ['How long is the Halvorsen MOU valid, and when was it signed?', ['5 years']],
  // What is asserted is checked against what is told.
  ['Is it true that the Halvorsen MOU was signed in May 2018?', ['No']],
  // A swapped letter.
  ['When did TRN sign the MOU wiht Halvorsen?', ['April 5, 2017']],
];

const REFUSED: readonly string[] = [
  'What is the phone number of Halvorsen Marine Park?',
  'How old is Signe Halvorsen?',
  "What is Signe Halvorsen's salary?",
  'Signe Halvorsenさんの誕生日は?',
  'How much did the Halvorsen MOU cost?',
  '緑野県とHalvorsenの協定はいつ締結されましたか',
];

const firstSentence = (text: string): string => text.split(/(?<=。)|(?<=\.)\s|\n/)[0] ?? '';

describe('questions over texts', () => {
  it.each(ANSWERED.map(([question, has, not = []]) => ({ question, has, not })))('$question', (row) => {
    const { question, has, not } = row;
    const reply = bot.ask(question, { today: '2026-11-22' });
    const first = firstSentence(reply.text);
    expect({ kind: reply.answers[0]?.kind, first }).toMatchObject({ kind: 'answered' });
    for (const words of has) expect(first).toContain(words);
    for (const words of not) expect(first).not.toContain(words);
  });

  it.each(REFUSED)('%s', (question) => {
    const reply = bot.ask(question, { today: '2026-11-22' });
    const kinds = reply.answers.map(({ kind }) => kind);
    expect(['no-data', 'not-understood', 'out-of-scope', 'ambiguous'], reply.text).toEqual(
      expect.arrayContaining(kinds),
    );
  });
});
