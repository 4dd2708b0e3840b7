import { beforeEach, describe, expect, it } from 'vitest';
import type { Keeper } from '../../../src/adapters/stores/keeper.js';
import type { Store } from '../../../src/core/ports.js';
import { ALICE, BOB, NOW, question } from './samples.js';

/** Conversations, and the log of questions. */
export function questionsContract(current: () => Keeper): void {
  let keeper: Keeper;
  let store: Store;
  beforeEach(() => {
    keeper = current();
    store = current().store;
  });

  describe('a conversation', () => {
    const thread = { platform: 'slack', id: 'T1/C1/1' };

    it('carries the last query and the language', async () => {
      expect(await store.conversations.get(thread)).toBeUndefined();
      await store.conversations.keep(thread, { query: { op: 'count' } }, NOW);
      const query = { op: 'value', attribute: 'signedOn', text: '協定' } as const;
      await store.conversations.keep(thread, { query, language: 'ja' }, NOW);
      expect(await store.conversations.get(thread)).toEqual({ query, language: 'ja' });
    });

    it('is forgotten when it is old, and with its person', async () => {
      await store.conversations.keep(thread, { language: 'en' }, NOW - 1);
      await store.conversations.keep({ ...thread, id: 'D1' }, { language: 'en' }, NOW, ALICE);
      expect(await store.conversations.prune(NOW)).toBe(1);
      expect(await store.conversations.get(thread)).toBeUndefined();
      expect(await store.conversations.forget(BOB)).toBe(0);
      expect(await store.conversations.forget(ALICE)).toBe(1);
      expect(await store.conversations.get({ ...thread, id: 'D1' })).toBeUndefined();
    });
  });

  describe('the question log', () => {
    it('lists what was left open, most frequent first, however it was written', async () => {
      const open = { kind: 'no-data', query: null } as const;
      await store.questions.record(question('1', { ...open, text: 'Who pays?' }));
      await store.questions.record(
        question('2', { ...open, text: 'How long is it', kind: 'not-understood' }),
      );
      await store.questions.record(question('3', { ...open, text: 'how long  is it?', askedAt: NOW + 1 }));
      await store.questions.record(question('4', { text: 'When was it signed?' }));
      expect(await store.questions.gaps(10)).toMatchObject([
        { text: 'how long  is it?', times: 2, kind: 'no-data', votesDown: 0, lastAskedAt: NOW + 1 },
        { text: 'Who pays?', times: 1 },
      ]);
      expect(await store.questions.gaps(1)).toHaveLength(1);
    });

    it('records a question once', async () => {
      const twice = question('1', { kind: 'no-data' });
      await store.questions.record(twice);
      await store.questions.record(twice);
      expect(await store.questions.gaps(10)).toMatchObject([{ times: 1 }]);
    });

    it('lists what was voted down, with the reasons; the last vote of a person counts', async () => {
      await store.questions.record(question('1'));
      const vote = { question: '1', voter: ALICE, isUseful: false, votedAt: NOW };
      expect(await store.questions.vote({ ...vote, reason: '日付が違う' })).toBe(true);
      expect(await store.questions.vote({ ...vote, voter: BOB, votedAt: NOW + 1 })).toBe(true);
      expect(await store.questions.gaps(10)).toMatchObject([
        { times: 1, votesDown: 2, reasons: ['日付が違う'], kind: 'answered' },
      ]);
      await store.questions.vote({ ...vote, isUseful: true });
      await store.questions.vote({ ...vote, voter: BOB, isUseful: true });
      expect(await store.questions.gaps(10)).toEqual([]);
      expect(await store.questions.vote({ ...vote, question: 'none' })).toBe(false);
    });

    it('forgets a person, and what is old', async () => {
      await store.questions.record(question('1', { kind: 'no-data', text: 'of Alice' }));
      await store.questions.record(question('2', { kind: 'no-data', text: 'of Bob', asker: BOB }));
      await store.questions.record(question('3', { kind: 'no-data', text: 'old', asker: BOB, askedAt: 5 }));
      await store.questions.vote({ question: '2', voter: ALICE, isUseful: false, votedAt: NOW });
      expect(await store.questions.forget(ALICE)).toBe(2);
      expect(await store.questions.prune(NOW)).toBe(1);
      expect(await store.questions.gaps(10)).toMatchObject([{ text: 'of Bob', votesDown: 0 }]);
    });

    it('keeps no name of who asked', async () => {
      await store.questions.record(question('1', { asker: { platform: 'slack', id: 'U0SECRET' } }));
      const lines: string[] = [];
      for await (const line of keeper.export()) lines.push(line);
      expect(lines.join('\n')).toContain('When was it signed?');
      expect(lines.join('\n')).not.toContain('U0SECRET');
    });
  });
}
