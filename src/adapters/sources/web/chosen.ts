import type { ItemMarks, Moment, SourceItem } from '../../../core/ports.js';
import { isWorthReading } from '../../../core/sources/readAgain.js';
import type { Listed } from './listed.js';

/** An article that is to be fetched. */
export interface Chosen {
  readonly key: string;
  readonly listed: Listed;
  /** Where it is known already. */
  readonly item?: SourceItem;
}

/** Known ones that are fetched again at one look: they wait for one another, and new ones do not wait for them. */
const MOST_AGAIN = 5;

/**
 * The articles that a look fetches: all that is new, the oldest first, then some that are known and may have
 * changed, those first that were not read for longest. Without a list, what is known alone.
 */
export function chooseArticles(
  list: readonly Listed[] | undefined,
  items: ReadonlyMap<string, SourceItem>,
  now: Moment,
): Chosen[] {
  // Feeds and pages begin with the newest.
  const byKey = new Map((list ?? []).toReversed().map((one) => [keyOf(one), one]));
  const fresh = [...byKey].flatMap(([key, listed]) => (items.has(key) ? [] : { key, listed }));
  const again = [...items.values()]
    .filter((item) => isRenamed(item, byKey.get(item.key)) || isWorthReading(item, now))
    .sort((a, b) => (a.readAt ?? 0) - (b.readAt ?? 0))
    .slice(0, MOST_AGAIN)
    .map((item) => ({ key: item.key, listed: byKey.get(item.key) ?? listedBefore(item), item }));
  return [...fresh, ...again];
}

const isRenamed = ({ listedAs }: SourceItem, listed: Listed | undefined): boolean =>
  listed?.title !== undefined && listed.title !== listedAs;

/** What it is known by: `n-1`; where entries share an address and have no ids, the address with the title. */
export function keyOf({ sourceId, address, sharesAddress, title }: Listed): string {
  return sourceId ?? (sharesAddress && title !== undefined ? `${address} ${title}` : address);
}

/** As the list says it. */
export function marksOf({ key, listed }: Chosen): ItemMarks {
  const { sourceId, address, sharesAddress, title, publishedOn } = listed;
  return {
    key,
    ...(sourceId === undefined ? {} : { sourceId }),
    address,
    sharesAddress,
    ...(title === undefined ? {} : { listedAs: title }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  };
}

/** Something that is listed no more, or whose list is as it was. */
function listedBefore({ key, sourceId, address = key, ...item }: SourceItem): Listed {
  return {
    address,
    sharesAddress: item.sharesAddress ?? false,
    ...(sourceId === undefined ? {} : { sourceId }),
    ...(item.listedAs === undefined ? {} : { title: item.listedAs }),
    ...(item.publishedOn === undefined ? {} : { publishedOn: item.publishedOn }),
  };
}
