/** What is read in one go, and kept before the next is read: so much of a huge source is in memory at once. */
const MOST_ITEMS = 25;
const MOST_CHARACTERS = 4_000_000;

export function isFull(items: readonly { readonly text: string }[], others: number): boolean {
  const characters = items.reduce((sum, { text }) => sum + text.length, 0);
  return items.length + others >= MOST_ITEMS || characters >= MOST_CHARACTERS;
}
