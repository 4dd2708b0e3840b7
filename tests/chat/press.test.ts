import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LONGEST_PRESS,
  type Press,
  parsePress,
  pressState,
  QUESTION_ID_LENGTH,
  type Standing,
} from '../../src/core/chat/press.js';
import type { Language } from '../../src/core/languages/language.js';
import type { MutedTopic } from '../../src/core/subscriptions/mutedTopic.js';
import { anyQuery } from '../fixtures/anyQuery.js';
import { asking, startChat, textOf } from './talk.js';

const language = fc.constantFrom<Language[]>('en', 'ja');
const id = fc.string({
  unit: fc.constantFrom(...'abcXYZ019-_'),
  minLength: QUESTION_ID_LENGTH,
  maxLength: QUESTION_ID_LENGTH,
});
const person = fc.string({ minLength: 1, maxLength: 80 });
const standing: fc.Arbitrary<Standing> = fc.record(
  { question: id, asker: person, isOwn: fc.constant(true as const) },
  { requiredKeys: [] },
);

const mutedTopic: fc.Arbitrary<MutedTopic> = fc.constantFrom<MutedTopic[]>(
  { is: 'partner', ref: 'Ab3-_9' },
  { is: 'country', country: 'NO' },
  { is: 'kind', kind: 'research institute' },
  { is: 'instrument', instrument: 'comprehensive agreement' },
);

const anyPress: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ kind: fc.constant('subscribe'), language }),
  fc.record({ kind: fc.constantFrom('settings', 'unsubscribe', 'resume'), language, subscription: id }),
  fc.record({ kind: fc.constantFrom('mute', 'unmute'), language, subscription: id, topic: mutedTopic }),
  fc.record({ kind: fc.constant('news'), language, subscription: id, event: person }),
  fc
    .record({ kind: fc.constantFrom('ask', 'page', 'language'), language, query: anyQuery, standing })
    .map(({ standing: one, ...press }) => ({ ...press, ...one }) as Press),
  fc.record({ kind: fc.constant('evidence'), language, query: anyQuery }),
  fc.record({ kind: fc.constant('share'), language, question: id, query: anyQuery }),
  fc.record({ kind: fc.constantFrom('useful', 'useless'), language, question: id }),
  fc.record({ kind: fc.constant('dismiss'), language, asker: person }),
  fc.record(
    { kind: fc.constant('speak'), language, wanted: language },
    { requiredKeys: ['kind', 'language'] },
  ),
) as fc.Arbitrary<Press>;

describe('a press as the state of a button', () => {
  it('comes back as it was, or is too long for a button', () => {
    fc.assert(
      fc.property(anyPress, (press) => {
        const state = pressState(press);
        if (state === undefined) return;
        expect(state.length).toBeLessThanOrEqual(LONGEST_PRESS);
        expect(parsePress(state)).toEqual(press);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has room for every query that can be asked, and for whose answer it is with one of a usual length', () => {
    fc.assert(
      fc.property(anyQuery, language, (query, spoken) => {
        expect(pressState({ kind: 'evidence', language: spoken, query })).toBeDefined();
      }),
    );
    const query = { op: 'value', attribute: 'signedOn', parties: ['Ab3dEf', 'xY_9-a'] } as const;
    const asker = '123456789012345678901'; // Discord's, and some to come.
    expect(
      pressState({ kind: 'page', language: 'ja', query, question: 'q3Xa90b_K2mz', asker }),
    ).toBeDefined();
  });

  it('refuses what it never wrote, without an exception', () => {
    fc.assert(fc.property(fc.string(), (text) => void parsePress(text)));
    for (const text of ['', 'q', 'qe', 'zzz', 'ue12345', 'de', 'wx', 'le#123', 'le@~abc', 'see'])
      expect(parsePress(text)).toBeUndefined();
  });
});

describe('a button', () => {
  it('of which nothing can be read says so, in the language of whoever pressed', async () => {
    const { chat } = await startChat();
    const said = await chat.press('an older version wrote this', asking({ locale: 'ja' }));
    expect(said).toMatchObject({ kind: 'answer', to: 'asker' });
    expect(textOf(said)).toBe(
      'このボタンは以前のバージョンのもので、読み取れません。もう一度質問してください。',
    );
  });

  it('with any query is answered, whatever it asks for', async () => {
    const { chat } = await startChat();
    let at = 0;
    await fc.assert(
      fc.asyncProperty(anyPress, async (press) => {
        const state = pressState(press);
        if (state === undefined) return;
        at += 60_000;
        const said = await chat.press(state, asking({ at }));
        expect(['answer', 'replace', 'remove', 'form']).toContain(said.kind);
      }),
      { numRuns: 300 },
    );
  });
});
