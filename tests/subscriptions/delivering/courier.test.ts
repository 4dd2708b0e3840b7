import { describe, expect, it } from 'vitest';
import type { Adapter, SendOutcome } from '../../../src/core/ports/adapter.js';
import type { Channel } from '../../../src/core/ports.js';
import { Courier } from '../../../src/core/subscriptions/delivering/courier.js';
import { defaultRule, writeRule } from '../../../src/core/subscriptions/rule.js';
import { fakeClock } from '../../commands/running/fakeClock.js';
import { adapterOf } from './fakePlatform.js';
import { MemoryQueue } from './memoryQueue.js';

const START = 1_800_000_000_000;
const SECOND = 1_000;
const channel = (workspace: string, id = 'C'): Channel => ({ platform: 'slack', workspace, id });

/** A courier at work, over a queue and a platform that answers as the test says. */
function startCourier(
  queue: MemoryQueue,
  answer: (to: Channel, sleep: (ms: number) => Promise<void>) => Promise<SendOutcome>,
  habits: Adapter['habits'] = { paceMs: 0, remembersMs: 0 },
  isReadyAtFirst = true,
) {
  const clock = fakeClock(START);
  const told: { readonly to: string; readonly at: number }[] = [];
  const counted: string[] = [];
  const adapter = adapterOf({
    habits,
    send: async (to) => {
      const outcome = await answer(to, (ms) => clock.sleep(ms));
      if (outcome.kind === 'sent') told.push({ to: `${to.workspace}/${to.id}`, at: clock.now() - START });
      return outcome;
    },
    readBack: async () => ({ kind: 'missing' }),
  });
  let isReady = isReadyAtFirst;
  const courier = new Courier('slack', () => (isReady ? adapter : undefined), {
    keeping: { use: async (work) => work(queue.store), later: () => undefined },
    owner: 'one',
    clock,
    chance: () => 0,
    hash: (text) => text,
    onUnknown: 'skip',
    tell: async () => ({
      kind: 'message',
      message: { language: 'en', summary: '', blocks: [], actions: [] },
    }),
    measures: { delivered: (_, how) => void counted.push(how) },
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  courier.start();
  return {
    clock,
    courier,
    told,
    counted,
    be: (ready: boolean): void => {
      isReady = ready;
    },
  };
}

const queueOf = (channels: readonly Channel[], eventsEach: number): MemoryQueue => {
  const queue = new MemoryQueue(writeRule(defaultRule('en')));
  for (let at = 0; at < eventsEach; at++) {
    queue.announce(
      {
        id: `e${String(at).padStart(5, '0')}`,
        kind: 'release',
        payload: '{"releases":["r"]}',
        occurredAt: START,
      },
      channels.map((one) => ({ subscription: `${one.workspace}/${one.id}`, channel: one, dueAt: START })),
    );
  }
  return queue;
};

const sent: SendOutcome = { kind: 'sent', reference: 'm' };

describe('delivering to many', () => {
  it('lets no workspace wait for one that is dead, or one that is slow, or one that has much to tell', async () => {
    const others = Array.from({ length: 50 }, (_, i) => channel(`other ${i}`));
    const many = (workspace: string): Channel[] =>
      Array.from({ length: 150 }, (_, i) => channel(workspace, `C${i}`));
    const queue = queueOf([...many('dead'), ...many('slow'), ...many('big'), ...others], 3);
    const { clock, told } = startCourier(queue, async ({ workspace }, sleep) => {
      if (workspace === 'dead') {
        await sleep(10 * SECOND);
        return { kind: 'unknown', error: 'timeout' };
      }
      await sleep(workspace === 'slow' ? 8 * SECOND : 100);
      return sent;
    });
    await clock.advance(2 * SECOND);
    const toOthers = told.filter(({ to }) => to.startsWith('other'));
    expect(toOthers).toHaveLength(150);
    await clock.advance(60 * SECOND);
    expect(told.filter(({ to }) => to.startsWith('big'))).toHaveLength(450);
    expect(told.filter(({ to }) => to.startsWith('slow')).length).toBeGreaterThan(20);
  });

  it('tells a channel one thing a second, in the order in which it was due, and others meanwhile', async () => {
    const queue = queueOf([channel('T', 'C1'), channel('T', 'C2')], 5);
    const { clock, told } = startCourier(queue, async () => sent, { paceMs: SECOND, remembersMs: 0 });
    await clock.advance(4 * SECOND + 500);
    expect(told.filter(({ to }) => to === 'T/C1').map(({ at }) => Math.floor(at / SECOND))).toEqual([
      0, 1, 2, 3, 4,
    ]);
    expect(told).toHaveLength(10);
    expect(queue.open).toEqual([]);
  });

  it('counts the second from when a message leaves, however long its answer takes', async () => {
    const queue = queueOf([channel('T', 'C1')], 5);
    const answer = async (_: Channel, sleep: (ms: number) => Promise<void>): Promise<SendOutcome> => {
      await sleep(300);
      return sent;
    };
    const { clock, told } = startCourier(queue, answer, { paceMs: SECOND, remembersMs: 0 });
    await clock.advance(4 * SECOND + 500);
    expect(told.map(({ at }) => Math.floor(at / SECOND))).toEqual([0, 1, 2, 3, 4]);
  });

  it('waits as long as the platform wants, in that workspace alone', async () => {
    const queue = queueOf([channel('T1', 'C1'), channel('T1', 'C2'), channel('T2')], 1);
    let asked = 0;
    const { clock, told } = startCourier(queue, async ({ workspace, id }) => {
      if (workspace === 'T1') asked++;
      if (id === 'C1' && asked === 1) {
        return { kind: 'retry', afterMs: 7 * SECOND, error: 'ratelimited', because: 'workspace limit' };
      }
      return sent;
    });
    await clock.advance(6 * SECOND);
    expect(told.map(({ to }) => to)).not.toContain('T1/C1');
    await clock.advance(2 * SECOND);
    expect(told.map(({ to }) => to).sort()).toEqual(['T1/C1', 'T1/C2', 'T2/C']);
  });

  it('claims nothing of a platform that is not ready, and goes on when it is', async () => {
    const queue = queueOf([channel('T')], 1);
    const { clock, told, be } = startCourier(queue, async () => sent, undefined, false);
    await clock.advance(5 * SECOND);
    expect([told, queue.rows[0]!.state]).toEqual([[], 'pending']);
    be(true);
    await clock.advance(2 * SECOND);
    expect(told).toHaveLength(1);
  });

  it('finishes what is under way when it is told to stop, and takes nothing new', async () => {
    const queue = queueOf([channel('T')], 2);
    const { clock, told, courier } = startCourier(queue, async (_, sleep) => {
      await sleep(3 * SECOND);
      return sent;
    });
    await clock.advance(SECOND);
    const stopped = courier.stop();
    await clock.advance(5 * SECOND);
    await stopped;
    expect(told).toHaveLength(1);
    expect(queue.rows.map(({ state }) => state)).toEqual(['sent', 'pending']);
  });

  it('gives up what fails in a way that nobody knows, and tells the next thing', async () => {
    const queue = queueOf([channel('T')], 2);
    const { clock, told, counted } = startCourier(queue, async () =>
      queue.rows[0]!.state === 'failed'
        ? sent
        : { kind: 'retry', afterMs: SECOND, error: 'strange', because: 'unlisted' },
    );
    await clock.advance(200 * SECOND);
    expect(queue.rows.map(({ state }) => state)).toEqual(['failed', 'sent']);
    expect(told).toHaveLength(1);
    expect(counted.filter((how) => how === 'retried')).toHaveLength(7);
    expect(counted).toContain('failed');
  });

  it('pauses a channel that refuses twice in a row, and keeps what it was to be told', async () => {
    const queue = queueOf([channel('T'), channel('U')], 2);
    const { clock, told } = startCourier(queue, async ({ workspace }) =>
      workspace === 'T' ? { kind: 'rejected', error: 'not_in_channel', scope: 'channel' } : sent,
    );
    await clock.advance(60 * SECOND);
    expect([...queue.paused]).toEqual(['T/C']);
    expect(queue.open.map(({ subscription, attempts }) => [subscription, attempts])).toEqual([
      ['T/C', 2],
      ['T/C', 0],
    ]);
    expect(told).toHaveLength(2);
  });

  it('pauses all of a workspace that refuses, at once', async () => {
    const queue = queueOf([channel('T', 'C1'), channel('T', 'C2'), channel('U')], 1);
    const { clock } = startCourier(queue, async ({ workspace }) =>
      workspace === 'T' ? { kind: 'rejected', error: 'account_inactive', scope: 'workspace' } : sent,
    );
    await clock.advance(2 * SECOND);
    expect([...queue.paused].sort()).toEqual(['T/C1', 'T/C2']);
  });
});
