import { beforeEach, describe, expect, it } from 'vitest';
import type { Keeper } from '../../../src/adapters/stores/keeper.js';
import type { Store } from '../../../src/core/ports.js';
import { event, lease, NOW, SECOND } from './samples.js';

/** Events of platforms, each handled once. */
export function inboundContract(current: () => Keeper): void {
  let store: Store;
  beforeEach(() => {
    store = current().store;
  });

  describe('an inbound event', () => {
    it('is claimed once, however often it comes', async () => {
      const claims = await Promise.all(
        ['one', 'two', 'three'].map((owner) => store.inbound.receive(event('E1'), lease(owner))),
      );
      expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    });

    it('is claimed once a message, whatever its events are called', async () => {
      const mention = event('E1', { message: 'T1/C1/5' });
      expect(await store.inbound.receive(mention, lease('one'))).toBeDefined();
      expect(await store.inbound.receive(event('E2', { message: 'T1/C1/5' }), lease('two'))).toBeUndefined();
      const elsewhere = event('E2', { platform: 'discord', message: 'T1/C1/5' });
      expect(await store.inbound.receive(elsewhere, lease('two'))).toBeDefined();
    });

    it('without a message has only its own id', async () => {
      const { message: _, ...command } = event('E1');
      expect(await store.inbound.receive(command, lease('one'))).toBeDefined();
      expect(await store.inbound.receive({ ...command, eventId: 'E2' }, lease('one'))).toBeDefined();
    });

    it('claimed again by its owner, who did not hear of the first time, is the same claim', async () => {
      const first = await store.inbound.receive(event('E1'), lease('one'));
      expect(await store.inbound.receive(event('E1'), lease('one'))).toEqual(first);
      await store.inbound.finish(first!);
      expect(await store.inbound.receive(event('E1'), lease('one'))).toBeUndefined();
    });

    it('is taken over when its owner dies, and the dead cannot finish it', async () => {
      const dead = await store.inbound.receive(event('E1'), lease('dead'));
      expect(await store.inbound.takeUnfinished(lease('heir', NOW + 5 * SECOND), 10)).toEqual([]);
      const [taken] = await store.inbound.takeUnfinished(lease('heir', NOW + 10 * SECOND), 10);
      expect(taken).toMatchObject({ ...event('E1'), claim: { attempt: 2 } });
      expect(await store.inbound.finish(dead!)).toBe(false);
      expect(await store.inbound.finish(taken!.claim, 'answer 1')).toBe(true);
      expect(await store.inbound.takeUnfinished(lease('heir', NOW + 60 * SECOND), 10)).toEqual([]);
      expect(await store.inbound.answerTo('slack', 'T1/C1/E1')).toBe('answer 1');
    });

    it('is pruned when it is old and handled', async () => {
      const claim = await store.inbound.receive(event('E1', { receivedAt: NOW - 2 }), lease('one'));
      await store.inbound.receive(event('E2', { receivedAt: NOW - 2 }), lease('one'));
      await store.inbound.finish(claim!);
      expect(await store.inbound.prune(NOW)).toBe(1);
      expect(await store.inbound.takeUnfinished(lease('two', NOW + 60 * SECOND), 10)).toHaveLength(1);
    });
  });
}
