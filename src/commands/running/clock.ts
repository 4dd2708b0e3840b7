import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../core/ports/clock.js';

export type { Clock } from '../../core/ports/clock.js';

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, stop) => setTimeout(ms, undefined, stop && { signal: stop }).catch(() => undefined),
};

/** Waits for work, at most so long: whether it was done by then. What fails is done too. */
export async function isDoneWithin(work: Promise<unknown>, ms: number, clock: Clock): Promise<boolean> {
  const waiting = new AbortController();
  const done = work.then(
    () => true,
    () => true,
  );
  const late = clock.sleep(ms, waiting.signal).then(() => false);
  const isDone = await Promise.race([done, late]);
  waiting.abort();
  return isDone;
}
