import { beforeEach, describe, expect, it } from 'vitest';
import type { Keeper } from '../../../src/adapters/stores/keeper.js';
import type { AnnouncedEvent, Store } from '../../../src/core/ports.js';
import { lease, NOW, SECOND } from './samples.js';

const announced = (id: string, over: Partial<AnnouncedEvent> = {}): AnnouncedEvent => ({
  id,
  kind: 'release',
  payload: `{"of":"${id}"}`,
  occurredAt: NOW,
  ...over,
});

const channelOf = (id: string) => ({ platform: 'slack', workspace: 'T1', id: `C${id}` });

/** What belongs together is told together, once. */
export function announcementsContract(current: () => Keeper): void {
  let store: Store;
  beforeEach(async () => {
    store = current().store;
    for (const id of ['s1', 's2', 's3']) {
      await store.subscriptions.add({ id, channel: channelOf(id), rule: `{"of":"${id}"}`, createdAt: NOW });
    }
  });

  const collected = (...ids: string[]) =>
    ids.map((subscription) => ({ subscription, dueAt: NOW, isCollected: true }));
  const pending = (...ids: string[]) => ids.map((subscription) => ({ subscription, dueAt: NOW }));
  const stateOf = async (subscription: string, event: string) =>
    (await store.deliveries.find(subscription, event))?.state;

  describe('announcements', () => {
    it('list the audience page by page, and events by their ids', async () => {
      expect((await store.announcements.audience('', 2)).map(({ id }) => id)).toEqual(['s1', 's2']);
      expect((await store.announcements.audience('s2', 2)).map(({ id }) => id)).toEqual(['s3']);
      await store.deliveries.announce(announced('e1', { release: 'r' }), []);
      expect(await store.announcements.events(['e1', 'none'])).toEqual([announced('e1', { release: 'r' })]);
      expect(await store.announcements.events([])).toEqual([]);
    });

    it('amend an event, and say who is told of it how', async () => {
      await store.deliveries.announce(announced('e1'), [...pending('s1'), ...collected('s2')]);
      await store.deliveries.announce(announced('e1'), [{ subscription: 's3', dueAt: NOW + SECOND }]);
      const [taken] = await store.queue.take(lease('a'), [channelOf('s1')], NOW);
      const reach = await store.announcements.amend('e1', '{"releases":2}');
      expect({ ...reach, waiting: reach.waiting.toSorted() }).toEqual({
        waiting: ['s2', 's3'],
        begun: ['s1'],
      });
      expect(await store.deliveries.event('e1')).toMatchObject({ payload: '{"releases":2}' });
      // Whoever held it before holds it still.
      expect(await store.queue.markSending(taken!, lease('a'), 'post')).toBe(true);
    });

    it('let what waits be told sooner, and never later', async () => {
      await store.deliveries.announce(announced('e1'), [
        { subscription: 's1', dueAt: NOW + 9 * SECOND },
        { subscription: 's2', dueAt: NOW + 9 * SECOND, isCollected: true },
        { subscription: 's3', dueAt: NOW + 9 * SECOND },
      ]);
      const due = { pending: NOW, collected: NOW + SECOND };
      await store.announcements.advance('e1', ['s1', 's2'], due);
      await store.announcements.advance('e1', ['s1', 's2'], {
        pending: NOW + SECOND,
        collected: NOW + 2 * SECOND,
      });
      const dueAt = async (id: string) => (await store.deliveries.find(id, 'e1'))?.dueAt;
      expect([await dueAt('s1'), await dueAt('s2'), await dueAt('s3')]).toEqual([
        NOW,
        NOW + SECOND,
        NOW + 9 * SECOND,
      ]);
    });

    it('collect what nobody claims until it is told together', async () => {
      for (const id of ['e1', 'e2']) await store.deliveries.announce(announced(id), collected('s1', 's2'));
      expect(await store.queue.waiting('slack', NOW)).toEqual([]);
      expect(await store.announcements.collecting()).toEqual(
        new Map([
          ['s1', NOW],
          ['s2', NOW],
        ]),
      );
      expect(await store.announcements.due(NOW - 1)).toEqual([]);
      expect((await store.announcements.due(NOW)).toSorted()).toEqual(['s1', 's2']);
      expect(await store.announcements.collected(['s1', 's3'], NOW - 1)).toEqual([]);
      const due = await store.announcements.collected(['s1', 's3'], NOW);
      expect(due).toMatchObject([{ subscription: 's1', rule: '{"of":"s1"}', events: [{ dueAt: NOW }, {}] }]);
      expect(due[0]?.events.map(({ event }) => event)).toEqual([announced('e1'), announced('e2')]);
      const digest = announced('digest:2026:x', { kind: 'digest' });
      expect(await store.announcements.tellTogether(digest, ['s1', 's2'], ['e1', 'e2'], NOW)).toBe(true);
      expect(await store.deliveries.find('s1', 'e1')).toMatchObject({
        state: 'told together',
        toldIn: digest.id,
      });
      const taken = await store.queue.take(lease('a'), [channelOf('s1'), channelOf('s2')], NOW);
      expect(taken.map(({ event }) => event)).toEqual([digest.id, digest.id]);
      expect(await store.announcements.have(['s1', 's3'], 'digest:2026:')).toEqual(new Set(['s1']));
      expect(await store.announcements.have(['s1'], 'digest:2027:')).toEqual(new Set());
    });

    it('say so where somebody else has told a part of it', async () => {
      for (const id of ['e1', 'e2']) await store.deliveries.announce(announced(id), collected('s1'));
      await store.announcements.tellAlone('s1', 'e1', NOW);
      const digest = announced('digest:x', { kind: 'digest' });
      expect(await store.announcements.tellTogether(digest, ['s1'], ['e1', 'e2'], NOW)).toBe(false);
    });

    it('tell alone, or later, what was collected', async () => {
      for (const id of ['e1', 'e2']) await store.deliveries.announce(announced(id), collected('s1'));
      await store.announcements.tellAlone('s1', 'e1', NOW + SECOND);
      await store.announcements.postpone('s1', ['e2'], NOW + 2 * SECOND);
      expect(await store.deliveries.find('s1', 'e1')).toMatchObject({
        state: 'pending',
        dueAt: NOW + SECOND,
      });
      expect(await store.deliveries.find('s1', 'e2')).toMatchObject({
        state: 'collected',
        dueAt: NOW + 2 * SECOND,
      });
    });

    it('collect what waits for those who are paused, until they are resumed', async () => {
      await store.deliveries.announce(announced('e1'), pending('s1', 's2'));
      await store.deliveries.announce(announced('second:e0'), pending('s1'));
      await store.subscriptions.pause('s1', NOW, 'archived');
      expect(await store.announcements.collectPaused()).toBe(1);
      expect(await stateOf('s1', 'second:e0')).toBe('pending');
      expect(await store.announcements.due(NOW)).toEqual([]);
      expect(await store.announcements.collected(['s1'], NOW)).toEqual([]);
      await store.subscriptions.resume('s1');
      expect(await store.announcements.due(NOW)).toEqual(['s1']);
      expect(await stateOf('s2', 'e1')).toBe('pending');
    });

    it('collect what is too much at once, but for what changes earlier messages', async () => {
      for (const id of ['e1', 'e2', 'e3']) await store.deliveries.announce(announced(id), pending('s1'));
      for (const id of ['e1', 'e2', 'second:e3'])
        await store.deliveries.announce(announced(id), pending('s2'));
      await store.deliveries.announce(announced('second:e1'), pending('s1'));
      expect(await store.announcements.collectCrowded(NOW - 1, 2, NOW)).toBe(0);
      expect(await store.announcements.collectCrowded(NOW, 2, NOW + SECOND)).toBe(3);
      expect(await store.announcements.collecting()).toEqual(new Map([['s1', NOW + SECOND]]));
      expect(await stateOf('s1', 'second:e1')).toBe('pending');
    });

    it('wait for no moment that a wrong clock wrote', async () => {
      await store.deliveries.announce(announced('e1'), [
        { subscription: 's1', dueAt: NOW + 100 * SECOND },
        { subscription: 's2', dueAt: NOW + 10 * SECOND, isCollected: true },
      ]);
      expect(await store.announcements.bringForward(NOW, NOW + 50 * SECOND)).toBe(1);
      expect((await store.deliveries.find('s1', 'e1'))?.dueAt).toBe(NOW);
    });

    it('are written to ten times as many as one statement takes', async () => {
      const many = Array.from({ length: 2_500 }, (_, i) => `m${i}`);
      const channel = { platform: 'slack', workspace: 'T1', id: 'C' };
      await store.atomically(async (within) => {
        for (const id of many) await within.subscriptions.add({ id, channel, rule: '{}', createdAt: NOW });
      });
      expect(await store.deliveries.announce(announced('e1'), collected(...many))).toBe(2_500);
      expect(await store.deliveries.announce(announced('e1'), collected(...many))).toBe(0);
      const digest = announced('digest:x', { kind: 'digest' });
      expect(await store.announcements.tellTogether(digest, many, ['e1'], NOW)).toBe(true);
    });
  });
}
