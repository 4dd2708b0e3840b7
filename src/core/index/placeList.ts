/** A place and a count in one number: so many counts there are. */
const COUNTS = 256;
const GROWTH = 1.5;

/**
 * In which texts a term stands, and how often (255 times at most), in ascending order of the texts: a map for
 * MiniSearch, in a tenth of a map's memory. It is gone through from its end, so that what is deleted on the way
 * moves nothing that is still to come.
 */
export class PlaceList implements Map<number, number> {
  #packed: Uint32Array;
  #size = 0;

  /** Takes over what another map has. */
  constructor(entries: ReadonlyMap<number, number> = new Map()) {
    this.#packed = new Uint32Array(entries.size);
    for (const [id, count] of [...entries].sort(([a], [b]) => a - b)) this.set(id, count);
  }

  get size(): number {
    return this.#size;
  }

  get [Symbol.toStringTag](): string {
    return 'PlaceList';
  }

  /** Behind all others: texts that are counted from `first` on. */
  append(first: number, places: Uint32Array, counts: Uint16Array): void {
    this.#makeRoom(this.#size + places.length, 1);
    for (let i = 0; i < places.length; i++)
      this.#packed[this.#size++] = pack(first + (places[i] as number), counts[i] as number);
  }

  /** Calls back for every text, without making anything. */
  each(callback: (id: number, count: number) => void): void {
    for (let at = 0; at < this.#size; at++) {
      const packed = this.#packed[at] as number;
      callback(Math.floor(packed / COUNTS), packed % COUNTS);
    }
  }

  get(id: number): number | undefined {
    const at = this.#find(id);
    return this.#idAt(at) === id ? (this.#packed[at] as number) % COUNTS : undefined;
  }

  has(id: number): boolean {
    return this.#idAt(this.#find(id)) === id;
  }

  set(id: number, count: number): this {
    const at = this.#find(id);
    if (this.#idAt(at) !== id) {
      this.#makeRoom(this.#size + 1, GROWTH);
      this.#packed.copyWithin(at + 1, at, this.#size);
      this.#size++;
    }
    this.#packed[at] = pack(id, count);
    return this;
  }

  delete(id: number): boolean {
    const at = this.#find(id);
    if (this.#idAt(at) !== id) return false;
    this.#packed.copyWithin(at, at + 1, this.#size);
    this.#size--;
    return true;
  }

  /** Leaves only texts that are wanted. */
  keep(isWanted: (id: number) => boolean): void {
    let size = 0;
    for (let at = 0; at < this.#size; at++) {
      const packed = this.#packed[at] as number;
      if (isWanted(Math.floor(packed / COUNTS))) this.#packed[size++] = packed;
    }
    if (size < this.#size / 2) this.#packed = this.#packed.slice(0, size);
    this.#size = size;
  }

  clear(): void {
    this.#size = 0;
  }

  *entries(): MapIterator<[number, number]> {
    for (let at = this.#size - 1; at >= 0; at--) {
      const packed = this.#packed[at] as number;
      yield [Math.floor(packed / COUNTS), packed % COUNTS];
    }
    return undefined;
  }

  *keys(): MapIterator<number> {
    for (const [id] of this.entries()) yield id;
    return undefined;
  }

  *values(): MapIterator<number> {
    for (const [, count] of this.entries()) yield count;
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[number, number]> {
    return this.entries();
  }

  forEach(callback: (count: number, id: number, map: Map<number, number>) => void): void {
    for (const [id, count] of this.entries()) callback(count, id, this);
  }

  #idAt(at: number): number | undefined {
    return at < this.#size ? Math.floor((this.#packed[at] as number) / COUNTS) : undefined;
  }

  /** Where a text stands, or would have to. */
  #find(id: number): number {
    let [low, high] = [0, this.#size];
    // Nearly always it is the last one, or comes behind it.
    if (high === 0 || (this.#idAt(high - 1) as number) < id) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#idAt(middle) as number) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #makeRoom(size: number, growth: number): void {
    if (size <= this.#packed.length) return;
    const packed = new Uint32Array(Math.ceil(size * growth));
    packed.set(this.#packed.subarray(0, this.#size));
    this.#packed = packed;
  }
}

const pack = (id: number, count: number): number => id * COUNTS + Math.min(count, COUNTS - 1);
