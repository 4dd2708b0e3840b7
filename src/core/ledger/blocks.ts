import type { Telling } from './tellings.js';

/**
 * Tellings that can be of one agreement: those of one pair of parties, whichever of the two tells, and
 * of one circle of three or more, whichever of them each release calls the partner. Everything that
 * follows looks within one block alone.
 */
export function blocksOf(tellings: readonly Telling[]): ReadonlyMap<string, readonly Telling[]> {
  const leader = leadersOf(tellings);
  const blocks = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const key = leader(pairOf(telling));
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [telling]);
    else block.push(telling);
  }
  return blocks;
}

/** The two parties in one order. */
function pairOf({ publisher, partner }: Telling): string {
  return publisher < partner ? `${publisher} ${partner}` : `${partner} ${publisher}`;
}

/** For a pair the first pair of the same circle; of a plain pair the pair itself. */
function leadersOf(tellings: readonly Telling[]): (pair: string) => string {
  const parents = new Map<string, string>();
  const leader = (pair: string): string => {
    let at = pair;
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next;
    return at;
  };
  const circles = new Map<string, string>();
  for (const telling of tellings) {
    if (telling.parties.length < 3) continue;
    const circle = [...telling.parties].sort().join(' ');
    const pair = leader(pairOf(telling));
    const first = leader(circles.get(circle) ?? pair);
    circles.set(circle, first);
    if (first < pair) parents.set(pair, first);
    else if (pair < first) parents.set(first, pair);
  }
  return leader;
}
