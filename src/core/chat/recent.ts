/** A map that lets go of what was used longest ago, so that it never grows beyond `most`. */
export class Recent<V> {
  readonly #most: number;
  readonly #values = new Map<string, V>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): V | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.#touch(key, value);
    return value;
  }

  set(key: string, value: V): void {
    this.#touch(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
  }

  delete(key: string): void {
    this.#values.delete(key);
  }

  deleteWhere(isMeant: (value: V) => boolean): void {
    for (const [key, value] of this.#values) if (isMeant(value)) this.#values.delete(key);
  }

  #touch(key: string, value: V): void {
    this.#values.delete(key);
    this.#values.set(key, value);
  }
}
