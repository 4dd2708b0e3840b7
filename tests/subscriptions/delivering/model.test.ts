import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnouncedEvent, Channel, Store } from '../../../src/core/ports.js';
import { type Delivering, deliver, SENDING_MS } from '../../../src/core/subscriptions/delivering/deliver.js';
import { ARRIVING_MS } from '../../../src/core/subscriptions/delivering/step.js';
import { defaultRule, writeRule } from '../../../src/core/subscriptions/rule.js';
import { adapterOf, FATES, FakePlatform, type Fate, LOOKS } from './fakePlatform.js';
import { MemoryQueue } from './memoryQueue.js';

const START = 1_800_000_000_000;
const CHANNELS: readonly Channel[] = ['C1', 'C2'].map((id) => ({ platform: 'slack', workspace: 'T', id }));
const EVENTS = ['e1', 'e2', 'e3'];
/** A request is given up after so long. */
const TIMEOUT_MS = 10_000;

/** Something that a process has asked for, and that has not been done yet. */
interface Asked {
  readonly by: string;
  readonly since: number;
  /** A request, which goes its way even when whoever sent it is dead. */
  readonly isRequest: boolean;
  /** Does it, and lets whoever asked go on, where they live. */
  run(fate: Fate): Promise<void>;
}

/** Two processes, a store and a platform, in which one thing happens after the other, in whatever order. */
class World {
  now = START;
  readonly queue = new MemoryQueue(writeRule(defaultRule('en')));
  readonly platform = new FakePlatform();
  asked: Asked[] = [];
  readonly #alive = new Set<string>();
  #lives = 0;

  constructor() {
    for (const [at, id] of EVENTS.entries()) {
      const event: AnnouncedEvent = { id, kind: 'release', payload: '{"releases":["r"]}', occurredAt: START };
      const to = CHANNELS.flatMap((channel) =>
        ['a', 'b'].map((one) => ({ subscription: `${channel.id}${one}`, channel, dueAt: START + at })),
      );
      this.queue.announce(event, to);
    }
  }

  begin(): string {
    const owner = `process ${++this.#lives}`;
    this.#alive.add(owner);
    return owner;
  }

  kill(owner: string): void {
    this.#alive.delete(owner);
    // Nothing that it has asked the store for is done; what it has sent is on its way.
    this.asked = this.asked.filter(({ by, isRequest }) => by !== owner || isRequest);
  }

