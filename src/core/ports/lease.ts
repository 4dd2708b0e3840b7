import type { Moment } from './moment.js';

/** A claim on work that ends by itself: whoever dies holds up the others no longer than that. */
export interface Lease {
  /** Who claims: one name a process. */
  readonly owner: string;
  readonly now: Moment;
  /** From this moment on, somebody else may claim the same work. */
  readonly until: Moment;
}

/** Work that one process at a time does, such as asking the sources for news. */
export interface Leases {
  /**
   * Takes or renews the named lease: true where `lease.owner` holds it until `lease.until`, false where
   * somebody else holds it still.
   */
  hold(name: string, lease: Lease): Promise<boolean>;
  /** Gives it back before its time; nothing happens where `owner` does not hold it. */
  release(name: string, owner: string): Promise<void>;
}
