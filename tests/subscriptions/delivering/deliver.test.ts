import { expect, it } from 'vitest';
import { type Channel, StoreError, type Taken } from '../../../src/core/ports.js';
import { type Delivering, deliver } from '../../../src/core/subscriptions/delivering/deliver.js';
import { defaultRule, writeRule } from '../../../src/core/subscriptions/rule.js';
import { adapterOf } from './fakePlatform.js';
import { MemoryQueue } from './memoryQueue.js';

const START = 1_800_000_000_000;
const LEASE_MS = 30_000;
const CHANNEL: Channel = { platform: 'slack', workspace: 'T', id: 'C' };

it('a change that cannot be told while the store is gone is told as a change when that is back', async () => {
  const queue = new MemoryQueue(writeRule(defaultRule('en')));
  const announce = (id: string, kind: 'release' | 'second language', payload: object): void => {
    const to = { subscription: 'T/C', channel: CHANNEL, dueAt: START };
    queue.announce({ id, kind, payload: JSON.stringify(payload), occurredAt: START }, [to]);
  };
  announce('e1', 'release', { releases: ['r'] });
  announce('e2', 'second language', { of: 'e1', releases: ['r', 's'] });

  const done: string[] = [];
  const adapter = adapterOf({
    send: async () => {
      done.push('sent');
      return { kind: 'sent', reference: 'm1' };
    },
    update: async (reference) => {
      done.push(`changed ${reference}`);
      return { kind: 'sent', reference };
    },
    readBack: async () => ({ kind: 'missing' }),
  });
  let [now, isGone] = [START, false];
  const work: Delivering = {
    keeping: { use: async (use) => use(queue.store), later: () => undefined },
    owner: 'one',
    clock: { now: () => now, sleep: async () => undefined },
    chance: () => 0,
    hash: (text) => text,
    onUnknown: 'skip',
    tell: async () => {
      if (isGone) throw new StoreError('unreachable', 'The database does not answer.');
      return { kind: 'message', message: { language: 'en', summary: '', blocks: [], actions: [] } };
    },
    measures: { delivered: () => undefined },
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  };
  const take = async (): Promise<Taken> => {
    const lease = { owner: 'one', now, until: now + LEASE_MS };
    const [taken] = await queue.store.queue.take(lease, [CHANNEL], 0);
    if (!taken) throw new Error('Nothing waits.');
    return taken;
  };

  await deliver(await take(), adapter, work);
  isGone = true;
  await expect(deliver(await take(), adapter, work)).rejects.toThrow('The database does not answer.');
  [now, isGone] = [now + LEASE_MS, false];
  await deliver(await take(), adapter, work);
  expect(done).toEqual(['sent', 'changed m1']);
  expect(queue.rows.map(({ state }) => state)).toEqual(['sent', 'sent']);
});
