import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CannotLaunch,
  type Launcher,
  Platforms,
  pauseAfter,
} from '../../../src/commands/running/platforms.js';
import type { Adapter, AdapterHealth } from '../../../src/core/ports/adapter.js';
import { type FakeClock, fakeClock, settled } from './fakeClock.js';

type State = AdapterHealth['state'];

/** An adapter that is as it is told to be. */
class FakeAdapter implements Pick<Adapter, 'platform' | 'health' | 'start' | 'stop'> {
  readonly platform = 'fake';
  health: AdapterHealth = { state: 'connecting', since: 0, sentence: 'first' };
  isStopped = false;
  finish: () => void = () => undefined;
  readonly #outcome: State | Error | 'hangs';
  readonly #stopsLate: boolean;

  constructor(outcome: State | Error | 'hangs', stopsLate = false) {
    this.#outcome = outcome;
    this.#stopsLate = stopsLate;
  }

  be(state: State, sentence = `it is ${state}`): void {
    this.health = state === 'ready' ? { state, since: 0 } : { state, since: 0, sentence };
  }

  async start(): Promise<void> {
    if (this.#outcome instanceof Error) throw this.#outcome;
    if (this.#outcome === 'hangs') return new Promise(() => undefined);
    this.be(this.#outcome);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.#stopsLate) await new Promise<void>((done) => Object.assign(this, { finish: done }));
  }
}

interface Scene {
  readonly clock: FakeClock;
  readonly platforms: Platforms;
  /** What was told, such as `A is off: it is off`. */
  readonly told: string[];
  readonly mistakes: string[];
  readonly launched: Readonly<Record<string, FakeAdapter[]>>;
  isHopeless: boolean;
}

/** Each platform's adapters, one for each time that it is launched; the last one stands for all that follow. */
function scene(
  outcomes: Readonly<Record<string, readonly (State | Error | 'hangs' | FakeAdapter)[]>>,
): Scene {
  const clock = fakeClock();
  const launched: Record<string, FakeAdapter[]> = {};
  const launchers = Object.entries(outcomes).map(([name, each]): Launcher => {
    const mine: FakeAdapter[] = [];
    launched[name] = mine;
    let times = 0;
    return {
      name,
      platform: name.toLowerCase(),
      launch: async () => {
        const next = each[Math.min(times++, each.length - 1)]!;
        if (next instanceof CannotLaunch) throw next;
        const adapter = next instanceof FakeAdapter ? next : new FakeAdapter(next);
        mine.push(adapter);
        return adapter as unknown as Adapter;
      },
    };
  });
  const [told, mistakes]: [string[], string[]] = [[], []];
  const platforms = new Platforms({
    launchers,
    clock,
    onChange: ({ name, health }) =>
      told.push(`${name} is ${health.state}${'sentence' in health ? `: ${health.sentence}` : ''}`),
    onMistake: (platform, matter) => mistakes.push(`${platform}: ${matter}`),
  });
  const all = { clock, platforms, told, mistakes, launched, isHopeless: false };
  void platforms.hopeless.then(() => {
    all.isHopeless = true;
  });
  platforms.start();
  return all;
}

describe('platforms that run beside each other', () => {
  it('are each told of once, when they are ready', async () => {
    const { clock, told, platforms, launched } = scene({ A: ['ready'], B: ['ready'] });
    await clock.advance(60_000);
    expect(told.sort()).toEqual(['A is ready', 'B is ready']);
    expect(platforms.ready).toEqual([launched.A![0], launched.B![0]]);
  });

  it('do not take each other down', async () => {
    const all = scene({ A: [new Error('mistake')], B: ['ready'], C: ['off'], D: ['hangs'] });
    await all.clock.advance(60_000);
    expect(all.platforms.health.map(({ name, health }) => [name, health.state])).toEqual([
      ['A', 'off'],
      ['B', 'ready'],
      ['C', 'off'],
      ['D', 'connecting'],
    ]);
    expect(all.launched.B).toHaveLength(1);
    expect(all.isHopeless).toBe(false);
  });

  it('are told of when they go, and when they come back, by themselves', async () => {
    const { clock, told, launched } = scene({ A: ['ready'] });
    await clock.advance(1_000);
    launched.A![0]!.be('connecting', 'the network is away');
    await clock.advance(1_000);
    launched.A![0]!.be('ready');
    await clock.advance(1_000);
    expect(told).toEqual(['A is ready', 'A is connecting: the network is away', 'A is ready']);
    expect(launched.A).toHaveLength(1);
  });
});

it('a platform whose first try takes long is told of before it has ended', async () => {
  const { clock, told } = scene({ A: ['hangs'] });
  await clock.advance(4_000);
  expect(told).toEqual([]);
  await clock.advance(60_000);
  expect(told).toEqual(['A is connecting: first']);
});

describe('a platform that is off', () => {
  it('is stopped, and tried again with another adapter after growing pauses', async () => {
    const { clock, launched } = scene({ A: ['off'] });
    const tries: number[] = [];
    for (let second = 0; second <= 160; second++) {
      await clock.advance(second === 0 ? 0 : 1_000);
      while (tries.length < launched.A!.length) tries.push(second);
    }
    expect(tries).toEqual([0, 5, 15, 35, 75, 155]);
    expect(launched.A!.every(({ isStopped }) => isStopped)).toBe(true);
  });

  it('is told of once for the same reason, and again for another one', async () => {
    const other = new FakeAdapter('connecting');
    const { clock, told } = scene({ A: ['off', 'off', other] });
    await clock.advance(20_000);
    expect(told).toEqual(['A is off: it is off', 'A is connecting: it is connecting']);
    other.be('off', 'the token was revoked');
    await clock.advance(1_000);
    expect(told.at(-1)).toBe('A is off: the token was revoked');
  });

  it('is ready when it may be', async () => {
    const { clock, told, platforms } = scene({ A: ['off', 'off', 'ready'] });
    await clock.advance(14_000);
    expect(platforms.ready).toEqual([]);
    await clock.advance(1_000);
    expect(told).toEqual(['A is off: it is off', 'A is ready']);
  });

  it('is left alone for long where it comes and goes, and not where it ran for long', async () => {
    const tries = async (readyMs: number): Promise<number> => {
      const all = scene({ A: ['ready'] });
      for (let round = 0; round < 4; round++) {
        await all.clock.advance(readyMs);
        all.launched.A!.at(-1)!.be('off');
        await all.clock.advance(5_500);
      }
      await all.platforms.stop();
      return all.launched.A!.length;
    };
    expect(await tries(2_000)).toBe(3);
    expect(await tries(610_000)).toBe(5);
  });

  it('cannot even be made: its sentence is told, and it is tried again', async () => {
    const { clock, told } = scene({ A: [new CannotLaunch('X is missing.') as Error, 'ready'] });
    await clock.advance(5_000);
    expect(told).toEqual(['A is off: X is missing.', 'A is ready']);
  });

  it('pauses never shrink, and none is longer than ten minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (failures) => {
        const pause = pauseAfter(failures);
        expect(pause).toBeGreaterThanOrEqual(5_000);
        expect(pause).toBeLessThanOrEqual(600_000);
        expect(pauseAfter(failures + 1)).toBeGreaterThanOrEqual(pause);
      }),
    );
  });
});

