import type { Keeper } from '../../adapters/stores/keeper.js';
import type { Store } from '../../core/ports.js';
import type { Logger } from '../../log.js';
import { isTrouble, type StoreHandle } from './storeHandle.js';

/** Something to be written; it may be tried more than once. */
export type Write = (store: Store) => Promise<void>;

/** Some hundred bytes each. */
const MOST_WAITING = 100_000;
/** Written in one transaction. */
const MOST_TOGETHER = 100;

/**
 * Writes for which no answer waits, in order: while the store is gone they are kept in memory, and it counts
 * as back only when they are written.
 */
export class WriteBehind {
  readonly #handle: StoreHandle;
  readonly #log: Logger;
  readonly #waiting: Write[] = [];
  #running: Promise<void> | undefined;
  #lost = 0;

  constructor(handle: StoreHandle, log: Logger) {
    this.#handle = handle;
    this.#log = log;
    handle.beforeReady((keeper) => this.#writeAll((work) => work(keeper)));
  }

  /** Not written yet. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Could never be written. */
  get lost(): number {
    return this.#lost;
  }

  push(write: Write): void {
    if (this.#waiting.length >= MOST_WAITING) {
      this.#waiting.shift();
      this.#lost++;
    }
    this.#waiting.push(write);
    this.#start();
  }

  /** Writes what can be written now; what is left is still waiting. */
  async drain(): Promise<void> {
    this.#start();
    await this.#running;
  }

  #start(): void {
    this.#running ??= this.#writeAll((work) => this.#handle.use(work))
      // The handle has told of it.
      .catch(() => undefined)
      .finally(() => {
        this.#running = undefined;
        if (this.#waiting.length > 0) this.#handle.whenReady(() => this.#start());
      });
  }

  /** Throws where the store is, or has gone. */
  async #writeAll(use: (work: (keeper: Keeper) => Promise<void>) => Promise<void>): Promise<void> {
    while (this.#waiting.length > 0) {
      const writes = this.#waiting.slice(0, MOST_TOGETHER);
      await use((keeper) => this.#writeTogether(keeper, writes));
      // While it was written, more came behind it, or the oldest were let go.
      const written = new Set(writes);
      while (this.#waiting[0] && written.has(this.#waiting[0])) this.#waiting.shift();
    }
  }

  async #writeTogether({ store }: Keeper, writes: readonly Write[]): Promise<void> {
    try {
      await store.atomically(async (within) => {
        for (const write of writes) await write(within);
      });
    } catch (error) {
      if (isTrouble(error)) throw error;
      // One of them can never be written, and must not hold up the others.
      for (const write of writes) await this.#writeAlone(store, write);
    }
  }

  async #writeAlone(store: Store, write: Write): Promise<void> {
    try {
      await store.atomically(write);
    } catch (error) {
      if (isTrouble(error)) throw error;
      this.#lost++;
      this.#log.error({ err: error }, 'something could not be written, and is left out');
    }
  }
}
