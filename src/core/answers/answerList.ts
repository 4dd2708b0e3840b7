import type { Query } from '../questions/query.js';
import type { Answer } from './answer.js';
import type { AnswerContext } from './answered.js';
import { evidenceFor, newestOf, publisherOf } from './collection.js';
import { pageOf } from './paging.js';
import { noMatch } from './refusals.js';
import { restrictionsOf, selectPartnerships } from './select.js';
import { toldByName } from './toldByName.js';
import { unplacedPartners } from './unplaced.js';

const MOST_UNPLACED = 12;

export function answerList(query: Query, { catalogue }: AnswerContext): Answer {
  const all = selectPartnerships(query, catalogue);
  const selected = query.text ? toldByName(all, query, catalogue) : all;
  if (selected.length === 0) return noMatch(query, catalogue);
  const publisher = publisherOf(query, selected, catalogue);
  const { shown, page } = pageOf(selected, query.page);
  const newest = newestOf(publisher, catalogue);
  return {
    kind: 'answered',
    query,
    content: {
      type: 'list',
      partnerships: shown,
      total: selected.length,
      page,
      unplaced: unplacedPartners(query, catalogue).slice(0, MOST_UNPLACED),
      restrictions: restrictionsOf(query, catalogue),
      ...(publisher ? { publisher } : {}),
    },
    evidence: shown.flatMap(evidenceFor),
    contradictions: [],
    ...(newest ? { completeAsOf: newest } : {}),
  };
}
