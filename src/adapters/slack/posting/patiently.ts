import { setTimeout } from 'node:timers/promises';
import { WebAPIRateLimitedError } from '@slack/web-api';

const MOST_ATTEMPTS = 3;
const LONGEST_WAIT_MS = 60_000;

/** Calls Slack again after as long as it asks for where there was too much, by which nothing was done; `stop` ends it. */
export async function patiently<T>(call: () => Promise<T>, stop: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof WebAPIRateLimitedError) || attempt === MOST_ATTEMPTS) throw error;
      const ms = Math.min(error.retryAfter * 1_000, LONGEST_WAIT_MS);
      await setTimeout(ms, undefined, { signal: stop });
    }
  }
}
