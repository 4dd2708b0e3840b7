import type { ReleaseOutline } from '../ports.js';
import { addressKey, canonicalAddress } from './canonicalAddress.js';

/** Every release that there is, without its text, by what it is known by. */
export class KnownReleases {
  readonly #digests = new Map<string, string>();
  readonly #byDigest = new Map<string, string>();
  /** None where several releases have it: then it is no release's own. */
  readonly #byAddress = new Map<string, string | undefined>();

  constructor(outlines: Iterable<ReleaseOutline> = []) {
    for (const outline of outlines) this.put(outline);
  }

  has(id: string): boolean {
    return this.#digests.has(id);
  }

  /** The release whose text has this digest. */
  withText(digest: string): string | undefined {
    return this.#byDigest.get(digest);
  }

  /** The release that stands alone at this address. */
  at(address: string | undefined): string | undefined {
    return address === undefined ? undefined : this.#byAddress.get(addressKey(address));
  }

  /** Adds one, or gives one its new text. */
  put({ id, digest, metadata: { url } }: ReleaseOutline): void {
    const former = this.#digests.get(id);
    if (former !== undefined) this.#byDigest.delete(former);
    this.#digests.set(id, digest);
    this.#byDigest.set(digest, id);
    const address = url === undefined ? undefined : canonicalAddress(url);
    if (address === undefined) return;
    const key = addressKey(address);
    const isOthers = this.#byAddress.has(key) && this.#byAddress.get(key) !== id;
    this.#byAddress.set(key, isOthers ? undefined : id);
  }
}
