/** Items shown on one page of a list. */
export const PAGE_LENGTH = 20;

/** What a query can say. */
export const MOST_PAGES = 64 ** 2;

/** The items of one page; the last page where there are not so many. */
export function pageOf<T>(
  items: readonly T[],
  page = 0,
): { readonly shown: readonly T[]; readonly page: number } {
  const last = Math.max(0, Math.ceil(items.length / PAGE_LENGTH) - 1);
  const at = Math.min(page, last, MOST_PAGES - 1);
  return { shown: items.slice(at * PAGE_LENGTH, (at + 1) * PAGE_LENGTH), page: at };
}
