import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, expectAnswered, type Row } from '../fixtures/botOfTexts.js';

/** A university and a port of one place, a laboratory of another university, and the same in Japanese. */
const TEXTS = {
  'wick-exchange': `March 21, 2023
Marwick University
Marwick University signs student exchange agreement with Tolvik College

Marwick University signed a student exchange agreement with Tolvik College (Tolvik, Norway) on 16 March 2023. The agreement will run for five years.
`,
  'wick-port': `9 October 2023
Port of Marwick Authority
Port of Marwick and Port of Lindo Bay become sister ports

The Port of Marwick Authority and the Port of Lindo Bay (Lindo, Chile) signed a sister port agreement on 4 October 2023. The agreement has a term of three years and is renewed automatically.
The agreement was signed by Helena Prior, Chief Executive of the Port of Marwick Authority, and Rodrigo Belmar, General Manager of Empresa Portuaria Lindo, in the presence of the Mayor of Marwick, Councillor Dev Anand.
`,
  'tolvik-lab': `3 February 2024
Tolvik College
Sister-lab agreement of the Fjord Laboratory

On 31 January 2024 the Fjord Laboratory of Tolvik College and the Kelp Institute signed a sister laboratory agreement in Tolvik. The agreement is valid for two years.
`,
  akadai: `2023年3月20日
茜代大学
茜代大学と汐見高校が協定を締結

茜代大学は2023年3月16日、汐見高校と連携協定を締結しました。期間は5年間です。
`,
  'akadai-lab': `2023年9月20日
茜代大学医学部
茜代大学医学部と葉山病院が協定を締結

茜代大学医学部は2023年9月16日、葉山病院と連携協定を締結しました。期間は2年間です。
`,
};

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ANSWERED: readonly Row[] = [
  // Each is the name of two: those that have an agreement.
  ['when did marwick sign w/ tolvik', ['March 16, 2023'], ['October']],
  // The house, and not a laboratory of it.
  ['how long does the tolvik exchange agreement last', ['5 years'], ['2 years']],
  ['茜代との協定の期間は？', ['5年'], ['2年']],
  // A port without the word for its office.
  ['list the sister ports of the port of marwick', ['Lindo Bay'], ['Tolvik']],
  ['does the lindo bay sister port agreement renew automatically', ['Yes']],
  // Whoever is told last in a list signs too; who stood by did not.
  ['who signed for lindo bay?', ['Rodrigo Belmar'], ['Helena Prior', 'Dev Anand']],
];

describe('names that several have', () => {
  it.each(ANSWERED.map((row) => [row[0], row] as const))('%s', (_, row) => expectAnswered(bot, row));

  it.each(['how long between the tolvik signing and the sister lab agreement', 'when did marwick sign?'])(
    'are not chosen between without a reason: %s',
    (question) => expect(askOn(bot, question).text).not.toMatch(/^[^\n]*(?:5 years|2 years|2023)/),
  );
});
