import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Keeper } from '../../../src/adapters/stores/keeper.js';
import type { Store, Taken } from '../../../src/core/ports.js';
import { lease, NOW, SECOND } from './samples.js';

/** However lately a channel was told something. */
const AT_ONCE = Number.MAX_SAFE_INTEGER;

/** What is sent, once. */
export function deliveriesContract(current: () => Keeper): void {
  let store: Store;
  beforeEach(() => {
    store = current().store;
  });

  describe('a delivery', () => {
    const announced = { id: 'e1', kind: 'release', payload: '{}', occurredAt: NOW } as const;
    const to = (...ids: string[]) => ids.map((subscription) => ({ subscription, dueAt: NOW }));
    beforeEach(async () => {
      const channel = { platform: 'slack', workspace: 'T1', id: 'C1' };
      for (const id of ['s1', 's2']) {
        await store.subscriptions.add({ id, channel, rule: '{}', createdAt: NOW });
      }
    });

    it('is there once a subscription and event', async () => {
      expect(await store.deliveries.announce(announced, to('s1'))).toBe(1);
      expect(await store.deliveries.announce(announced, to('s1', 's2'))).toBe(1);
      expect(await store.deliveries.event('e1')).toEqual(announced);
      const all = await store.deliveries.of('e1');
      expect(all.map(({ subscription, state }) => [subscription, state])).toEqual([
        ['s1', 'pending'],
        ['s2', 'pending'],
      ]);
      expect(await store.deliveries.of('e2')).toEqual([]);
    });

    it('is all or nothing', async () => {
      await expect(store.deliveries.announce(announced, to('s1', 'nobody'))).rejects.toThrow();
      expect(await store.deliveries.event('e1')).toBeUndefined();
    });

    it('goes with its subscription', async () => {
      await store.deliveries.announce(announced, to('s1'));
      await store.subscriptions.remove('s1');
      expect(await store.queue.waiting('slack', NOW)).toEqual([]);
      expect(await store.deliveries.find('s1', 'e1')).toBeUndefined();
    });
  });

  it('loses and doubles no delivery, whoever claims, dies and settles in whatever order', async () => {
    const channel = { platform: 'slack', workspace: 'T', id: 'C' };
    await store.subscriptions.add({ id: 's', channel, rule: '{}', createdAt: NOW });
    let round = 0;
    const step = fc.record({
      owner: fc.constantFrom('a', 'b'),
      what: fc.constantFrom('take', 'send', 'settle', 'expire', 'die'),
      later: fc.integer({ min: 0, max: 12 * SECOND }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const id = `e${++round}`;
        let now = NOW + round * 1_000_000;
        await store.deliveries.announce({ id, kind: 'release', payload: '', occurredAt: now }, [
          { subscription: 's', dueAt: now },
        ]);
        const held = new Map<string, Taken>();
        const arrived: string[] = [];
        let isUncertain = false;
        for (const { owner, what, later } of steps) {
          now += later;
          const taken = held.get(owner);
          if (what === 'die') held.delete(owner);
          else if (what === 'take') {
            const [one] = await store.queue.take(lease(owner, now), [channel], AT_ONCE);
            // What may have been sent is looked up: it is there.
            if (one?.state === 'checking')
              await store.queue.settle(one, { kind: 'sent', reference: owner, at: now });
            else if (one) held.set(owner, one);
          } else if (what === 'send' && taken) {
            if (await store.queue.markSending(taken, lease(owner, now), 'post')) {
              arrived.push(owner);
              isUncertain = true;
            }
          } else if (what === 'settle' && taken && arrived.includes(owner)) {
            if (await store.queue.settle(taken, { kind: 'sent', reference: owner, at: now }))
              isUncertain = false;
          } else if (what === 'expire') await store.queue.expire(now);
        }
        expect(arrived.length).toBeLessThanOrEqual(1);
        const isSettled = (await store.deliveries.find('s', id))?.state === 'sent';
        if (arrived.length === 0) expect(isSettled).toBe(false);
        expect(isUncertain || arrived.length === 0 || isSettled).toBe(true);
        await store.subscriptions.remove('s');
        await store.subscriptions.add({ id: 's', channel, rule: '{}', createdAt: NOW });
      }),
      { numRuns: 60 },
    );
  });
}
