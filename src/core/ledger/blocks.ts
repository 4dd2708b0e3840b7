import { daysBetween } from './days.js';
import { statedDay, type Telling } from './tellings.js';

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
  const tie = (one: string, other: string): string => {
    const [a, b] = [leader(one), leader(other)];
    const [first, second] = a < b ? [a, b] : [b, a];
    if (first !== second) parents.set(second, first);
    return first;
  };
  const circles = new Map<string, string>();
  const large = tellings.filter(({ parties }) => parties.length > 2);
  for (const telling of large) {
    const circle = [...telling.parties].sort().join(' ');
    circles.set(circle, tie(circles.get(circle) ?? pairOf(telling), pairOf(telling)));
  }
  for (const telling of tellings) {
    const whole = large.find((one) => isPartOf(telling, one));
    if (whole) tie(pairOf(telling), pairOf(whole));
  }
  return leader;
}

/** `A (April 2022)` in a list of B's partners is the agreement of A, B and C of April 21, 2022. */
function isPartOf(telling: Telling, whole: Telling): boolean {
  const [day, other] = [statedDay(telling), statedDay(whole)];
  return (
    telling.agreement.status === 'mentioned' &&
    telling.parties.length === 2 &&
    day !== undefined &&
    other !== undefined &&
    day.first <= other.last &&
    other.first <= day.last &&
    daysBetween(day.first, day.last) <= 31 &&
    telling.parties.every((party) => whole.parties.includes(party))
  );
}
