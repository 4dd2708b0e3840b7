import type { SourceCounts } from '../../../adapters/health/sourceMetrics.js';
import { createSource } from '../../../adapters/sources/createSource.js';
import type { SourcesConfig } from '../../../adapters/sources/settings.js';
import type { Fetcher } from '../../../adapters/sources/web/fetcher.js';
import type { Logger } from '../../../log.js';
import { webFetcher } from '../../sources/webFetcher.js';
import type { Announce } from '../announce.js';
import { Polling, type PollingOptions } from '../polling.js';
import { announceSource } from './announceSource.js';
import type { OpenConfig } from './openConfig.js';
import { SourceTally } from './sourceTally.js';

export interface SourcesPollingOptions
  extends Pick<PollingOptions, 'keeping' | 'folder' | 'clock' | 'random' | 'owner'> {
  readonly announce: Announce;
  readonly log: Logger;
}

/** Asks the sources that are configured, as the configuration changes. */
export class SourcesPolling {
  readonly #polling: Polling;
  readonly #tally = new SourceTally();
  readonly #now: () => number;
  #fetcher: Fetcher | undefined;

  constructor(options: SourcesPollingOptions) {
    const { announce, log, clock } = options;
    this.#now = () => clock.now();
    const announced = announceSource(announce, log);
    this.#polling = new Polling({
      ...options,
      tell: (source, happening) => {
        this.#tally.count(source, happening);
        announced(source, happening);
      },
      onError: (error, source) => log.error({ err: error, source: source?.id }, 'sources cannot be asked'),
    });
  }

  /** What is counted of each source. */
  get counts(): readonly SourceCounts[] {
    return this.#tally.read();
  }

  /** Asks what is configured, from now on. */
  follow(config: Pick<OpenConfig, 'current' | 'onChange'>): void {
    config.onChange((now) => this.#use(now));
    this.#use(config.current);
  }

  #use(config: SourcesConfig): void {
    const before = this.#fetcher;
    const fetcher = webFetcher(config, this.#now);
    this.#fetcher = fetcher;
    const sources = config.sources.map((settings) => createSource(settings, { fetcher, now: this.#now }));
    this.#tally.keep(sources);
    this.#polling.use(sources);
    void before?.close();
  }

  async stop(): Promise<void> {
    await this.#polling.stop();
    await this.#fetcher?.close();
  }
}
