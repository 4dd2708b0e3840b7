/**
 * Does something now and again, `ms` after it was done the last time, until it is stopped. It may fail: it is
 * done again.
 */
export function repeat(work: () => Promise<void>, ms: number, stop: AbortSignal): void {
  const once = async (): Promise<void> => {
    if (stop.aborted) return;
    await work().catch(() => undefined);
    // A process that has nothing else to do may end.
    if (!stop.aborted) setTimeout(() => void once(), ms).unref();
  };
  void once();
}
