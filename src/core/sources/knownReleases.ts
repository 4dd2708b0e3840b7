import type { ReleaseOutline } from '../ports.js';
import { addressKey, canonicalAddress } from './canonicalAddress.js';

/** Every release that there is, without its text, by what it is known by. */
export class KnownReleases {
  readonly #digests = new Map<string, string>();
  readonly #byDigest = new Map<string, string>();
  readonly #byAddress = new Owners();
  readonly #byTitle = new Owners();

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
    return address === undefined ? undefined : this.#byAddress.of(addressKey(address));
  }

  /** The one release that was issued on this day under this title. */
  titled(metadata: ReleaseOutline['metadata']): string | undefined {
    const key = titleKey(metadata);
    return key === undefined ? undefined : this.#byTitle.of(key);
  }

  /** Adds one, or gives one its new text. */
  put({ id, digest, metadata }: ReleaseOutline): void {
    const former = this.#digests.get(id);
    if (former !== undefined) this.#byDigest.delete(former);
    this.#digests.set(id, digest);
    this.#byDigest.set(digest, id);
    const address = metadata.url === undefined ? undefined : canonicalAddress(metadata.url);
    if (address !== undefined) this.#byAddress.put(addressKey(address), id);
    const title = titleKey(metadata);
    if (title !== undefined) this.#byTitle.put(title, id);
  }
}

/** Who has what one alone can have; where several have it, it is nobody's own. */
class Owners {
  readonly #ids = new Map<string, string | undefined>();

  of(key: string): string | undefined {
    return this.#ids.get(key);
  }

  put(key: string, id: string): void {
    const isOthers = this.#ids.has(key) && this.#ids.get(key) !== id;
    this.#ids.set(key, isOthers ? undefined : id);
  }
}

function titleKey({ title, publishedOn }: ReleaseOutline['metadata']): string | undefined {
  if (title === undefined || publishedOn === undefined) return undefined;
  return `${publishedOn} ${title.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()}`;
}
