import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.js';
import { readFacts } from '../../src/core/facts/read.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const INSTITUTE = `Valmere, March 4, 2024

Valmere Institute and Oslund Ceramics to open a joint laboratory

Valmere Institute (President: Ada Quill) and Oslund Ceramics AS, Norway, signed a joint research agreement on March 1, 2024. Under the agreement the two parties will set up the Deep Kiln Test Centre. It takes effect on April 1, 2024 and runs until March 31, 2027.`;

const NURSES = `June 3, 2022

Valmere Institute and Tarvik College Sign Memorandum on Nurse Training

Valmere Institute and Tarvik College, Estonia, signed a memorandum on nurse training on May 30, 2022. It is valid for two years.`;

const CLINIC = `July 8, 2021

Harbour Clinic and Marlow Pacific College of Midwifery Sign Memorandum

Harbour Clinic and the Marlow Pacific College of Midwifery, Ireland, have concluded a memorandum. The memorandum was signed on July 5, 2021 by Dr. Ivo Brandt, director of Harbour Clinic, and Dr. Una Kell, president of the College.`;

const PORTS = `2023年6月9日
汐留市

汐留港とヌーメル港が姉妹港協定を締結

汐留市は、6月5日、ヌーメル港湾公社（フランス）と姉妹港協定を締結しました。有効期間は5年間です。`;

const BANK = `2024年2月1日
汐留市

汐留市は、1月30日、みやび銀行と包括連携協定を締結しました。有効期間は3年間です。`;

async function botOver(texts: readonly string[]): Promise<Bot> {
  const releases = texts.map((text, i) => makeRelease(text, { id: `r${i}` }));
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties: [] });
  return createBot(await createKnowledge({ ledger }));
}

let bot: Bot;
beforeAll(async () => {
  bot = await botOver([INSTITUTE, NURSES, PORTS, BANK, CLINIC]);
});

type Row = readonly [question: string, has: readonly string[], hasNot: readonly string[]];

function answers(question: string, has: readonly string[], hasNot: readonly string[]): void {
  const { text } = bot.ask(question, { today: '2026-11-22' });
  for (const one of has) expect(text).toContain(one);
  for (const one of hasNot) expect(text).not.toContain(one);
}

describe('agreements that are called by what they are about or set up', () => {
  it.each<Row>([
    ['when does the deep kiln test centre agreement take effect?', ['April 1, 2024'], ['2022']],
    ['until when does the Deep Kiln Test Centre agreement run', ['March 31, 2027'], []],
    ['how long is the nurse training memorandum valid', ['2 years'], ['Oslund']],
    ['姉妹港協定の有効期間は？', ['5年間'], ['みやび']],
    ['汐留市の姉妹港協定を全部教えて', ['ヌーメル'], ['- みやび']],
    // Oslund Ceramics announces a joint laboratory; nobody announces one with Tarvik College.
    ['till when does the oslund lab run', ['March 31, 2027'], []],
    ['till when does the tarvik lab run', ['tarvik lab'], ['2024', '2027']],
    // Of something that no release has nothing is told.
    ['when does the silver dome test centre agreement take effect?', [], ['April 1, 2024']],
    ['火山観測協定の有効期間は？', [], ['5年間', '3年間']],
    // Who is counted by sort is no other of that sort.
    ['when was the dental college memorandum signed?', [], ['May 30, 2022']],
  ])('%s', (question, has, hasNot) => answers(question, has, hasNot));
});

describe('a house that its release calls by one word', () => {
  it.each<Row>([
    ['who is the president of marlow pacific college of midwifery?', ['Una Kell'], []],
    ['when did harbour clinic sign with marlow?', ['July 5, 2021'], []],
    ['who is the president of tarvik college?', [], ['Una Kell']],
  ])('%s', (question, has, hasNot) => answers(question, has, hasNot));
});

describe('chatty questions', () => {
  it.each<Row>([
    ['lol ok so um when was the tarvik memorandum signed', ['May 30, 2022'], ['lol']],
    ['dude gimme the signing date of tarvik asap', ['May 30, 2022'], []],
    ['quick q - who is the president of valmere institute btw', ['Ada Quill'], []],
    ['えっと、みやび銀との協定っていつだっけ', ['2024年1月30日'], []],
    // A word that says something stays one.
    ['when was the tarvik memorandum on welding signed', [], ['May 30, 2022']],
  ])('%s', (question, has, hasNot) => answers(question, has, hasNot));
});

describe('names that are said not to be meant', () => {
  it.each<Row>([
    ['when did valmere sign with tarvik, not oslund?', ['May 30, 2022'], ['March 1']],
    ['not tarvik, the oslund one: when was it signed?', ['March 1, 2024'], ['May 30']],
    ['みやび銀行じゃなくてヌーメル港湾公社との協定の期間は？', ['5年間'], ['3年間']],
    ['江戸市ではなくみやび銀行との協定はいつ締結？', ['2024年1月30日'], ['江戸市']],
    // Asked whether, nobody is denied.
    ['was the memorandum not signed with tarvik?', ['Tarvik'], []],
  ])('%s', (question, has, hasNot) => answers(question, has, hasNot));
});
