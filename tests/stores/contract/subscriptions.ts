import { beforeEach, describe, expect, it } from 'vitest';
import type { Keeper } from '../../../src/adapters/stores/keeper.js';
import type { Store } from '../../../src/core/ports.js';
import { ALICE, NOW } from './samples.js';

/** Channels that are told of releases. */
export function subscriptionsContract(current: () => Keeper): void {
  let store: Store;
  beforeEach(() => {
    store = current().store;
  });

  describe('a subscription', () => {
    const channel = { platform: 'slack', workspace: 'T1', id: 'C1' };
    const subscription = { id: 's1', channel, rule: '{}', createdAt: NOW };

    it('is listed for its channel, changed, and removed', async () => {
      await store.subscriptions.add(subscription, ALICE);
      await store.subscriptions.add({ ...subscription, id: 's2', channel: { ...channel, id: 'C2' } });
      const found = { ...subscription, failures: 0 };
      expect(await store.subscriptions.list(channel)).toEqual([found]);
      expect((await store.subscriptions.list()).map(({ id }) => id)).toEqual(['s1', 's2']);
      expect(await store.subscriptions.change('s1', '{"a":1}')).toBe(true);
      expect(await store.subscriptions.get('s1')).toEqual({ ...found, rule: '{"a":1}' });
      expect(await store.subscriptions.change('none', '{}')).toBe(false);
      expect(await store.subscriptions.forget(ALICE)).toBe(1);
      expect(await store.subscriptions.remove('s1')).toBe(true);
      expect(await store.subscriptions.remove('s1')).toBe(false);
    });

    it('counts failures in a row, is paused, and resumes', async () => {
      await store.subscriptions.add(subscription);
      expect(await store.subscriptions.recordFailure('s1', 'is_archived')).toBe(1);
      expect(await store.subscriptions.recordFailure('s1', 'is_archived')).toBe(2);
      await store.subscriptions.pause('s1', NOW, 'is_archived');
      expect(await store.subscriptions.get('s1')).toMatchObject({
        failures: 2,
        lastError: 'is_archived',
        paused: { at: NOW, why: 'is_archived' },
      });
      await store.subscriptions.resume('s1');
      await store.subscriptions.recordSent('s1', NOW);
      const resumed = await store.subscriptions.get('s1');
      expect(resumed).toMatchObject({ failures: 0, lastSentAt: NOW });
      expect(resumed).not.toHaveProperty('paused');
    });

    it('is paused and resumed with all of its channel, or of its workspace', async () => {
      const elsewhere = { ...channel, workspace: 'T2' };
      await store.subscriptions.add(subscription);
      await store.subscriptions.add({ ...subscription, id: 's2', channel: { ...channel, id: 'C2' } });
      await store.subscriptions.add({ ...subscription, id: 's3', channel: elsewhere });
      const paused = async (): Promise<string[]> =>
        (await store.subscriptions.list()).flatMap((one) =>
          one.paused ? `${one.id} ${one.paused.why}` : [],
        );
      expect(await store.subscriptions.pauseIn(channel, NOW, 'archived')).toBe(1);
      expect(await store.subscriptions.pauseIn({ platform: 'slack', workspace: 'T1' }, NOW, 'removed')).toBe(
        1,
      );
      // Why it was paused first stays.
      expect(await paused()).toEqual(['s1 archived', 's2 removed']);
      expect(await store.subscriptions.resumeIn({ ...channel, id: 'C2' })).toBe(1);
      expect(await store.subscriptions.resumeIn(elsewhere)).toBe(0);
      expect(await paused()).toEqual(['s1 archived']);
    });
  });
}
