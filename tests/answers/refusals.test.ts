import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswerKind } from '../../src/core/answers/answer.js';
import { type Bot, createBot } from '../../src/core/bot.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { HARBOR } from '../fixtures/harborCorpus.js';

let bot: Bot;
beforeAll(async () => {
  bot = createBot(await createKnowledge({ ledger: HARBOR }));
});

const REFUSED: readonly (readonly [
  question: string,
  kind: AnswerKind | readonly AnswerKind[],
  not: readonly string[],
])[] = [
  // Names that no release has are never answered with another party's facts.
  ['When did HLN sign with Nagoya City?', 'no-data', ['20']],
  ['when did hln sign with nagoya', 'no-data', ['20']],
  ['名古屋市とはいつ締結しましたか', 'no-data', ['20']],
  ['When did HLN sign with Aogaki University?', 'no-data', ['July']],
  ['青垣大学とはいつ締結しましたか', 'no-data', ['7月']],
  ['白百合循環器病院との提携はいつからですか', 'no-data', ['20']],
  ['五十嵐大学との協定はいつ?', 'no-data', ['2018']],
  ['Does HLN have an agreement with Kobe University?', 'no-data', ['Tsukimori']],
  ['Who is Taro Yamada?', ['no-data', 'not-understood'], ['Hamano']],
  ['Who heads the Moonlight Foundation?', 'no-data', ['Hamano']],
  // Known parties, nothing stated.
  ['How long does the MOU with Aogaki last?', 'no-data', ['3 years', '5 years']],
  ['青垣県との提携期間は?', 'no-data', ['3年', '5年']],
  ['Who signed the MOU with Aogaki?', 'no-data', ['Hamano']],
  ['Until when is the agreement with Tsukimori University valid?', 'no-data', ['2018']],
  ['Does the Lysberg MOU renew automatically?', 'no-data', ['Yes']],
  ['How many cats does Lysberg have?', 'no-data', ['210', '18']],
  ['When was Aogaki founded?', 'no-data', ['1998', '2020']],
  ['Who is the 12th partner?', 'no-data', []],
  ['Which partners are in Germany?', 'no-data', []],
  // Nothing about partnerships at all.
  ["What's the weather in Tokyo?", ['no-data', 'not-understood', 'out-of-scope'], []],
  ['今日の天気は?', ['no-data', 'not-understood', 'out-of-scope'], []],
  ['asdf qwer', ['no-data', 'not-understood', 'out-of-scope'], []],
  ['What is the capital of France?', ['no-data', 'not-understood', 'out-of-scope'], ['Lyon']],
  ['hello', 'out-of-scope', []],
  ['ありがとうございます', 'out-of-scope', []],
];

describe('what cannot be answered is refused', () => {
  it.each(REFUSED)('%s', (question, kinds, not) => {
    const reply = bot.ask(question, { today: '2024-06-01' });
    expect([kinds].flat()).toContain(reply.answers[0]?.kind);
    expect(reply.text).not.toBe('');
    for (const words of not) expect(reply.text.split('\n')[0]).not.toContain(words);
  });

  it('names what comes near an unknown name, and how much was looked through', () => {
    const { text } = bot.ask('When did HLN sign with Lysvik Health Cluster?');
    expect(text).toContain('Lysberg Health Cluster');
    expect(text).toContain('6 releases were looked through');
  });

  it('asks which one is meant where several fit', () => {
    const reply = bot.ask('When was the agreement with the cluster signed?');
    expect(reply.answers[0]?.kind).toBe('ambiguous');
    expect(reply.text).toContain('Lysberg Health Cluster');
    expect(reply.text).toContain('Clairmont Region Biocluster');
    expect(reply.message.actions).toHaveLength(2);
    const chosen = reply.message.actions[0]?.press;
    expect(chosen).toMatchObject({ kind: 'ask', language: 'en' });
    expect(chosen && 'query' in chosen && bot.answer(chosen.query, 'en').text).toContain('March 12, 2019');
  });
});

describe('what the ledger does not know is looked for in the text', () => {
  it('finds the number beside what is counted', () => {
    const reply = bot.ask("How many visitors does Lysberg's annual meeting draw?");
    expect(reply.text.split('\n')[0]).toContain('900');
    expect(reply.evidence[0]?.quote).toContain('fish hall');
  });

  it('finds a day in the one sentence that has the words', () => {
    expect(bot.ask('When did Aogaki Prefecture open the Silver Bridge laboratory?').text).toContain('1998');
  });

  it('shows a sentence as a passage where it finds no value of the kind', () => {
    const reply = bot.ask('Where is the fish hall of the annual meeting of Lysberg?');
    expect(reply.answers[0]?.kind).toBe('passage');
    expect(reply.text.split('\n')[0]).toContain('passage');
    expect(reply.text).toContain('old fish hall');
  });

  it("never shows the words of a digest as a release's", () => {
    const reply = bot.ask('What about the lantern festival of Suomi?');
    expect(reply.message.blocks.filter(({ type }) => type === 'quote')).toEqual([]);
    const signed = bot.ask('When did HLN sign with Suomi?');
    expect(signed.text).toContain('August 10, 2020');
    expect(signed.text).toContain('https://hln.example/suomi');
    expect(signed.message.blocks.filter(({ type }) => type === 'quote')).toEqual([]);
  });
});
