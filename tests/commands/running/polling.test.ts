import { describe, expect, it, onTestFinished } from 'vitest';
import { Polling } from '../../../src/commands/running/polling.js';
import { type Keeping, MINUTE, type Source, StoreError } from '../../../src/core/ports.js';
import type { SourceHappening } from '../../../src/core/sources/telling.js';
import {
  agreement,
  EMPTY_FOLDER,
  found,
  keepingOf,
  kept,
  looked,
  newKeeper,
} from '../../sources/visits/visiting.js';
import { type FakeClock, fakeClock, settled } from './fakeClock.js';

const SECOND = 1_000;
const START = Date.parse('2026-11-22T10:00:00Z');
const PARTNERS = ['Aoba', 'Minato', 'Sakura', 'Hillside', 'Lakeside', 'Harbor'];

/** A source whose list grows, and that counts who looks at it. */
class GrowingSource implements Source {
  readonly id: string;
  readonly name: string;
  readonly everyMs = 15 * MINUTE;
  readonly names: string[] = [];
  looks = 0;
  #onChange: (() => void) | undefined;

  constructor(id = 'feed') {
    this.id = id;
    this.name = id;
  }

  add(name: string): void {
    this.names.push(name);
  }

  async look() {
    this.looks++;
    return looked({
      items: this.names.map((name) => found(name, agreement(`${name} City`, `${name} College`))),
    });
  }

  watch(onChange: () => void): () => void {
    this.#onChange = onChange;
    return () => {
      this.#onChange = undefined;
    };
  }

  changes(): void {
    this.#onChange?.();
  }
}

/** A store is not done at once: what waits for it gets its turn. */
async function pass(clock: FakeClock, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= SECOND) {
    await clock.advance(Math.min(left, SECOND));
    for (let i = 0; i < 30; i++) await settled();
  }
}

function newPolling(clock: FakeClock, keeping: Pick<Keeping, 'use'>, owner = 'one') {
  const told: SourceHappening[] = [];
  const errors: unknown[] = [];
  const polling = new Polling({
    keeping,
    folder: EMPTY_FOLDER,
    clock,
    random: () => 0.5,
    owner,
    tell: (_, happening) => void told.push(happening),
    onError: (error) => void errors.push(error),
  });
  let isStopped = false;
  const stop = async (): Promise<void> => {
    if (isStopped) return;
    isStopped = true;
    const stopping = polling.stop();
    await pass(clock, 5 * SECOND);
    await stopping;
  };
  onTestFinished(stop);
  return { polling, told, errors, stop };
}

describe('a process that asks the sources', () => {
  it('looks at each when it is due, and at once when it is told of a change', async () => {
    const [clock, keeper, source] = [fakeClock(START), await newKeeper(), new GrowingSource()];
    const { polling } = newPolling(clock, keepingOf(keeper));
    polling.use([source]);
    await pass(clock, 5 * SECOND);
    expect(source.looks).toBe(1);
    source.add('Aoba');
    await pass(clock, 14 * MINUTE);
    expect(source.looks).toBe(1);
    await pass(clock, 2 * MINUTE);
    expect((await kept(keeper)).news).toEqual(['release:Aoba']);
    source.add('Minato');
    source.changes();
    await pass(clock, SECOND);
    expect((await kept(keeper)).news).toEqual(['release:Aoba', 'release:Minato']);
  });

  it('goes by what is configured now, and remembers what was before', async () => {
    const [clock, keeper] = [fakeClock(START), await newKeeper()];
    const [one, other] = [new GrowingSource('one'), new GrowingSource('other')];
    const { polling } = newPolling(clock, keepingOf(keeper));
    polling.use([one]);
    await pass(clock, 5 * SECOND);
    polling.use([other]);
    await pass(clock, 5 * SECOND);
    expect([one.looks, other.looks]).toEqual([1, 1]);
    const states = await keeper.store.sources.all();
    expect(states).toMatchObject([{ id: 'one', retiredAt: expect.any(Number) }, { id: 'other' }]);
    one.add('Aoba');
    polling.use([one, other]);
    await pass(clock, 16 * MINUTE);
    expect((await kept(keeper)).news).toEqual(['release:Aoba']);
    expect(await keeper.store.sources.get('one')).not.toHaveProperty('retiredAt');
  });

  it('goes on when the store is back, and loses nothing', async () => {
    const [clock, keeper, source] = [fakeClock(START), await newKeeper(), new GrowingSource()];
    let isGone = false;
    const { polling, errors } = newPolling(clock, {
      use: async (work) => {
        if (isGone) throw new StoreError('unreachable', 'The store is gone.');
        return work(keeper.store);
      },
    });
    polling.use([source]);
    await pass(clock, 5 * SECOND);
    isGone = true;
    source.add('Aoba');
    source.changes();
    await pass(clock, MINUTE);
    expect(errors.length).toBeGreaterThan(0);
    isGone = false;
    await pass(clock, 15 * MINUTE);
    expect((await kept(keeper)).news).toEqual(['release:Aoba']);
  });
});