  /** Takes what is free in every channel, and delivers it. */
  async round(owner: string): Promise<void> {
    const work = this.#workOf(owner);
    const lease = { owner, now: this.now, until: this.now + SENDING_MS };
    const taken = await work.keeping.use(({ queue }) => queue.take(lease, CHANNELS, 0));
    await Promise.all(taken.map((one) => deliver(one, this.#adapterOf(owner), work)));
  }

  /** One of the things that were asked for is done. */
  async go(pick: number, fate: Fate): Promise<void> {
    const [one] = this.asked.splice(pick % this.asked.length, 1);
    await one?.run(fate);
    // Whoever waited for it asks for the next thing.
    for (let i = 0; i < 20; i++) await Promise.resolve();
  }

  /** Time goes on; a request that takes too long is over before. */
  async wait(ms: number, fate: Fate): Promise<void> {
    const end = this.now + ms;
    for (;;) {
      const late = this.asked.findIndex(({ isRequest, since }) => isRequest && since + TIMEOUT_MS <= end);
      if (late < 0) break;
      this.now = Math.max(this.now, this.asked[late]!.since + TIMEOUT_MS);
      await this.go(late, fate === 'answered' ? 'stored' : fate);
      // Given up, it is there soon, or never.
      this.now = Math.min(this.now + ARRIVING_MS - 1, Math.max(end, this.now));
      this.platform.arrive();
    }
    this.platform.arrive();
    this.now = Math.max(this.now, end);
    this.queue.store.queue.expire(this.now);
  }

  /** Everything works again, and one process finishes what is left. */
  async recover(): Promise<void> {
    for (const owner of [...this.#alive]) this.kill(owner);
    for (let round = 0; round < 400 && (this.queue.open.length > 0 || this.asked.length > 0); round++) {
      this.queue.paused.clear();
      const owner = this.begin();
      void this.round(owner);
      for (let i = 0; i < 5; i++) await Promise.resolve();
      while (this.asked.length > 0) await this.go(0, 'answered');
      await this.wait(SENDING_MS, 'answered');
      this.kill(owner);
    }
  }

  #ask<T>(by: string, isRequest: boolean, effect: (fate: Fate) => T | Promise<T>): Promise<T> {
    return new Promise((done, fail) => {
      if (!this.#alive.has(by)) return;
      const run = async (fate: Fate): Promise<void> => {
        try {
          const result = await effect(fate);
          if (this.#alive.has(by)) done(result);
        } catch (error) {
          fail(error);
        }
      };
      this.asked.push({ by, since: this.now, isRequest, run });
    });
  }

  #workOf(owner: string): Delivering {
    return {
      keeping: {
        use: <T>(work: (store: Store) => Promise<T>) => this.#ask(owner, false, () => work(this.queue.store)),
        later: () => undefined,
      },
      owner,
      clock: { now: () => this.now, sleep: async () => undefined },
      chance: () => 0,
      hash: (text) => text,
      onUnknown: 'skip',
      tell: async () => ({
        kind: 'message',
        message: { language: 'en', summary: '', blocks: [], actions: [] },
      }),
      measures: { delivered: () => undefined },
      log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    };
  }

  #adapterOf(owner: string) {
    return adapterOf({
      send: (channel, message, key) =>
        this.#ask(owner, true, (fate) => this.platform.send({ channel, message, key }, fate)),
      readBack: (_, key) =>
        this.#ask(owner, true, (fate) =>
          this.platform.readBack(key, LOOKS[FATES.indexOf(fate) % LOOKS.length] ?? 'told'),
        ),
    });
  }
}

const happening = fc.record({
  what: fc.oneof(
    { weight: 20, arbitrary: fc.constant('go') },
    { weight: 6, arbitrary: fc.constant('round') },
    { weight: 3, arbitrary: fc.constant('wait') },
    { weight: 1, arbitrary: fc.constant('kill') },
  ),
  who: fc.constantFrom(0, 1),
  pick: fc.nat(20),
  fate: fc.constantFrom(...FATES, 'answered', 'answered'),
  ms: fc.oneof(fc.nat(3_000), fc.nat(12_000), fc.nat(40_000), fc.constant(3_600_000)),
});
const happenings = fc.array(happening, { minLength: 150, maxLength: 400 });
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

/** Plays it, and brings everything to an end. */
async function play(all: readonly Happening[], mayBeRead: boolean): Promise<World> {
  const world = new World();
  world.platform.mayBeRead = mayBeRead;
  const owners = [world.begin(), world.begin()];
  for (const { what, who, pick, fate, ms } of all) {
    const owner = owners[who]!;
    if (what === 'round') void world.round(owner);
    else if (what === 'go' && world.asked.length > 0) await world.go(pick, fate as Fate);
    else if (what === 'wait') await world.wait(ms, fate as Fate);
    else if (what === 'kill') {
      world.kill(owner);
      owners[who] = world.begin();
    }
    for (let i = 0; i < 5; i++) await Promise.resolve();
    world.queue.paused.clear();
  }
  await world.recover();
  return world;
}

const timesByKey = ({ platform }: World): number[] => {
  const times = new Map<string, number>();
  for (const { key } of platform.stored) times.set(key, (times.get(key) ?? 0) + 1);
  return [...times.values()];
};

describe('whoever claims, sends, dies and takes over in whatever order', () => {
  it('tells everything exactly once, where what was said can be read', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async (all) => {
        const world = await play(all, true);
        expect(world.queue.open).toEqual([]);
        const failed = world.queue.rows.filter(({ state }) => state === 'failed');
        expect(timesByKey(world)).toEqual(Array(world.queue.rows.length - failed.length).fill(1));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('tells nothing twice where nothing can be read, and leaves nothing open', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async (all) => {
        const world = await play(all, false);
        expect(world.queue.open).toEqual([]);
        expect(Math.max(0, ...timesByKey(world))).toBeLessThanOrEqual(1);
        const told = new Set(world.platform.stored.map(({ key }) => key)).size;
        const left = world.queue.rows.filter(
          ({ state }) => state === 'not known' || state === 'failed',
        ).length;
        expect(told + left).toBeGreaterThanOrEqual(world.queue.rows.length);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
