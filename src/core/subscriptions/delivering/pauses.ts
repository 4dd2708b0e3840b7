const FIRST_MS = 1_000;
const LONGEST_MS = 300_000;

/**
 * How long something is left alone that failed so many times: 1 s, 2 s, 4 s … 5 minutes, and up to a quarter less by
 * `chance` (0 up to 1).
 */
export function pauseAfter(failures: number, chance: number): number {
  const pause = Math.min(FIRST_MS * 2 ** Math.max(failures - 1, 0), LONGEST_MS);
  return Math.round(pause * (1 - chance / 4));
}