describe('two processes over one store', () => {
  it('take turns: one looks, and where it dies the other goes on within 15 seconds', async () => {
    const [clock, keeper, source] = [fakeClock(START), await newKeeper(), new GrowingSource()];
    let isDead = false;
    const dying: Pick<Keeping, 'use'> = {
      use: (work) => (isDead ? new Promise(() => undefined) : work(keeper.store)),
    };
    const [first, second] = [newPolling(clock, dying, 'one'), newPolling(clock, keepingOf(keeper), 'two')];
    first.polling.use([source]);
    await pass(clock, SECOND);
    second.polling.use([source]);
    await pass(clock, 5 * SECOND);
    source.add('Aoba');
    await pass(clock, 20 * MINUTE);
    expect(source.looks).toBe(2);
    expect(second.told).toEqual([]);
    isDead = true;
    source.add('Minato');
    source.changes();
    await pass(clock, 15 * SECOND);
    source.changes();
    await pass(clock, SECOND);
    expect((await kept(keeper)).news).toEqual(['release:Aoba', 'release:Minato']);
    expect(second.told).toContainEqual(expect.objectContaining({ kind: 'found', release: 'Minato' }));
  });

  it('hand over at once where the one ends in order', async () => {
    const [clock, keeper, source] = [fakeClock(START), await newKeeper(), new GrowingSource()];
    const [first, second] = [
      newPolling(clock, keepingOf(keeper), 'one'),
      newPolling(clock, keepingOf(keeper), 'two'),
    ];
    first.polling.use([source]);
    await pass(clock, SECOND);
    second.polling.use([source]);
    await first.stop();
    await pass(clock, 3 * SECOND);
    expect(await keeper.store.leases.hold('polling', { owner: 'three', now: clock.now(), until: 0 })).toBe(
      false,
    );
  });

  it('write nothing for the one that lost its turn while it looked', async () => {
    const [clock, keeper] = [fakeClock(START), await newKeeper()];
    let answer = (): void => undefined;
    const waiting = new Promise<void>((done) => {
      answer = done;
    });
    const slow = new GrowingSource();
    const look = slow.look.bind(slow);
    slow.look = async () => {
      await waiting;
      return look();
    };
    slow.add('Aoba');
    const { polling } = newPolling(clock, keepingOf(keeper), 'one');
    polling.use([slow]);
    await pass(clock, 2 * SECOND);
    // A machine that slept: to everybody else its time is over.
    const lease = { owner: 'two', now: clock.now() + MINUTE, until: clock.now() + 10 * MINUTE };
    expect(await keeper.store.leases.hold('polling', lease)).toBe(true);
    answer();
    await pass(clock, SECOND);
    expect((await kept(keeper)).ids).toEqual([]);
  });

  it('announce each release once, whoever finds it', async () => {
    const [clock, keeper] = [fakeClock(START), await newKeeper()];
    const sources = [new GrowingSource('feed'), new GrowingSource('page')];
    const all = ['one', 'two'].map((owner) => newPolling(clock, keepingOf(keeper), owner));
    for (const { polling } of all) polling.use(sources);
    await pass(clock, 5 * SECOND);
    for (const partner of PARTNERS) {
      for (const source of sources) source.add(partner);
      for (const source of sources) source.changes();
      await pass(clock, SECOND);
    }
    expect((await kept(keeper)).news).toEqual(PARTNERS.map((name) => `release:${name}`));
  });
});
