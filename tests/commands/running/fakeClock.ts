import type { Clock } from '../../../src/commands/running/clock.js';

/** A clock that stands still until it is told how late it is. */
export interface FakeClock extends Clock {
  /** Wakes everybody whose time comes meanwhile, in order, and lets them do what they wanted. */
  advance(ms: number): Promise<void>;
}

export function fakeClock(start = 0): FakeClock {
  let time = start;
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();
  const nextUpTo = (end: number) =>
    [...sleepers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  return {
    now: () => time,
    sleep: (ms, stop) =>
      new Promise((done) => {
        if (stop?.aborted) return done();
        const wake = (): void => {
          sleepers.delete(sleeper);
          stop?.removeEventListener('abort', wake);
          done();
        };
        const sleeper = { at: time + ms, wake };
        sleepers.add(sleeper);
        stop?.addEventListener('abort', wake);
      }),
    advance: async (ms) => {
      const end = time + ms;
      await settled();
      for (let next = nextUpTo(end); next; next = nextUpTo(end)) {
        time = next.at;
        next.wake();
        await settled();
      }
      time = end;
    },
  };
}

/** Everything that waits for nothing but promises is done. */
export const settled = (): Promise<void> => new Promise((done) => setImmediate(done));
