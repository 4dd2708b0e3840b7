import type { DateValue } from '../../../core/text/dateValue.js';

/** Something that a feed or a page of news names, before its article is fetched. */
export interface Listed {
  /** What the source calls it, where it calls nothing else so. */
  readonly sourceId?: string;
  /** Canonical address of the article. */
  readonly address: string;
  readonly title?: string;
  readonly publishedOn?: DateValue;
  /** Whether something else of the same look has this address: then the article behind it is neither's alone. */
  readonly sharesAddress: boolean;
  /** The text that a feed carries itself, as HTML. */
  readonly content?: string;
}

/** Marks what shares a name or an address with another; of two with both, the first stays. */
export function told(items: readonly Omit<Listed, 'sharesAddress'>[]): Listed[] {
  const ids = counted(items.flatMap(({ sourceId }) => sourceId ?? []));
  const addresses = counted(items.map(({ address }) => address));
  const seen = new Set<string>();
  return items.flatMap(({ sourceId, ...item }) => {
    const key = `${sourceId ?? ''}\0${item.address}\0${item.title ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const isOwnId = sourceId !== undefined && ids.get(sourceId) === 1;
    return {
      ...item,
      ...(isOwnId ? { sourceId } : {}),
      sharesAddress: (addresses.get(item.address) ?? 0) > 1,
    };
  });
}

function counted(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
