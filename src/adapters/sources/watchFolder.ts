/**
 * Calls back when a file of the folder came, changed, and was left alone for so long; what it returns ends that.
 * Where the system cannot tell (a share on the network, too many files), nothing is told: looks find it later.
 */
export function watchFolder(path: string, settledMs: number, onChange: () => void): () => void {
  const ended = new AbortController();
  void watch(path, settledMs, onChange, ended.signal).catch(() => undefined);
  return () => ended.abort();
}

async function watch(
  path: string,
  settledMs: number,
  onChange: () => void,
  ended: AbortSignal,
): Promise<void> {
  // Loaded where a folder is a source.
  const { watch: watchPath } = await import('chokidar');
  if (ended.aborted) return;
  const watcher = watchPath(path, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: settledMs, pollInterval: 200 },
  });
  watcher.on('add', onChange).on('change', onChange).on('addDir', onChange);
  watcher.on('error', () => undefined);
  ended.addEventListener('abort', () => void watcher.close());
}
