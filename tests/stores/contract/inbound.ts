import { beforeEach, describe, expect, it } from 'vitest';
import type { Keeper } from '../../../src/adapters/stores/keeper.js';
import type { Store } from '../../../src/core/ports.js';
import { event, lease, NOW, SECOND } from './samples.js';

/** Events of platforms, each handled once. */
export function inboundContract(current: () => Keeper): void {
  let store: Store;
  const slack = { platform: 'slack', limit: 10 };
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
      expect(await store.inbound.takeUnfinished(slack, lease('heir', NOW + 5 * SECOND))).toEqual([]);
      const [taken] = await store.inbound.takeUnfinished(slack, lease('heir', NOW + 10 * SECOND));
      expect(taken).toMatchObject({ ...event('E1'), claim: { attempt: 2 } });
      expect(await store.inbound.finish(dead!)).toBe(false);
      expect(await store.inbound.finish(taken!.claim, 'answer 1')).toBe(true);
      expect(await store.inbound.takeUnfinished(slack, lease('heir', NOW + 60 * SECOND))).toEqual([]);
      expect(await store.inbound.answerTo('slack', 'T1/C1/E1')).toBe('answer 1');
    });

    it('whose answer was about to leave says so to whoever takes it over', async () => {
      const silent = await store.inbound.receive(event('E1'), lease('dead'));
      const answering = await store.inbound.receive(event('E2'), lease('dead'));
      expect(await store.inbound.answering(answering!, lease('dead', NOW + SECOND, 60 * SECOND))).toBe(true);
      // The lease of the one whose answer is on its way is longer.
      const taken = await store.inbound.takeUnfinished(slack, lease('heir', NOW + 10 * SECOND));
      expect(taken).toMatchObject([{ eventId: 'E1', isAnswering: false }]);
      const later = await store.inbound.takeUnfinished(slack, lease('heir', NOW + 61 * SECOND));
      expect(later).toMatchObject([
        { eventId: 'E1', isAnswering: false },
        { eventId: 'E2', isAnswering: true },
      ]);
      expect(await store.inbound.answering(silent!, lease('dead', NOW + 62 * SECOND))).toBe(false);
      expect(await store.inbound.answering(answering!, lease('dead', NOW + 62 * SECOND))).toBe(false);
    });

    it('that is done lets no answer leave any more', async () => {
      const claim = await store.inbound.receive(event('E1'), lease('one'));
      await store.inbound.finish(claim!);
      expect(await store.inbound.answering(claim!, lease('one'))).toBe(false);
    });

    it('is taken over by its own platform, and at once where nobody else is alive', async () => {
      await store.inbound.receive(event('E1'), lease('dead'));
      await store.inbound.receive(event('E2'), lease('heir'));
      await store.inbound.receive(event('E3', { platform: 'discord' }), lease('dead'));
      const taken = await store.inbound.takeUnfinished({ ...slack, isAlone: true }, lease('heir'));
      expect(taken.map(({ eventId }) => eventId)).toEqual(['E1']);
    });

    it('is pruned when it is old and handled', async () => {
      const claim = await store.inbound.receive(event('E1', { receivedAt: NOW - 2 }), lease('one'));
      await store.inbound.receive(event('E2', { receivedAt: NOW - 2 }), lease('one'));
      await store.inbound.finish(claim!);
      expect(await store.inbound.prune(NOW)).toBe(1);
      expect(await store.inbound.takeUnfinished(slack, lease('two', NOW + 60 * SECOND))).toHaveLength(1);
    });
  });
}
