import type { Standing } from '../../adapters/health/metrics.js';
import type { Readiness } from '../../adapters/health/server.js';
import type { Config } from '../../config.js';
import type { Measures } from '../../core/ports/measures.js';
import { whyNotListening } from '../../core/ports/notListening.js';

/** What is shown to machines that watch; `none` where no port for it is set. */
export type Health =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'open';
      readonly measures: Measures;
      /** `http://[::]:9090`. */
      readonly place: string;
      close(): Promise<void>;
    }
  | { readonly kind: 'cannot'; readonly sentence: string };

export interface HealthView {
  standing(): Standing;
  readiness(): Promise<Readiness>;
}

/** Opens the port of health and metrics. Its library is loaded only where there is one. */
export async function openHealth({ healthPort, host }: Config, view: HealthView): Promise<Health> {
  if (healthPort === undefined) return { kind: 'none' };
  const { createMetrics } = await import('../../adapters/health/metrics.js');
  const { serveHealth } = await import('../../adapters/health/server.js');
  const metrics = createMetrics(() => view.standing());
  const place = { port: healthPort, ...(host !== undefined && { host }) };
  const result = await serveHealth(place, { readiness: () => view.readiness(), metrics });
  if (result.kind === 'cannot') {
    return { kind: 'cannot', sentence: whyNotListening(result.code, { variable: 'HEALTH_PORT', ...place }) };
  }
  const { address, port, family } = result.server.address;
  return {
    kind: 'open',
    measures: metrics.measures,
    place: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    close: () => result.server.close(),
  };
}
