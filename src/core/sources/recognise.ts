import { addressKey } from './canonicalAddress.js';

/** Something that a source lists now, as far as it can tell it from others. */
export interface ListedItem {
  /** What the source calls it; absent where it calls nothing by a name, or two by the same. */
  readonly sourceId?: string;
  /** Canonical. */
  readonly address: string;
  /** Whether another item of the same look has this address. */
  readonly sharesAddress: boolean;
  /** A digest of its letters and digits. */
  readonly digest: string;
  readonly text: string;
}

/** Something that it listed before, or that was added by hand. */
export interface KnownItem {
  readonly sourceId?: string;
  readonly address: string;
  readonly sharesAddress: boolean;
  readonly digest: string;
  /** The release that it became. */
  readonly release: string;
}

export type Recognition =
  /** Known, whatever its date, its address and the links to it say now. */
  | { readonly kind: 'known'; readonly release: string }
  | { readonly kind: 'correction'; readonly of: string }
  | { readonly kind: 'new' };

/** Of the words of two texts, those that both have: a correction keeps most of them. */
const LEAST_SHARED = 0.5;

/**
 * What an item is to those that are known: the same text is the same release; another text under the same name or
 * address is a correction where it keeps most of its words, and a release of its own where it does not.
 */
export function recognise(
  item: ListedItem,
  known: readonly KnownItem[],
  textOf: (release: string) => string | undefined,
): Recognition {
  const same = known.find(({ digest }) => digest === item.digest);
  if (same) return { kind: 'known', release: same.release };
  const earlier = known.findLast((one) => isSamePlace(item, one));
  const text = earlier && textOf(earlier.release);
  if (!earlier || text === undefined) return { kind: 'new' };
  return sharedWords(text, item.text) >= LEAST_SHARED
    ? { kind: 'correction', of: earlier.release }
    : { kind: 'new' };
}

function isSamePlace(item: ListedItem, known: KnownItem): boolean {
  if (item.sourceId !== undefined && known.sourceId !== undefined) return item.sourceId === known.sourceId;
  if (item.sharesAddress || known.sharesAddress) return false;
  return addressKey(item.address) === addressKey(known.address);
}

/** The share of pieces that two texts have in common, from 0 to 1. */
export function sharedWords(one: string, other: string): number {
  const [a, b] = [pieces(one), pieces(other)];
  const shared = [...a].filter((piece) => b.has(piece)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Words, and of Japanese, which has none between spaces, pairs of characters. */
function pieces(text: string): Set<string> {
  const folded = text.normalize('NFKC').toLowerCase();
  const words = folded.match(/[a-z0-9]+/g) ?? [];
  const runs = folded.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{2,}/gu) ?? [];
  return new Set([
    ...words,
    ...runs.flatMap((run) => Array.from(run.slice(1), (_, i) => run.slice(i, i + 2))),
  ]);
}
