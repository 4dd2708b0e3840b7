import type { Partnership } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import type { Answered, NoData } from './answer.js';
import { answered } from './answered.js';
import type { Catalogue } from './catalogue.js';
import { unstated } from './refusals.js';
import { partnershipValue } from './values.js';
import { isWithin } from './when.js';

/** "Which article says 2016?": the releases that give this date, where the releases differ. */
function sayingSo(partnership: Partnership, { filter = {} }: Query): readonly string[] {
  const { from, to } = filter;
  if (from === undefined && to === undefined) return [];
  const claims = [partnership.signedOn, partnership.effectiveOn, partnership.endsOn];
  return claims
    .filter(({ versions }) => versions.length > 1)
    .flatMap(({ versions }) =>
      versions.flatMap(({ value, evidence }) =>
        isWithin(value, from, to) ? evidence.map(({ releaseId }) => releaseId) : [],
      ),
    );
}

export function sourcesOf(partnership: Partnership, query: Query, catalogue: Catalogue): Answered | NoData {
  const asserted = sayingSo(partnership, query);
  const all = partnership.announcedIn.length > 0 ? partnership.announcedIn : partnership.mentionedIn;
  const ids = asserted.length > 0 ? asserted : all;
  const releases = ids.flatMap((id) => catalogue.release(id) ?? []);
  if (releases.length === 0)
    return unstated(query, catalogue, { type: 'partnership', partnership }, 'source');
  const values = ['partner', 'when', 'instrument'] as const;
  const shown = values.flatMap((attribute) => partnershipValue(partnership, attribute) ?? []);
  const inThem = new Set(ids);
  const answer = answered(
    query,
    { type: 'sources', subject: { type: 'partnership', partnership }, releases },
    shown,
    catalogue,
  );
  return {
    ...answer,
    evidence: answer.evidence.filter(({ releaseId }) => inThem.has(releaseId)).slice(0, 3),
    contradictions: [],
  };
}
