/** Messages that are being answered: what an edit or a reply is about may be one of them. */
export class UnderWay {
  readonly #going = new Map<string, Promise<unknown>>();

  /** Does something about a message; `key` is the message's, undefined where nobody has to wait for it. */
  during<T>(key: string | undefined, work: () => Promise<T>): Promise<T> {
    const going = work();
    if (key === undefined || this.#going.has(key)) return going;
    this.#going.set(key, going);
    const done = (): void => void this.#going.delete(key);
    going.then(done, done);
    return going;
  }

  /** Resolves when nothing is being done about the message any more. */
  async over(key: string): Promise<void> {
    await this.#going.get(key)?.catch(() => undefined);
  }
}
