import type { FoundRelease, ItemMarks, Moment, RefusedItem, SourceItem } from '../ports.js';

/** The look at which something is remembered. */
export interface At {
  readonly now: Moment;
  readonly isBaseline: boolean;
}

/** How an item is remembered that became, or is, this release. */
export function readItem(
  found: FoundRelease,
  release: string,
  earlier: SourceItem | undefined,
  { now, isBaseline }: At,
): SourceItem {
  return {
    ...marksOf(found),
    digest: found.digest,
    seenAt: earlier?.seenAt ?? now,
    readAt: now,
    release,
    ...(earlier?.isBaseline || (isBaseline && !earlier) ? { isBaseline: true } : {}),
  };
}

/** How an item is remembered that is as it was. */
export function unchangedItem(marks: ItemMarks, earlier: SourceItem, now: Moment): SourceItem {
  return { ...earlier, ...marks, readAt: now };
}

/** How an item is remembered of which nothing can be read now; what became of it before stays. */
export function refusedItem(
  { sentence, ...marks }: RefusedItem,
  earlier: SourceItem | undefined,
  { now, isBaseline }: At,
): SourceItem {
  const known = earlier ?? { digest: '', seenAt: now, ...(isBaseline ? { isBaseline } : {}) };
  const times = (earlier?.refused?.times ?? 0) + 1;
  return { ...known, ...marksOf(marks), readAt: now, refused: { times, sentence } };
}

function marksOf(from: ItemMarks): ItemMarks {
  const { key, sourceId, address, sharesAddress, listedAs, publishedOn, validators } = from;
  return {
    key,
    ...(sourceId === undefined ? {} : { sourceId }),
    ...(address === undefined ? {} : { address }),
    ...(sharesAddress ? { sharesAddress } : {}),
    ...(listedAs === undefined ? {} : { listedAs }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(validators === undefined ? {} : { validators }),
  };
}
