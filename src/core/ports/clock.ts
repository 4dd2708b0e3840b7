import type { Moment } from './moment.js';

/** The time, and waiting for it; passed in, so that it can be tested. */
export interface Clock {
  now(): Moment;
  /** Resolves after so many milliseconds, or at once when it is told to stop. */
  sleep(ms: number, stop?: AbortSignal): Promise<void>;
}
