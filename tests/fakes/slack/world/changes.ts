const DEADLINE_MS = 30_000;

/** Tells whoever waits that something was stored, so that nobody has to look again and again. */
export class Changes {
  private readonly listeners = new Set<() => void>();
  private readonly describe: () => string;

  /** `describe` says what was stored so far: the complaint of a wait that comes to nothing. */
  constructor(describe: () => string) {
    this.describe = describe;
  }

  happened(): void {
    for (const listener of [...this.listeners]) listener();
  }

  /** Whether somebody waits. */
  get awaited(): boolean {
    return this.listeners.size > 0;
  }

  /** Calls back at every change until the returned function is called. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * What the condition gives once it gives something (neither `undefined` nor `null` nor `false`).
   * Fails at the deadline with what was waited for and what was stored instead.
   */
  until<T>(
    condition: () => T | undefined | null | false,
    what = 'what was waited for',
    deadlineMs = DEADLINE_MS,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = (): boolean => {
        const found = condition();
        if (found === undefined || found === null || found === false) return false;
        stop();
        resolve(found);
        return true;
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`${what} did not come within ${deadlineMs} ms. ${this.describe()}`));
      }, deadlineMs);
      const unlisten = this.listen(() => {
        try {
          look();
        } catch (error) {
          stop();
          reject(error);
        }
      });
      const stop = (): void => {
        clearTimeout(timer);
        unlisten();
      };
      look();
    });
  }
}
