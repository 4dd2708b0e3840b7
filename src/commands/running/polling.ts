import type { Keeping, Source } from '../../core/ports.js';
import { inTurn, NotOurTurn, write } from '../../core/sources/intake.js';
import { type FolderReleases, ReleaseMemory } from '../../core/sources/releaseMemory.js';
import { retire } from '../../core/sources/retire.js';
import type { TellOfSource } from '../../core/sources/telling.js';
import { type Clock, isDoneWithin } from './clock.js';
import { followSource } from './sources/followSource.js';
import { RENEW_MS, WorkLease } from './sources/lease.js';
import { Slots } from './sources/slots.js';

export interface PollingOptions {
  readonly keeping: Pick<Keeping, 'use'>;
  /** What is answered from without having been found by a source: it is nothing new. */
  readonly folder: FolderReleases;
  readonly clock: Clock;
  readonly random: () => number;
  /** One name a process. */
  readonly owner: string;
  readonly tell: TellOfSource;
  /** What went wrong that is no matter of a source. */
  readonly onError: (error: unknown, source?: Pick<Source, 'id' | 'name'>) => void;
}

/** Sources that are looked at in the same moment; each host is asked for one thing at a time anyway. */
const AT_ONCE = 4;
/** A page that is being fetched gets so long at the end, and so does a store that does not answer. */
const STOP_MS = 2_000;

/** Asks the sources for releases, in one process at a time: where it dies, another one takes over within 15 seconds. */
export class Polling {
  readonly #options: PollingOptions;
  readonly #lease: WorkLease;
  readonly #memory: ReleaseMemory;
  readonly #takeTurn = inTurn();
  readonly #slots = new Slots(AT_ONCE);
  readonly #stopping = new AbortController();
  #sources: readonly Source[] = [];
  /** What is followed now. */
  #term: AbortController | undefined;
  /** Ends with the last term: the next one goes on from what that one has kept. */
  #work: Promise<void> = Promise.resolve();
  #renewing: Promise<void> | undefined;

  constructor(options: PollingOptions) {
    this.#options = options;
    this.#lease = new WorkLease('polling', options.owner, options.clock);
    this.#memory = new ReleaseMemory(options.keeping, options.folder);
  }

  /** Looks at these from now on. */
  use(sources: readonly Source[]): void {
    this.#sources = [...new Map(sources.map((source) => [source.id, source])).values()];
    this.#endTerm();
    this.#renewing ??= this.#renew();
  }

  /** Ends what is being done, and lets another process go on at once. */
  async stop(): Promise<void> {
    const { keeping, clock } = this.#options;
    this.#stopping.abort();
    this.#endTerm();
    await isDoneWithin(Promise.all([this.#work, this.#renewing]), STOP_MS, clock);
    await isDoneWithin(this.#lease.release(keeping), STOP_MS, clock);
  }

  async #renew(): Promise<void> {
    const { keeping, clock } = this.#options;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const isOurs = await this.#lease.hold(keeping);
      if (signal.aborted) return;
      if (isOurs && !this.#term) this.#beginTerm();
      if (!isOurs) this.#endTerm();
      await clock.sleep(RENEW_MS, signal);
    }
  }

  #beginTerm(): void {
    const term = new AbortController();
    this.#term = term;
    this.#work = this.#work
      .then(() => this.#follow(term.signal))
      .catch((error: unknown) => this.#report(error));
  }

  #endTerm(): void {
    this.#term?.abort();
    this.#term = undefined;
  }

  async #follow(stop: AbortSignal): Promise<void> {
    const { clock } = this.#options;
    const sources = this.#sources;
    if (stop.aborted) return;
    await this.#retire(sources).catch((error: unknown) => this.#report(error));
    const options = {
      ...this.#options,
      memory: this.#memory,
      takeTurn: this.#takeTurn,
      slots: this.#slots,
      mayWrite: (store: Parameters<WorkLease['holdIn']>[0]) => this.#lease.holdIn(store),
      now: () => clock.now(),
      stop,
      onError: (source: Source, error: unknown) => this.#report(error, source),
    };
    await Promise.all(sources.map((source) => followSource(source, options)));
  }

  async #retire(sources: readonly Source[]): Promise<void> {
    const { keeping, clock } = this.#options;
    await write({ keeping, mayWrite: (store) => this.#lease.holdIn(store) }, async (store) => {
      const { put, remove } = retire(await store.sources.all(), sources, clock.now());
      for (const state of put) await store.sources.put(state);
      for (const id of remove) await store.sources.remove(id);
    });
  }

  #report(error: unknown, source?: Pick<Source, 'id' | 'name'>): void {
    if (!(error instanceof NotOurTurn)) this.#options.onError(error, source);
  }
}
