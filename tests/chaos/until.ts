import { setTimeout } from 'node:timers/promises';

const LOOK_MS = 25;

interface Waiting {
  readonly deadlineMs: number;
  /** How often it is looked; often, unless said. */
  readonly lookMs?: number;
  /** What there is instead. */
  readonly why?: () => string;
}

/**
 * Looks until the condition gives something, and gives that; fails after the deadline with what was waited for.
 */
export async function until<T>(
  what: string,
  condition: () => T | Promise<T>,
  { deadlineMs, lookMs = LOOK_MS, why }: Waiting,
): Promise<NonNullable<T>> {
  const givesUpAt = performance.now() + deadlineMs;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (performance.now() > givesUpAt) {
      throw new Error(`Waited ${deadlineMs} ms in vain for ${what}. ${why?.() ?? ''}`);
    }
    await setTimeout(lookMs);
  }
}
