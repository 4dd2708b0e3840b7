import type { Organisation } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import type { Answer } from './answer.js';
import type { AnswerContext } from './answered.js';
import type { Catalogue } from './catalogue.js';
import { evidenceFor, newestOf, publisherOf } from './collection.js';
import { noMatch } from './refusals.js';
import { restrictionsOf, selectPartnerships } from './select.js';

/** Partnerships shown on one page of a list. */
export const PAGE = 20;

export function answerList(query: Query, { catalogue }: AnswerContext): Answer {
  const selected = selectPartnerships(query, catalogue);
  if (selected.length === 0) return noMatch(query, catalogue);
  const publisher = publisherOf(query, selected, catalogue);
  const start = (query.page ?? 0) * PAGE;
  const shown = selected.slice(start, start + PAGE);
  const newest = newestOf(publisher, catalogue);
  return {
    kind: 'answered',
    query,
    content: {
      type: 'list',
      partnerships: shown,
      total: selected.length,
      unplaced: unplacedPartners(query, catalogue),
      restrictions: restrictionsOf(query, catalogue),
      ...(publisher ? { publisher } : {}),
    },
    evidence: shown.flatMap(evidenceFor),
    contradictions: [],
    ...(newest ? { completeAsOf: newest } : {}),
  };
}

const MOST_UNPLACED = 12;

/** The partners that fit but for their place, which no release tells. */
function unplacedPartners(query: Query, catalogue: Catalogue): readonly Organisation[] {
  const { overseas, countries, region, ...rest } = query.filter ?? {};
  if (overseas === undefined && !countries && region === undefined) return [];
  const fitting = selectPartnerships({ ...query, filter: rest }, catalogue);
  const unplaced = fitting.flatMap(({ partner }) => {
    const organisation = catalogue.organisation(partner);
    return organisation && catalogue.countryOf(organisation) === undefined ? [organisation] : [];
  });
  return [...new Set(unplaced)].slice(0, MOST_UNPLACED);
}
