import { onlyValue } from './claims.js';
import { startDays } from './days.js';
import type { Draft } from './partnership.js';

/**
 * `It is our 6th partner`, at the renewal years later: the agreements whose number is that of an earlier one with the
 * same partner. They have no place of their own in the order of numbers.
 */
export function recalledNumbers(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const day = (draft: Draft): string => startDays(draft)?.first ?? '9999';
  const first = new Map<string, Draft>();
  const recalled = new Set<Draft>();
  for (const draft of drafts) {
    const ordinal = onlyValue(draft.partnership.ordinal);
    if (ordinal === undefined) continue;
    const key = `${ordinal} ${draft.partnership.partner}`;
    const known = first.get(key);
    if (known) recalled.add(day(draft) < day(known) ? known : draft);
    if (!known || day(draft) < day(known)) first.set(key, draft);
  }
  return recalled;
}
