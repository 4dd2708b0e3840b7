import { setTimeout } from 'node:timers/promises';

const LOOK_MS = 25;

/**
 * Looks until the condition gives something, and gives that; fails after the deadline with what was waited for.
 * `why` is asked then for what there was instead.
 */
export async function until<T>(
  what: string,
  condition: () => T | Promise<T>,
  { deadlineMs, why }: { readonly deadlineMs: number; readonly why?: () => string },
): Promise<NonNullable<T>> {
  const givesUpAt = performance.now() + deadlineMs;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (performance.now() > givesUpAt) {
      throw new Error(`Waited ${deadlineMs} ms in vain for ${what}. ${why?.() ?? ''}`);
    }
    await setTimeout(LOOK_MS);
  }
}
