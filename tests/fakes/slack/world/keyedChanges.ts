import { Changes } from './changes.js';

/** Changes of many things apart, so that a thousand waits do not all look up at every one. */
export class KeyedChanges {
  private readonly waits = new Map<string, Changes>();
  private readonly describe: () => string;

  constructor(describe: () => string) {
    this.describe = describe;
  }

  happened(key: string): void {
    this.waits.get(key)?.happened();
  }

  /** As {@link Changes.until}, for a condition that only changes of this key can meet. */
  async until<T>(key: string, condition: () => T | undefined | null | false, what: string): Promise<T> {
    const changes = this.waits.get(key) ?? new Changes(this.describe);
    this.waits.set(key, changes);
    try {
      return await changes.until(condition, what);
    } finally {
      if (!changes.awaited) this.waits.delete(key);
    }
  }
}
