import { onlyValue } from './claims.js';
import { certainlyBefore, startDays } from './days.js';
import type { Draft } from './partnership.js';
import { recalledNumbers } from './recalled.js';

/**
 * One publisher's agreements in order: those with a number by number; those without by date between
 * them; without either last. Linear after sorting.
 */
export function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  const recalled = recalledNumbers(drafts);
  const isNumbered = (draft: Draft): boolean =>
    onlyValue(draft.partnership.ordinal) !== undefined && !recalled.has(draft);
  const numbered = drafts.filter(isNumbered);
  const others = drafts.filter((draft) => !isNumbered(draft));
  const byNumber = numbered.sort(
    (a, b) => onlyValue(a.partnership.ordinal)! - onlyValue(b.partnership.ordinal)! || byDate(a, b),
  );
  const byDay = others.sort(byDate);
  const ordered: Draft[] = [];
  let at = 0;
  for (const next of byNumber) {
    const days = startDays(next);
    while (at < byDay.length && days !== undefined && precedes(byDay[at]!, days)) ordered.push(byDay[at++]!);
    ordered.push(next);
  }
  return [...ordered, ...byDay.slice(at)];
}

function precedes(draft: Draft, days: { first: string; last: string }): boolean {
  const own = startDays(draft);
  return own !== undefined && certainlyBefore(own, days);
}

function byDate(a: Draft, b: Draft): number {
  const [left, right] = [startDays(a)?.first ?? '9999', startDays(b)?.first ?? '9999'];
  if (left !== right) return left < right ? -1 : 1;
  return a.partnership.id < b.partnership.id ? -1 : 1;
}
