import type { Partnership } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import { refOf } from '../questions/refs.js';
import type { Answer } from './answer.js';
import type { AnswerContext } from './answered.js';
import { evidenceFor, newestOf, publisherOf } from './collection.js';
import { pageOf } from './paging.js';
import { noMatch } from './refusals.js';
import { restrictionsOf, selectPartnerships } from './select.js';
import { toldByName } from './toldByName.js';
import { untoldOf } from './untold.js';

export function answerList(query: Query, { catalogue }: AnswerContext): Answer {
  const all = selectPartnerships(query, catalogue);
  const selected = query.text ? toldByName(all, query, catalogue) : all;
  if (selected.length === 0 || tellsNobody(query, selected)) return noMatch(query, catalogue);
  const publisher = publisherOf(query, selected, catalogue);
  const { shown, page } = pageOf(selected, query.page);
  const untold = untoldOf(query, selected, publisher, catalogue);
  const newest = newestOf(publisher, catalogue);
  return {
    kind: 'answered',
    query,
    content: {
      type: 'list',
      partnerships: shown,
      total: selected.length,
      page,
      ...(untold.length > 0 ? { untold } : {}),
      restrictions: restrictionsOf(query, catalogue),
      ...(publisher ? { publisher } : {}),
    },
    evidence: shown.flatMap(evidenceFor),
    contradictions: [],
    ...(newest ? { completeAsOf: newest } : {}),
  };
}

/** `Which partners of A are overseas as of the B release?`: that B is one, whoever asks knows. */
const tellsNobody = ({ parties = [], pick, filter }: Query, selected: readonly Partnership[]): boolean =>
  parties.length > 1 &&
  pick === undefined &&
  filter?.overseas !== undefined &&
  selected.every(({ partner }) => parties.includes(refOf(partner)));
