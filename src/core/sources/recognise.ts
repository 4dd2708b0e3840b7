import type { FoundRelease, SourceItem } from '../ports.js';
import type { ItemIndex } from './itemIndex.js';
import type { KnownReleases } from './knownReleases.js';
import { isSameAgreement, isSameRelease, type Words } from './sameRelease.js';

/** What a found release is to those that are known. */
export type Recognition =
  /** Known, whatever its date, its address and the links to it say now; removed by hand, it stays removed. */
  | { readonly kind: 'known'; readonly release: string }
  | { readonly kind: 'correction'; readonly of: string }
  /** Where a release stood there stands another text. */
  | { readonly kind: 'replaced'; readonly release: string }
  | { readonly kind: 'new' };

export interface Recognised {
  readonly recognition: Recognition;
  /** As the source listed it before, where it did. */
  readonly earlier?: SourceItem;
}

/** What is there to compare with. */
export interface Memory {
  /** What the same source has listed. */
  readonly items: ItemIndex;
  /** From wherever they came. */
  readonly releases: KnownReleases;
  readonly wordsOf: (release: string) => Promise<Words | undefined>;
}

/**
 * The same text is the same release. Another text where the source had one is a correction where it is the same
 * release still, and else a release of its own. What stands alone at the address of a release that came from elsewhere,
 * or has its title and its day, in much the same words, is that one: two readings of a page differ, and neither corrects
 * the other.
 */
export async function recognise(found: FoundRelease, memory: Memory): Promise<Recognised> {
  const earlier = memory.items.find(found);
  const recognition = await recogniseBeside(found, earlier, memory);
  return { recognition, ...(earlier ? { earlier } : {}) };
}

async function recogniseBeside(
  found: FoundRelease,
  earlier: SourceItem | undefined,
  memory: Memory,
): Promise<Recognition> {
  const { items, releases, wordsOf } = memory;
  if (earlier?.release !== undefined && earlier.digest === found.digest)
    return { kind: 'known', release: earlier.release };
  const same = releases.withText(found.digest);
  if (same !== undefined) return { kind: 'known', release: same };
  // Removed by hand, it stays so, also where its file has another name now.
  const removed = items.withText(found.digest);
  if (removed !== undefined && !releases.has(removed)) return { kind: 'known', release: removed };
  if (earlier?.release !== undefined) {
    const { release } = earlier;
    if (!releases.has(release)) return { kind: 'known', release };
    const words = await wordsOf(release);
    return words && isSameRelease(words, found)
      ? { kind: 'correction', of: release }
      : { kind: 'replaced', release };
  }
  return (await recogniseElsewhere(found, memory)) ?? { kind: 'new' };
}

/** What stood nowhere in this source yet may be a release that stood elsewhere. */
async function recogniseElsewhere(
  found: FoundRelease,
  { items, releases, wordsOf }: Memory,
): Promise<Recognition | undefined> {
  const there = found.sharesAddress ? undefined : releases.at(found.address);
  if (there !== undefined && !items.hasRelease(there)) {
    const words = await wordsOf(there);
    if (words && isSameRelease(words, found)) return { kind: 'known', release: there };
  }
  const titled = releases.titled(found.metadata);
  const words = titled === undefined ? undefined : await wordsOf(titled);
  if (titled === undefined || !words || !isSameAgreement(words, found)) return undefined;
  if (!items.hasRelease(titled)) return { kind: 'known', release: titled };
  // A page that was moved and put right at once; what has names of its own would have kept it.
  return found.sourceId === undefined ? { kind: 'correction', of: titled } : undefined;
}
