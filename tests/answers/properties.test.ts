import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { parseQuery, serialise } from '../../src/core/questions/serialise.js';
import { HARBOR } from '../fixtures/harborCorpus.js';

let bot: Bot;
beforeAll(async () => {
  bot = createBot(await createKnowledge({ ledger: HARBOR }));
});

const pieces = fc.constantFrom(
  ...'when who where how many which until sign signed partner partners MOU the with in of 2020 13th Lysberg Aogaki HLN Norway overseas? いつ 誰 何番目 青垣県 白波市 海外 提携 締結 は の を 期間 令和2年 まで? ですか 。 ?'.split(
    ' ',
  ),
);
const question = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(pieces, { maxLength: 14 }).map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 14 }).map((words) => words.join('')),
);

describe('whatever is typed', () => {
  it('is answered with a sentence, and its evidence slices to its quote', () => {
    fc.assert(
      fc.property(question, (text) => {
        const reply = bot.ask(text);
        expect(reply.text.trim()).not.toBe('');
        for (const { releaseId, start, end, quote } of reply.evidence) {
          const release = HARBOR.releases.find(({ id }) => id === releaseId);
          expect(release?.text.slice(start, end)).toBe(quote);
          expect(quote.length).toBeLessThanOrEqual(400);
        }
        if (reply.query) expect(parseQuery(serialise(reply.query))).toEqual(reply.query);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['20,000 characters', 'When did HLN sign with Lysberg and what about it? '.repeat(400)],
    ['one letter repeated', 'a'.repeat(20_000)],
    ['one kana repeated', 'い'.repeat(20_000)],
    ['one ideograph repeated', '何'.repeat(20_000)],
    ['brackets', '('.repeat(20_000)],
    ['control characters', '\u0000\u0007\u001b[31m'.repeat(1000)],
    ['bidi marks', '\u202e\u2066When\u2069 did HLN sign with Lysberg?\u202c'],
    ['lone surrogates', '\ud800\udc00\ud800 when'],
    ['spaces', ' '.repeat(20_000)],
    ['nothing', ''],
  ])('%s gets a sentence back', (_, text) => {
    const reply = bot.ask(text);
    expect(reply.message.summary).not.toBe('');
    expect(reply.text).not.toMatch(/[\u0000\u202e\u2066]/);
  });

  it('reads through bidi marks', () => {
    expect(bot.ask('\u202e\u2066When\u2069 did HLN sign with Lys\u200bberg?\u202c').text).toContain(
      'March 12, 2019',
    );
  });
});
