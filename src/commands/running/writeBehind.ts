import type { Keeper } from '../../adapters/stores/keeper.js';
import type { Logger } from '../../log.js';
import { isTrouble, type StoreHandle } from './storeHandle.js';

/** Something to be written; it may be tried more than once. */
export type Write = (keeper: Keeper) => Promise<void>;

/** Some hundred bytes each. */
const MOST_WAITING = 100_000;

/**
 * Writes for which no answer waits, in order: while the store is gone they are kept in memory, and written
 * when it is back.
 */
export class WriteBehind {
  readonly #handle: StoreHandle;
  readonly #log: Logger;
  #waiting: Write[] = [];
  #running: Promise<void> | undefined;
  #lost = 0;

  constructor(handle: StoreHandle, log: Logger) {
    this.#handle = handle;
    this.#log = log;
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
    this.#running ??= this.#write().finally(() => {
      this.#running = undefined;
      if (this.#waiting.length > 0) this.#handle.whenReady(() => this.#start());
    });
  }

  async #write(): Promise<void> {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      try {
        await this.#handle.use(next);
      } catch (error) {
        if (isTrouble(error)) return;
        // It would fail for ever, and hold up what stands behind it.
        this.#lost++;
        this.#log.error({ err: error }, 'something could not be written, and is left out');
      }
      if (this.#waiting[0] === next) this.#waiting.shift();
    }
  }
}
