import { type Keeping, type Store, StoreError } from '../ports.js';
import { Recent } from './recent.js';

/** Some hundred bytes each. */
const MOST = 10_000;

interface Entry<V> {
  readonly value: V | undefined;
  isWritten: boolean;
  /** Whose it is, where it is somebody's alone. */
  readonly owner?: string;
}

/**
 * Values of the store with those on top that are still on their way into it, so that what was just said
 * counts at once, and what is read again and again is read once where nobody else writes.
 */
export class Overlay<V> {
  readonly #keeping: Keeping;
  readonly #entries = new Recent<Entry<V>>(MOST);

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /** Undefined where there is none, and where the store is gone. */
  async get(key: string, read: (store: Store) => Promise<V | undefined>): Promise<V | undefined> {
    const known = this.#entries.get(key);
    if (known && (this.#keeping.isAlone || !known.isWritten)) return known.value;
    try {
      const value = await this.#keeping.use(read);
      // Put while it was read: newer than what was read.
      const newer = this.#entries.get(key);
      if (newer && newer !== known) return newer.value;
      if (this.#keeping.isAlone) this.#entries.set(key, { value, isWritten: true });
      return value;
    } catch (error) {
      if (error instanceof StoreError) return known?.value;
      throw error;
    }
  }

  /** Counts at once, and is written behind. */
  put(key: string, value: V | undefined, write: (store: Store) => Promise<void>, owner?: string): void {
    const entry: Entry<V> = { value, isWritten: false, ...(owner === undefined ? {} : { owner }) };
    this.#entries.set(key, entry);
    this.#keeping.later(async (store) => {
      await write(store);
      entry.isWritten = true;
    });
  }

  /** Forgets what is somebody's alone; the store is left as it is. */
  forget(owner: string): void {
    this.#entries.deleteWhere((entry) => entry.owner === owner);
  }
}
