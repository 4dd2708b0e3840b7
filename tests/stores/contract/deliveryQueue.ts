import { beforeEach, describe, expect, it } from 'vitest';
import type { Keeper } from '../../../src/adapters/stores/keeper.js';
import type { Channel, Store } from '../../../src/core/ports.js';
import { lease, NOW, SECOND } from './samples.js';

const slack = (id: string, workspace = 'T1'): Channel => ({ platform: 'slack', workspace, id });
/** However lately a channel was told something. */
const AT_ONCE = NOW + 10_000 * SECOND;

/** How what is due is shared out, one at a time in each channel. */
export function deliveryQueueContract(current: () => Keeper): void {
  let store: Store;
  const subscribe = (id: string, channel: Channel): Promise<void> =>
    store.subscriptions.add({ id, channel, rule: `{"of":"${id}"}`, createdAt: NOW });
  const announce = (id: string, subscriptions: readonly string[], dueAt = NOW): Promise<number> =>
    store.deliveries.announce(
      { id, kind: 'release', payload: '{}', occurredAt: NOW },
      subscriptions.map((subscription) => ({ subscription, dueAt })),
    );
  const events = async (owner: string, now: number, ...channels: Channel[]): Promise<string[]> =>
    (await store.queue.take(lease(owner, now), channels, AT_ONCE)).map(({ event }) => event).sort();

  beforeEach(async () => {
    store = current().store;
    await subscribe('s1', slack('C1'));
    await subscribe('s2', slack('C2', 'T2'));
  });

  describe('what is due', () => {
    it('is told by channel, of one platform, longest first', async () => {
      await subscribe('d1', { platform: 'discord', workspace: 'G1', id: 'C1' });
      await announce('e1', ['s1', 'd1'], NOW + 1);
      await announce('e2', ['s1', 's2'], NOW);
      await announce('later', ['s1'], NOW + 60 * SECOND);
      expect(await store.queue.waiting('slack', NOW + 1)).toEqual([
        { channel: slack('C1'), since: NOW, at: 0 },
        { channel: slack('C2', 'T2'), since: NOW, at: 0 },
      ]);
      expect(await store.queue.waiting('discord', NOW)).toEqual([]);
    });

    it('is taken by one, with all that is needed to send it', async () => {
      await announce('e1', ['s1']);
      const both = await Promise.all(
        ['a', 'b'].map((owner) => store.queue.take(lease(owner), [slack('C1')], AT_ONCE)),
      );
      expect(both.flat()).toEqual([
        {
          id: '["s1","e1"]',
          subscription: 's1',
          event: 'e1',
          channel: slack('C1'),
          rule: '{"of":"s1"}',
          state: 'claimed',
          fence: 1,
          dueAt: NOW,
          attempts: 0,
          failures: 0,
          looks: 0,
        },
      ]);
    });

    it('waits in its channel for what was due before it, whoever has that', async () => {
      await subscribe('s3', slack('C1'));
      await announce('second', ['s1'], NOW + 1);
      await announce('first', ['s3'], NOW);
      const [first] = await store.queue.take(lease('a', NOW + 1), [slack('C1')], AT_ONCE);
      expect(first?.event).toBe('first');
      expect(await events('b', NOW + 1, slack('C1'))).toEqual([]);
      await store.queue.settle(first!, { kind: 'wait', until: NOW + 5 * SECOND, failures: 1, error: 'busy' });
      expect(await events('b', NOW + 4 * SECOND, slack('C1'))).toEqual([]);
      const [again] = await store.queue.take(lease('b', NOW + 5 * SECOND), [slack('C1')], AT_ONCE);
      expect(again).toMatchObject({ event: 'first', failures: 1 });
      await store.queue.markSending(again!, lease('b', NOW + 5 * SECOND), 'post');
      await store.queue.settle(again!, { kind: 'sent', reference: 'm', at: NOW + 5 * SECOND });
      expect(await events('b', NOW + 5 * SECOND, slack('C1'))).toEqual(['second']);
    });

    it('that is put off lets others in its channel go first', async () => {
      await announce('e1', ['s1']);
      await announce('e2', ['s1'], NOW + 1);
      const [first] = await store.queue.take(lease('a', NOW + 1), [slack('C1')], AT_ONCE);
      await store.queue.settle(first!, { kind: 'put off', until: NOW + 2 });
      expect(await events('a', NOW + 2, slack('C1'))).toEqual(['e2']);
    });

    it('is taken from many channels at once, one in each', async () => {
      await announce('e1', ['s1', 's2']);
      await announce('e2', ['s1', 's2'], NOW + 1);
      expect(await events('a', NOW + 1, slack('C1'), slack('C2', 'T2'), slack('C2', 'T1'))).toEqual([
        'e1',
        'e1',
      ]);
      expect(await store.queue.take(lease('a'), [], AT_ONCE)).toEqual([]);
    });

    it('is left alone in a channel that was told something just now', async () => {
      await announce('e1', ['s1']);
      await announce('e2', ['s1']);
      const [first] = await store.queue.take(lease('a'), [slack('C1')], NOW - SECOND);
      await store.queue.settle(first!, { kind: 'sent', reference: 'm', at: NOW });
      const soon = NOW + SECOND - 1;
      expect(await store.queue.take(lease('b', soon), [slack('C1')], soon - SECOND)).toEqual([]);
      const then = NOW + SECOND;
      expect(await store.queue.take(lease('b', then), [slack('C1')], then - SECOND)).toHaveLength(1);
    });

    it('is not held up by a clock that was put back after something was told', async () => {
      await announce('e1', ['s1']);
      await announce('e2', ['s1']);
      const [first] = await store.queue.take(lease('a'), [slack('C1')], AT_ONCE);
      await store.queue.settle(first!, { kind: 'sent', reference: 'm', at: NOW + 3_600 * SECOND });
      expect(await store.queue.take(lease('a'), [slack('C1')], NOW - SECOND)).toHaveLength(1);
    });

    it('waits while its subscription is paused, and holds up no other in the channel', async () => {
      await subscribe('s3', slack('C1'));
      await announce('e1', ['s1'], NOW - 1);
      await announce('e2', ['s3']);
      await store.subscriptions.pause('s1', NOW, 'left');
      expect(await events('a', NOW, slack('C1'))).toEqual(['e2']);
      expect(await store.queue.standing(NOW)).toEqual([
        { platform: 'slack', due: 1, unknown: 0, held: 1, pausedSubscriptions: 1, oldestDueAt: NOW },
      ]);
      await store.subscriptions.resume('s1');
      const [claimed] = await store.queue.waiting('slack', NOW);
      expect(claimed).toMatchObject({ since: NOW - 1 });
    });
  });

  describe('what was taken', () => {
    it('is free again when whoever took it died before sending, and the dead cannot send it', async () => {
      await announce('e1', ['s1']);
      const [dead] = await store.queue.take(lease('dead'), [slack('C1')], AT_ONCE);
      expect(await store.queue.waiting('slack', NOW)).toMatchObject([{ at: NOW + 10 * SECOND }]);
      expect(await events('heir', NOW + 9 * SECOND, slack('C1'))).toEqual([]);
      const later = lease('heir', NOW + 10 * SECOND);
      const [taken] = await store.queue.take(later, [slack('C1')], AT_ONCE);
      expect(taken).toMatchObject({ id: dead!.id, state: 'claimed' });
      expect(await store.queue.markSending(dead!, lease('dead'), 'post')).toBe(false);
      expect(await store.queue.settle(dead!, { kind: 'ended', as: 'failed' })).toBe(false);
      expect(await store.queue.markSending(taken!, later, 'post')).toBe(true);
    });

    it('is unknown when whoever sent it died, and is looked up before anything else', async () => {
      await announce('e1', ['s1']);
      const [dead] = await store.queue.take(lease('dead'), [slack('C1')], AT_ONCE);
      await store.queue.markSending(dead!, lease('dead'), 'post');
      expect(await store.queue.expire(NOW + 9 * SECOND)).toBe(0);
      expect(await events('heir', NOW + 10 * SECOND, slack('C1'))).toEqual([]);
      expect(await store.queue.expire(NOW + 10 * SECOND)).toBe(1);
      const [unknown] = await store.queue.take(lease('heir', NOW + 10 * SECOND), [slack('C1')], AT_ONCE);
      expect(unknown).toMatchObject({ state: 'checking', attempts: 1, firstSentAt: NOW, way: 'post' });
      expect(await store.queue.settle(dead!, { kind: 'sent', reference: 'late', at: NOW })).toBe(false);
      const later = NOW + 20 * SECOND;
      await store.queue.settle(unknown!, { kind: 'unknown', until: later, looks: 1, error: 'ratelimited' });
      expect(await events('heir', later - 1, slack('C1'))).toEqual([]);
      const [again] = await store.queue.take(lease('heir', later), [slack('C1')], AT_ONCE);
      expect(again).toMatchObject({ state: 'checking', looks: 1 });
      // Where the platform itself takes it once, it is sent without being put back first.
      expect(await store.queue.markSending(again!, lease('heir', later + 1), 'under')).toBe(true);
      expect(await store.queue.settle(again!, { kind: 'sent', reference: 'm', at: later })).toBe(true);
      expect(await store.deliveries.find('s1', 'e1')).toMatchObject({ state: 'sent', attempts: 2 });
    });

    it('of others is inherited by a process that is alone', async () => {
      await announce('e1', ['s1', 's2']);
      const taken = await store.queue.take(lease('dead'), [slack('C1'), slack('C2', 'T2')], AT_ONCE);
      await store.queue.markSending(
        taken.find(({ subscription }) => subscription === 's1')!,
        lease('dead'),
        'post',
      );
      expect(await store.queue.inherit('heir', NOW + SECOND)).toBe(2);
      const heirs = await store.queue.take(
        lease('heir', NOW + SECOND),
        [slack('C1'), slack('C2', 'T2')],
        AT_ONCE,
      );
      expect(heirs.map(({ subscription, state }) => [subscription, state]).sort()).toEqual([
        ['s1', 'checking'],
        ['s2', 'claimed'],
      ]);
      expect(await store.queue.inherit('heir', NOW)).toBe(0);
    });

    it('ends once, and says so on its subscription', async () => {
      await announce('e1', ['s1']);
      const [taken] = await store.queue.take(lease('a'), [slack('C1')], AT_ONCE);
      await store.subscriptions.recordFailure('s1', 'busy');
      expect(await store.queue.settle(taken!, { kind: 'sent', reference: 'm', at: NOW })).toBe(true);
      expect(await store.queue.settle(taken!, { kind: 'sent', reference: 'n', at: NOW })).toBe(false);
      expect(await store.subscriptions.get('s1')).toMatchObject({ lastSentAt: NOW, failures: 0 });
      await announce('e2', ['s1']);
      const [second] = await store.queue.take(lease('a'), [slack('C1')], AT_ONCE);
      await store.queue.settle(second!, { kind: 'ended', as: 'bad payload', error: 'invalid_blocks' });
      expect(await store.subscriptions.get('s1')).toMatchObject({ lastError: 'invalid_blocks', failures: 0 });
      expect(await store.queue.waiting('slack', NOW)).toEqual([]);
    });
  });
}
