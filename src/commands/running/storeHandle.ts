import type { Keeper } from '../../adapters/stores/keeper.js';
import { StoreError } from '../../core/ports.js';
import type { Logger } from '../../log.js';

/** Whether the store can be used, and since when that is so. */
export type StoreHealth =
  | { readonly state: 'ready'; readonly since: number }
  | { readonly state: 'unavailable'; readonly since: number; readonly sentence: string };

export interface StoreHandleOptions {
  readonly open: () => Promise<Keeper>;
  readonly log: Logger;
  /** Called with a sentence when the store goes, and with none when it is back. */
  readonly onChange?: (sentence: string | undefined) => void;
  readonly retryMs?: number;
}

const RETRY_MS = 1_000;

/** Whether an error is the store's; a mistake is one of the work that was done with it. */
export function isTrouble(error: unknown): error is StoreError {
  return error instanceof StoreError && error.trouble !== 'mistake';
}

/**
 * A store that may go and come back. While it is gone, everything that needs it fails at once with the
 * sentence that says why, and it is looked for again and again.
 */
export class StoreHandle {
  readonly #options: StoreHandleOptions;
  readonly #waiting: (() => void)[] = [];
  readonly #first: ((keeper: Keeper) => Promise<void>)[] = [];
  #keeper: Keeper | undefined;
  #health: StoreHealth = { state: 'unavailable', since: Date.now(), sentence: 'The store is being opened.' };
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: StoreHandleOptions) {
    this.#options = options;
  }

  get health(): StoreHealth {
    return this.#health;
  }

  /**
   * Opens it; where that may work later, goes on trying. Throws where somebody has to do something first:
   * another process holds it, it is newer than the program, it is damaged.
   */
  async open(): Promise<void> {
    try {
      this.#keeper = await this.#options.open();
      this.#ready();
    } catch (error) {
      if (!(error instanceof StoreError) || !error.isPassing) throw error;
      this.#gone(error);
    }
  }

  /** The store, for work whose failing says nothing of it, such as a backup; throws while it is gone. */
  get(): Keeper {
    if (!this.#keeper || this.#health.state === 'unavailable') throw this.#unavailable();
    return this.#keeper;
  }

  /** Does something with the store; where that fails, the store is gone until it can be written to again. */
  async use<T>(work: (keeper: Keeper) => Promise<T>): Promise<T> {
    try {
      return await work(this.get());
    } catch (error) {
      if (isTrouble(error) && this.#health.state === 'ready') this.#gone(error);
      throw error;
    }
  }

  /** Looks whether it can be written to, also where nobody has noticed yet. */
  async check(): Promise<StoreHealth> {
    await this.use((keeper) => keeper.check()).catch(() => undefined);
    return this.#health;
  }

  /** Work that is done before the store counts as back; where it fails, the store does not. */
  beforeReady(work: (keeper: Keeper) => Promise<void>): void {
    this.#first.push(work);
  }

  /** Calls back once, when it is back; at once where it is there. */
  whenReady(callback: () => void): void {
    if (this.#health.state === 'ready') callback();
    else this.#waiting.push(callback);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#keeper?.close().catch(() => undefined);
  }

  #unavailable(): StoreError {
    const sentence = this.#health.state === 'unavailable' ? this.#health.sentence : 'The store is closed.';
    return new StoreError('unreachable', sentence);
  }

  #ready(): void {
    const wasTold = this.#timer !== undefined;
    this.#health = { state: 'ready', since: Date.now() };
    this.#timer = undefined;
    if (wasTold) this.#options.onChange?.(undefined);
    for (const callback of this.#waiting.splice(0)) callback();
  }

  #gone(error: StoreError): void {
    if (this.#isClosed) return;
    if (this.#health.state === 'ready' || this.#timer === undefined) {
      this.#health = { state: 'unavailable', since: Date.now(), sentence: error.message };
      this.#options.log.info({ trouble: error.trouble }, 'the store cannot be used');
      this.#options.onChange?.(error.message);
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), this.#options.retryMs ?? RETRY_MS);
    // What is left to be written is seen to when the program ends; looking alone keeps nobody waiting.
    this.#timer.unref();
  }

  async #look(): Promise<void> {
    try {
      if (this.#keeper) await this.#keeper.check();
      else this.#keeper = await this.#options.open();
      for (const work of this.#first) await work(this.#keeper);
      if (this.#isClosed) await this.#keeper.close();
      else this.#ready();
    } catch (error) {
      this.#gone(error instanceof StoreError ? error : new StoreError('mistake', String(error), error));
    }
  }
}
