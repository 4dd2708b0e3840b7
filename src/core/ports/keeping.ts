import type { Store } from '../ports.js';

/** A store that may be gone for a while, as whoever answers uses it. */
export interface Keeping {
  /** Does something with it now; throws a `StoreError` at once while it is gone. */
  use<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** Writes something when that can be done, one after the other; it may be tried more than once. */
  later(write: (store: Store) => Promise<void>): void;
  /** Whether no other process writes to it: what this one remembers is then what stands in it. */
  readonly isAlone: boolean;
}
