import { createSource } from '../../../adapters/sources/createSource.js';
import type { SourcesConfig } from '../../../adapters/sources/settings.js';
import type { Fetcher } from '../../../adapters/sources/web/fetcher.js';
import type { Logger } from '../../../log.js';
import { webFetcher } from '../../sources/webFetcher.js';
import type { Announce } from '../announce.js';
import { Polling, type PollingOptions } from '../polling.js';
import { announceSource } from './announceSource.js';

export interface SourcesPollingOptions
  extends Pick<PollingOptions, 'keeping' | 'folder' | 'clock' | 'random' | 'owner'> {
  readonly announce: Announce;
  readonly log: Logger;
}

/** Asks the sources that are configured, as the configuration changes. */
export class SourcesPolling {
  readonly #polling: Polling;
  readonly #now: () => number;
  #fetcher: Fetcher | undefined;

  constructor(options: SourcesPollingOptions) {
    const { announce, log, clock } = options;
    this.#now = () => clock.now();
    this.#polling = new Polling({
      ...options,
      tell: announceSource(announce, log),
      onError: (error, source) => log.error({ err: error, source: source?.id }, 'sources cannot be asked'),
    });
  }

  /** Asks these from now on. */
  use(config: SourcesConfig): void {
    const before = this.#fetcher;
    const fetcher = webFetcher(config, this.#now);
    this.#fetcher = fetcher;
    this.#polling.use(config.sources.map((settings) => createSource(settings, { fetcher, now: this.#now })));
    void before?.close();
  }

  async stop(): Promise<void> {
    await this.#polling.stop();
    await this.#fetcher?.close();
  }
}
