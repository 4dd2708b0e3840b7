import { readFileSync } from 'node:fs';

export interface Blocks {
  /** The longest time that nobody else got their turn, in milliseconds. */
  readonly worstBlockMs: number;
  /**
   * The most processor time that the main thread used between two turns: what the longest block is on a machine
   * that nobody else uses. Where the system does not tell (it is Linux that does), the longest block itself.
   */
  readonly worstBlockCpuMs: number;
}

/** How long others had to wait for their turn while something was done. */
export async function withWorstBlock<T>(work: () => Promise<T>): Promise<Blocks & { readonly result: T }> {
  let [last, lastCpu] = [performance.now(), threadCpuMs()];
  let [worstBlockMs, worstBlockCpuMs] = [0, 0];
  const look = (): void => {
    const [now, cpu] = [performance.now(), threadCpuMs()];
    worstBlockMs = Math.max(worstBlockMs, now - last - 1);
    worstBlockCpuMs = Math.max(worstBlockCpuMs, cpu - lastCpu);
    [last, lastCpu] = [now, cpu];
  };
  const timer = setInterval(look, 1);
  try {
    // The first turn comes before the work, so that a block at its beginning is seen.
    await new Promise((next) => setTimeout(next, 5));
    [worstBlockMs, worstBlockCpuMs] = [0, 0];
    const result = await work();
    look();
    return { result, worstBlockMs, worstBlockCpuMs };
  } finally {
    clearInterval(timer);
  }
}

/** What this thread has used of a processor so far; where nobody tells, the time that has gone by. */
function threadCpuMs(): number {
  try {
    const [nanoseconds] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return performance.now();
  }
}
