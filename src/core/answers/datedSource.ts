import type { Partnership } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import { precisionOf } from '../text/dateValue.js';
import type { Answered } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { selectPartnerships } from './select.js';
import { isWithin } from './when.js';

/** "Where does the date April 20, 2027 come from?": the releases that give it, or from whose words it is worked out. */
export function datedSource(query: Query, catalogue: Catalogue): Answered | undefined {
  const { from, to } = query.filter ?? {};
  // A year or a month is given by too many.
  if (from === undefined || from !== to || precisionOf(from) !== 'day') return undefined;
  const { filter: _, ...bare } = query;
  const told = selectPartnerships({ ...bare, op: 'list' }, catalogue);
  const evidence = [...told, ...catalogue.ledger.partnerships]
    .flatMap(claimsOf)
    .flatMap(({ versions }) => versions)
    .filter(({ value }) => isWithin(value, from, to))
    .flatMap(({ evidence: [first] }) => first);
  const [best] = evidence;
  const release = best && catalogue.release(best.releaseId);
  if (!best || !release) return undefined;
  return {
    kind: 'answered',
    query,
    content: { type: 'sources', releases: [release] },
    evidence: [best],
    contradictions: [],
  };
}

const claimsOf = (one: Partnership) => [one.signedOn, one.effectiveOn, one.endsOn, one.announcedOn] as const;
