import { certainlyBefore, type Days, daysBetween, publicationDays, signingDays } from './days.js';
import type { Draft } from './partnership.js';
import { recalledNumbers } from './recalled.js';

/** A numbered agreement whose days are known. */
export interface Link {
  readonly draft: Draft;
  readonly ordinal: number;
  readonly days: Days;
}

/** An agreement whose date and number cannot both be right, and the one that shows it. */
export interface Outlier {
  readonly link: Link;
  readonly against: Link;
}

/** A publisher's numbered agreements in order of number: those whose dates rise with it, and the others. */
export interface Chain {
  readonly links: readonly Link[];
  readonly outliers: readonly Outlier[];
}

/** Days between signing and release after which a date is doubted before its neighbours are. */
const LATE = 300;

/**
 * The longest run of numbered agreements whose dates can rise with their numbers. An agreement signed
 * long before its own release says is tried last: 13th 2020-09-07, 15th 2020-11-20, 16th 2020-02-05
 * (released in March 2021) leaves the 16th out.
 */
export function chainOf(drafts: readonly Draft[]): Chain {
  const recalled = recalledNumbers(drafts);
  const links = drafts
    .filter((draft) => !recalled.has(draft))
    .flatMap(toLink)
    .sort((a, b) => a.ordinal - b.ordinal || (a.days.first < b.days.first ? -1 : 1));
  const sure = links.filter((link) => !isLate(link));
  const kept = longestRise(sure.length > 0 ? sure : links);
  const outliers: Outlier[] = [];
  const accepted = links.filter((link) => kept.has(link));
  for (const link of links) {
    if (kept.has(link)) continue;
    const against = conflictOf(link, accepted);
    if (against === undefined) insert(accepted, link);
    else outliers.push({ link, against });
  }
  return { links: accepted, outliers };
}

function toLink(draft: Draft): readonly Link[] {
  const { ordinal } = draft.partnership;
  const days = signingDays(draft.partnership);
  const only = ordinal.versions.length === 1 ? ordinal.versions[0]! : undefined;
  return only?.basis === 'stated' && days !== undefined ? [{ draft, ordinal: only.value, days }] : [];
}

function isLate({ draft, days }: Link): boolean {
  const published = publicationDays(draft);
  return published !== undefined && daysBetween(days.last, published.first) > LATE;
}

/** The longest not falling run, each link at the earliest of its days that the one before allows (patience sorting). */
function longestRise(links: readonly Link[]): Set<Link> {
  const tails: { day: string; index: number }[] = [];
  const previous: number[] = [];
  let reached = '';
  links.forEach(({ days }, index) => {
    const day = reached < days.first ? days.first : reached > days.last ? days.last : reached;
    reached = day;
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle]!.day <= day) low = middle + 1;
      else high = middle;
    }
    previous.push(low > 0 ? tails[low - 1]!.index : -1);
    tails[low] = { day, index };
  });
  const kept = new Set<Link>();
  for (let at = tails.at(-1)?.index ?? -1; at >= 0; at = previous[at]!) kept.add(links[at]!);
  return kept;
}

/** The nearest accepted link before it that is certainly later, or after it that is certainly earlier. */
function conflictOf(link: Link, accepted: readonly Link[]): Link | undefined {
  const at = lowerBound(accepted, link.ordinal);
  const before = accepted[at - 1];
  const after = accepted.slice(at, at + 2).find(({ ordinal }) => ordinal > link.ordinal);
  if (before !== undefined && certainlyBefore(link.days, before.days)) return before;
  return after !== undefined && certainlyBefore(after.days, link.days) ? after : undefined;
}

function insert(accepted: Link[], link: Link): void {
  accepted.splice(lowerBound(accepted, link.ordinal), 0, link);
}

function lowerBound(links: readonly Link[], ordinal: number): number {
  let [low, high] = [0, links.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (links[middle]!.ordinal < ordinal) low = middle + 1;
    else high = middle;
  }
  return low;
}