describe('where no platform can run', () => {
  it('somebody has to do something first', async () => {
    const all = scene({ A: ['off'], B: [new Error('mistake')] });
    await all.clock.advance(250);
    expect(all.isHopeless).toBe(true);
    expect(all.told).toHaveLength(2);
  });

  it('as long as one may come to run, nobody has', async () => {
    const all = scene({ A: ['off'], B: ['connecting'] });
    await all.clock.advance(600_000);
    expect(all.isHopeless).toBe(false);
    all.launched.B![0]!.be('off');
    await all.clock.advance(600_000);
    expect(all.isHopeless).toBe(true);
  });

  it('any more, they are tried on: it has run as it is configured', async () => {
    const all = scene({ A: ['ready', 'off'] });
    await all.clock.advance(1_000);
    all.launched.A![0]!.be('off');
    await all.clock.advance(600_000);
    expect(all.isHopeless).toBe(false);
    expect(all.launched.A!.length).toBeGreaterThan(4);
  });
});

describe('told to stop, platforms', () => {
  it('stop, each once, and none is tried again', async () => {
    const all = scene({ A: ['ready'], B: ['off'], C: ['hangs'], D: ['connecting'] });
    await all.clock.advance(1_000);
    await all.platforms.stop();
    await all.clock.advance(600_000);
    expect(Object.values(all.launched).map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    expect(Object.values(all.launched).every(([adapter]) => adapter!.isStopped)).toBe(true);
    expect(all.mistakes).toEqual([]);
  });

  it('finish what is in flight first', async () => {
    const busy = new FakeAdapter('ready', true);
    const all = scene({ A: [busy] });
    await all.clock.advance(1_000);
    let isDone = false;
    const stopping = all.platforms.stop().then(() => {
      isDone = true;
    });
    await all.clock.advance(1_000);
    expect(isDone).toBe(false);
    busy.finish();
    await stopping;
    expect(all.mistakes).toEqual([]);
  });

  it('are waited for so long and no longer', async () => {
    const all = scene({ A: [new FakeAdapter('ready', true)], B: ['ready'] });
    await all.clock.advance(1_000);
    const stopping = all.platforms.stop();
    await all.clock.advance(10_000);
    await stopping;
    expect(all.mistakes).toEqual(['a: it did not stop in time']);
  });

  it('whatever they do, stop', async () => {
    const outcome = fc.constantFrom<State | 'hangs' | Error>(
      'ready',
      'off',
      'connecting',
      'hangs',
      new Error('x'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(outcome, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        fc.nat(200_000),
        async (each, ms) => {
          const all = scene(Object.fromEntries(each.map((outcomes, i) => [`P${i}`, outcomes])));
          await all.clock.advance(ms);
          const stopping = all.platforms.stop();
          await all.clock.advance(20_000);
          await stopping;
          const before = Object.values(all.launched).flat();
          expect(before.every(({ isStopped }) => isStopped)).toBe(true);
          await all.clock.advance(600_000);
          await settled();
          expect(Object.values(all.launched).flat()).toHaveLength(before.length);
        },
      ),
      { numRuns: 30 },
    );
  });
});
