/** The longest time that nobody else got their turn while something was done, in milliseconds. */
export async function withWorstBlock<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly worstBlockMs: number }> {
  let last = performance.now();
  let worstBlockMs = 0;
  const look = (): void => {
    const now = performance.now();
    worstBlockMs = Math.max(worstBlockMs, now - last - 1);
    last = now;
  };
  const timer = setInterval(look, 1);
  try {
    // The first turn comes before the work, so that a block at its beginning is seen.
    await new Promise((next) => setTimeout(next, 5));
    worstBlockMs = 0;
    const result = await work();
    look();
    return { result, worstBlockMs };
  } finally {
    clearInterval(timer);
  }
}
