import type { ItemMarks, SourceItem } from '../ports.js';
import { addressKey } from './canonicalAddress.js';

/** What a source has listed so far, by what each is known by. */
export class ItemIndex {
  readonly #byKey = new Map<string, SourceItem>();
  readonly #byAddress = new Map<string, SourceItem>();
  readonly #byText = new Map<string, string>();
  readonly #releases = new Set<string>();

  constructor(items: readonly SourceItem[] = []) {
    for (const item of items) this.put(item);
  }

  get byKey(): ReadonlyMap<string, SourceItem> {
    return this.#byKey;
  }

  put(item: SourceItem): void {
    this.#byKey.set(item.key, item);
    if (item.release !== undefined) {
      this.#releases.add(item.release);
      this.#byText.set(item.digest, item.release);
    }
    if (item.address !== undefined && !item.sharesAddress)
      this.#byAddress.set(addressKey(item.address), item);
  }

  /** Whether something that the source listed is this release. */
  hasRelease(id: string): boolean {
    return this.#releases.has(id);
  }

  /** The release that something with this text became, wherever the source listed it. */
  withText(digest: string): string | undefined {
    return this.#byText.get(digest);
  }

  /**
   * What stood at this place before: under the same key, else alone at the same address. Two names that the source
   * gives itself are two things, wherever they stand.
   */
  find({ key, sourceId, address, sharesAddress }: ItemMarks): SourceItem | undefined {
    const same = this.#byKey.get(key);
    if (same || sharesAddress || address === undefined) return same;
    const there = this.#byAddress.get(addressKey(address));
    return there?.sourceId !== undefined && sourceId !== undefined ? undefined : there;
  }
}
