import type { Readiness } from '../../adapters/health/server.js';
import type { AdapterHealth } from '../../core/ports/adapter.js';
import { type Clock, isDoneWithin } from './clock.js';
import type { PlatformHealth } from './platforms.js';
import type { StoreHandle, StoreHealth } from './storeHandle.js';

const PATIENCE_MS = 1_000;
const FRESH_MS = 1_000;

/** Looks at the store when somebody asks: once a second at most, and never for longer than that. */
export function storeLooker(handle: Pick<StoreHandle, 'check'>, clock: Clock): () => Promise<StoreHealth> {
  let looking: Promise<StoreHealth> | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (!looking || clock.now() - lookedAt >= FRESH_MS) {
      lookedAt = clock.now();
      const look = handle.check();
      looking = isDoneWithin(look, PATIENCE_MS, clock).then((isDone) =>
        isDone ? look : { state: 'unavailable', since: lookedAt, sentence: SILENT },
      );
    }
    return looking;
  };
}

const SILENT = 'The store has not answered within a second: look whether its disk or its server is too busy.';

/** Whether everything that is configured can be used; `phase` is what the process does beside serving. */
export function readinessOf(
  store: StoreHealth,
  platforms: readonly PlatformHealth[],
  phase: 'starting' | 'serving' | 'stopping',
): Readiness {
  const sentences = [
    ...(phase === 'starting' ? ['The releases are being read.'] : []),
    ...(phase === 'stopping' ? ['Musubi is stopping.'] : []),
    ...(store.state === 'ready' ? [] : [store.sentence]),
    ...platforms.flatMap(({ name, health }) =>
      health.state === 'ready' ? [] : `${name}: ${health.sentence}`,
    ),
  ];
  const parts = Object.fromEntries([
    ['store', shown(store)],
    ...platforms.map(({ platform, health }) => [platform, shown(health)]),
  ]);
  return { isReady: sentences.length === 0, sentences, parts };
}

const shown = ({ state, since }: StoreHealth | AdapterHealth) => ({
  state,
  since: new Date(since).toISOString(),
});
