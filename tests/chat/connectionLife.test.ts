import { describe, expect, it } from 'vitest';
import { type Connection, ConnectionLife } from '../../src/core/chat/connectionLife.js';

const LATER = { kind: 'later', sentence: 'Nothing answers.' } as const;
const OFF = { kind: 'off', sentence: 'The token is wrong.' } as const;
const CONNECTED = { kind: 'connected', session: 'a session' } as const;

/** A life whose tries to connect end as told, one after the other, and in which nobody has to wait. */
function lifeOver(tries: readonly Connection<string>[], options: { readonly slow?: boolean } = {}) {
  const paused: number[] = [];
  const closed: string[] = [];
  let tried = 0;
  const life = new ConnectionLife<string>({
    name: 'Slack',
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    now: () => tried,
    sleep: async (ms, stop) => {
      paused.push(ms);
      if (options.slow) await new Promise<void>((done) => stop.addEventListener('abort', () => done()));
    },
    pauseMs: { first: 1_000, longest: 3_000 },
    connect: async () => tries[tried++] ?? CONNECTED,
    close: async (session) => closed.push(session),
  });
  return { life, paused, closed, tried: () => tried };
}

function ignore(): void {
  // Nobody reads this log.
}

const ticks = async (): Promise<void> => {
  for (let tick = 0; tick < 50; tick++) await Promise.resolve();
};

describe('the connection of a platform', () => {
  it('is tried again, each time after twice as long, until it is there', async () => {
    const { life, paused } = lifeOver([LATER, LATER, LATER, LATER]);
    await life.start();
    expect(life.health).toMatchObject({ state: 'connecting', sentence: LATER.sentence });
    await ticks();
    expect(life.health.state).toBe('ready');
    expect(life.session).toBe('a session');
    expect(paused).toEqual([1_000, 2_000, 3_000, 3_000]);
  });

  it('is not tried again where somebody has to do something first', async () => {
    const { life, tried } = lifeOver([LATER, OFF]);
    await life.start();
    await ticks();
    expect(life.health).toMatchObject({ state: 'off', sentence: OFF.sentence });
    expect(tried()).toBe(2);
  });

  it('comes back after it broke off, and not once it is off', async () => {
    const { life } = lifeOver([CONNECTED]);
    await life.start();
    life.turn({ kind: 'broken' });
    expect(life.health).toMatchObject({ state: 'connecting' });
    life.turn({ kind: 'ready' });
    expect(life.health.state).toBe('ready');
    life.turn(OFF);
    life.turn({ kind: 'ready' });
    life.turn({ kind: 'off', sentence: 'The app was removed.' });
    expect(life.health).toMatchObject({ state: 'off', sentence: OFF.sentence });
  });

  it('tells since when it has been lost, whatever is told meanwhile', async () => {
    const { life } = lifeOver([LATER, LATER, { ...LATER, sentence: 'No name server.' }], { slow: true });
    const { since } = life.health;
    await life.start();
    expect(life.health).toEqual({ state: 'connecting', since, sentence: LATER.sentence });
  });
});

describe('the end', () => {
  it('waits for what is in flight, then lets go of the connection', async () => {
    const { life, closed } = lifeOver([CONNECTED], { slow: true });
    await life.start();
    let finish = (): void => undefined;
    const work = life.inFlight.run(() => new Promise<void>((done) => (finish = done)));
    const stopped = life.stop();
    await ticks();
    expect([closed, life.ended.aborted]).toEqual([[], false]);
    finish();
    await Promise.all([work, stopped]);
    expect([closed, life.ended.aborted]).toEqual([['a session'], true]);
    await expect(life.inFlight.run(async () => undefined)).rejects.toThrow('being stopped');
  });

  it('does not wait longer than there is time', async () => {
    const { life, closed } = lifeOver([CONNECTED]);
    await life.start();
    void life.inFlight.run(() => new Promise<void>(() => undefined));
    await life.stop();
    expect(closed).toEqual(['a session']);
  });

  it('tries no more', async () => {
    const { life, tried } = lifeOver([LATER], { slow: true });
    await life.start();
    await life.stop();
    await ticks();
    expect(tried()).toBe(1);
  });
});
