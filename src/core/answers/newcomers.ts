import type { Partnership } from '../ledger/ledger.js';
import type { Catalogue } from './catalogue.js';
import { dateOf } from './when.js';

/** Whether an agreement made somebody a partner who was none before: a renewal does not, nor one of three old partners. */
export function addsPartner(one: Partnership, catalogue: Catalogue): boolean {
  const { publisher } = one;
  const month = dateOf(one)?.slice(0, 7);
  if (publisher === undefined || month === undefined) return true;
  return !catalogue.partnershipsOf(one.partner).some((other) => {
    const before = dateOf(other)?.slice(0, 7);
    return other.parties.includes(publisher) && before !== undefined && before < month;
  });
}
