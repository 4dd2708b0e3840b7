import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Keeper } from '../../../src/adapters/stores/keeper.js';
import type { Store } from '../../../src/core/ports.js';
import { lease, NOW, SECOND } from './samples.js';

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
      expect(
        (await store.deliveries.claim(lease('a'), 10)).map(({ delivery }) => delivery.subscription),
      ).toEqual(['s1', 's2']);
    });

    it('is all or nothing', async () => {
      await expect(store.deliveries.announce(announced, to('s1', 'nobody'))).rejects.toThrow();
      expect(await store.deliveries.event('e1')).toBeUndefined();
    });

    it('is claimed by one, sent, and never claimed again', async () => {
      await store.deliveries.announce(announced, to('s1'));
      const [claims, others] = await Promise.all([
        store.deliveries.claim(lease('a'), 10),
        store.deliveries.claim(lease('b'), 10),
      ]);
      const [claim] = [...claims, ...others];
      expect(claims.length + others.length).toBe(1);
      expect(await store.deliveries.markSending(claim!, lease('a'))).toBe(true);
      expect(await store.deliveries.settle(claim!, { kind: 'sent', reference: 'm1' })).toBe(true);
      expect(await store.deliveries.settle(claim!, { kind: 'sent', reference: 'm2' })).toBe(false);
      expect(await store.deliveries.claim(lease('b', NOW + 60 * SECOND), 10)).toEqual([]);
      expect((await store.deliveries.figures()).byState).toMatchObject({ sent: 1, pending: 0 });
    });

    it('not due yet is left alone; put off, it comes back', async () => {
      await store.deliveries.announce(announced, [{ subscription: 's1', dueAt: NOW + 5 * SECOND }]);
      expect(await store.deliveries.claim(lease('a'), 10)).toEqual([]);
      expect(await store.deliveries.figures()).toMatchObject({ oldestDueAt: NOW + 5 * SECOND });
      const [claim] = await store.deliveries.claim(lease('a', NOW + 5 * SECOND), 10);
      await store.deliveries.settle(claim!, { kind: 'retry', at: NOW + 30 * SECOND, error: 'ratelimited' });
      expect(await store.deliveries.claim(lease('a', NOW + 29 * SECOND), 10)).toEqual([]);
      const [again] = await store.deliveries.claim(lease('a', NOW + 30 * SECOND), 10);
      expect(again?.delivery.error).toBe('ratelimited');
    });

    it('claimed by somebody who died before sending is claimed anew, and the dead cannot send it', async () => {
      await store.deliveries.announce(announced, to('s1'));
      const [dead] = await store.deliveries.claim(lease('dead'), 10);
      const [taken] = await store.deliveries.claim(lease('heir', NOW + 10 * SECOND), 10);
      expect(taken?.delivery.id).toBe(dead?.delivery.id);
      expect(await store.deliveries.markSending(dead!, lease('dead'))).toBe(false);
      expect(await store.deliveries.markSending(taken!, lease('heir', NOW + 10 * SECOND))).toBe(true);
    });

    it('whose owner died while sending is unknown, looked up, and settled by that', async () => {
      await store.deliveries.announce(announced, to('s1', 's2'));
      const claims = await store.deliveries.claim(lease('dead'), 10);
      for (const claim of claims) await store.deliveries.markSending(claim, lease('dead'));
      expect(await store.deliveries.expire(NOW + 9 * SECOND)).toBe(0);
      expect(await store.deliveries.expire(NOW + 10 * SECOND)).toBe(2);
      const later = lease('heir', NOW + 11 * SECOND);
      expect(await store.deliveries.claim(later, 10)).toEqual([]);
      const [found, missing] = await store.deliveries.claimUnknown(later, 10);
      expect(await store.deliveries.claimUnknown(later, 10)).toEqual([]);
      expect(await store.deliveries.settle(claims[0]!, { kind: 'sent', reference: 'late' })).toBe(false);
      await store.deliveries.settle(found!, { kind: 'sent', reference: 'm1' });
      await store.deliveries.settle(missing!, { kind: 'retry', at: later.now, error: 'not found there' });
      const [again] = await store.deliveries.claim(later, 10);
      expect(again?.delivery).toMatchObject({ id: missing!.delivery.id, attempts: 1 });
    });

    it('goes with its subscription', async () => {
      await store.deliveries.announce(announced, to('s1'));
      await store.subscriptions.remove('s1');
      expect(await store.deliveries.claim(lease('a'), 10)).toEqual([]);
    });
  });

  it('loses and doubles no delivery, whoever claims, dies and settles in whatever order', async () => {
    await store.subscriptions.add({
      id: 's',
      channel: { platform: 'slack', workspace: 'T', id: 'C' },
      rule: '{}',
      createdAt: NOW,
    });
    let round = 0;
    const step = fc.record({
      owner: fc.constantFrom('a', 'b'),
      what: fc.constantFrom('claim', 'send', 'settle', 'look up', 'expire', 'die'),
      later: fc.integer({ min: 0, max: 12 * SECOND }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const id = `e${++round}`;
        let now = NOW + round * 1_000_000;
        await store.deliveries.announce({ id, kind: 'release', payload: '', occurredAt: now }, [
          { subscription: 's', dueAt: now },
        ]);
        const held = new Map<string, Awaited<ReturnType<typeof store.deliveries.claim>>[number]>();
        const arrived: string[] = [];
        let isUncertain = false;
        for (const { owner, what, later } of steps) {
          now += later;
          const claim = held.get(owner);
          if (what === 'die') held.delete(owner);
          else if (what === 'claim') {
            const [claimed] = await store.deliveries.claim(lease(owner, now), 1);
            if (claimed) held.set(owner, claimed);
          } else if (what === 'send' && claim?.delivery.state === 'claimed') {
            if (await store.deliveries.markSending(claim, lease(owner, now))) {
              arrived.push(owner);
              isUncertain = true;
            }
          } else if (what === 'settle' && claim?.delivery.state === 'claimed' && arrived.includes(owner)) {
            if (await store.deliveries.settle(claim, { kind: 'sent', reference: owner })) isUncertain = false;
          } else if (what === 'expire') await store.deliveries.expire(now);
          else if (what === 'look up') {
            const [unknown] = await store.deliveries.claimUnknown(lease(owner, now), 1);
            // What was looked up is there: it arrived.
            if (unknown) await store.deliveries.settle(unknown, { kind: 'sent', reference: owner });
          }
        }
        expect(arrived.length).toBeLessThanOrEqual(1);
        const { byState } = await store.deliveries.figures();
        const isSettled = byState.sent === 1;
        expect(Object.values(byState).reduce((sum, count) => sum + count, 0)).toBe(1);
        if (arrived.length === 0) expect(isSettled).toBe(false);
        expect(isUncertain || arrived.length === 0 || isSettled).toBe(true);
        await store.subscriptions.remove('s');
        await store.subscriptions.add({
          id: 's',
          channel: { platform: 'slack', workspace: 'T', id: 'C' },
          rule: '{}',
          createdAt: NOW,
        });
      }),
      { numRuns: 60 },
    );
  });
}
