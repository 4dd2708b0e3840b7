import type { FoundCount } from '../../../rules/counts.js';
import { bareOrdinals } from './bareOrdinals.js';
import { ordinals } from './ordinals.js';
import { numbered, partsOfAll, totals, totalsOfKind } from './totals.js';

/**
 * What a sentence counts of a publisher's partners: `makes MPR the 16th cooperation partner of LINK-J` ·
 * `the third signed with a municipal government` · `Cooperating with 16 organizations (including 6 overseas organizations)`.
 * `first of its kind`, `second with a cluster in Norway`, numbers of members are none.
 */
export function findCounts(text: string): FoundCount[] {
  return [
    ...ordinals(text),
    ...bareOrdinals(text),
    ...totals(text),
    ...numbered(text),
    ...partsOfAll(text),
    ...totalsOfKind(text),
  ].sort((a, b) => a.start - b.start);
}
