import { Counter, Gauge, type Registry } from 'prom-client';

/** What this process has seen of a source since it started to ask it. */
export interface SourceCounts {
  /** As people call it. */
  readonly source: string;
  /** In a row. */
  readonly failures: number;
  /** Milliseconds since the epoch. */
  readonly lookedAt?: number;
  readonly found: number;
  readonly corrected: number;
}

/** What is shown of the sources; by the process alone that asks them at the moment. */
export function addSourceMetrics(registry: Registry, sources: () => readonly SourceCounts[]): void {
  const registers = [registry];
  new Gauge({
    name: 'musubi_source_failures',
    help: 'Looks at the source that failed in a row; 0 where it is well.',
    labelNames: ['source'],
    registers,
    collect() {
      this.reset();
      for (const { source, failures } of sources()) this.set({ source }, failures);
    },
  });
  new Gauge({
    name: 'musubi_source_looked_timestamp_seconds',
    help: 'When the source was last looked at.',
    labelNames: ['source'],
    registers,
    collect() {
      this.reset();
      for (const { source, lookedAt } of sources()) {
        if (lookedAt !== undefined) this.set({ source }, lookedAt / 1000);
      }
    },
  });
  new Counter({
    name: 'musubi_source_releases_total',
    help: 'Releases of the source that were found, and that were corrected.',
    labelNames: ['source', 'what'],
    registers,
    collect() {
      this.reset();
      for (const { source, found, corrected } of sources()) {
        this.inc({ source, what: 'found' }, found);
        this.inc({ source, what: 'corrected' }, corrected);
      }
    },
  });
}
