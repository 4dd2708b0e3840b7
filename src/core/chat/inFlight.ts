/** Work that has begun: whoever stops waits for it, and begins no more. */
export class InFlight {
  readonly #running = new Set<Promise<unknown>>();
  #isClosed = false;

  /** Throws where nothing new is taken any more. */
  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isClosed) return Promise.reject(new Error('Musubi is being stopped'));
    const running = work();
    const settled = running.then(
      () => undefined,
      () => undefined,
    );
    this.#running.add(settled);
    void settled.then(() => this.#running.delete(settled));
    return running;
  }

  /** Takes nothing new; resolves when all is done, or when it is too late: true where nothing is left. */
  async close(tooLate: Promise<unknown>): Promise<boolean> {
    this.#isClosed = true;
    const done = (async () => {
      while (this.#running.size > 0) await Promise.all(this.#running);
    })();
    await Promise.race([done, tooLate]);
    return this.#running.size === 0;
  }
}
