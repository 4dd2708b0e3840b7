import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { botOfTexts } from '../fixtures/botOfTexts.js';

const GLASS = `May 20, 2021

Hoshimi Innovation Hub Concludes MOU with Brückenwerk Linz

Hoshimi Innovation Hub (head office: Sendai, Japan; "HIH") concluded a memorandum of understanding (MOU) with Brückenwerk Linz GmbH (Linz, Austria) on May 12, 2021. This is the 4th agreement that HIH has concluded and the first with an overseas organization. The MOU takes effect on June 1, 2021 and runs for three years.`;

const TOWN = `October 4, 2022

Hoshimi Innovation Hub Concludes Agreement with Kurehara Town

Hoshimi Innovation Hub (head office: Sendai, Japan; "HIH") concluded a partnership agreement with Kurehara Town on October 1, 2022. Kurehara Town is the 6th organization and the 2nd municipality to conclude an agreement with HIH.`;

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts({ GLASS, TOWN });
});

type Row = readonly [question: string, has: readonly string[], hasNot: readonly string[]];

function answers(question: string, has: readonly string[], hasNot: readonly string[]): void {
  const { text } = bot.ask(question, { today: '2026-11-22' });
  for (const one of has) expect(text).toContain(one);
  for (const one of hasNot) expect(text).not.toContain(one);
}

describe('words that say nothing of what is asked about', () => {
  it.each<Row>([
    ['when did brückenwerk sign, year is enough', ['May 12, 2021'], ['do not say']],
    ['wich agreement came just before kurehara?', ['Brückenwerk'], []],
    ['how long max is the brückenwerk mou', ['3 years'], []],
    ['whats the paper with kurehara called, mou or sth else', ['partnership agreement'], []],
    ['how many days between signing and taking effect for the linz MOU?', ['20 days'], ['talking']],
    ['how many days from the linz MOU taking effect to its press release?', ['12 days'], ['talking']],
    // What is asked beyond them is still looked for.
    ['when did brückenwerk sign the licence, year is enough', ['licence'], ['May 12']],
  ])('%s', (question, has, hasNot) => answers(question, has, hasNot));
});

describe('names and nouns as they are typed', () => {
  it.each<Row>([
    ['Brueckenwerk Linz - which number partner are they?', ['4th'], []],
    ['when did bruckenwerk sign', ['May 12, 2021'], []],
    ['who was the hubs first overseas partner', ['Brückenwerk'], []],
    ['what number is kurehara among the hubs partners', ['6th'], []],
    ['kurehara is which number among municipalites?', ['2nd partner among'], []],
    // Nobody is called so, and several hubs are nobody's.
    ['Bruenkenwald Linz - which number partner are they?', [], ['4th']],
    ['how many members do the hubs in Tartu have?', [], ['Brückenwerk is', '6']],
  ])('%s', (question, has, hasNot) => answers(question, has, hasNot));
});
