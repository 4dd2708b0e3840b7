/** What a piece of work gave, and how many seconds it took. */
export function timed<T>(work: () => T): { result: T; seconds: number } {
  const from = performance.now();
  const result = work();
  return { result, seconds: (performance.now() - from) / 1000 };
}

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value below which a share of the measurements lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Megabytes that the process holds, after a collection where Node was started with `--expose-gc`. */
export function megabytes(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / 1e6);
}
