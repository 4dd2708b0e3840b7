import type { Partnership } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import type { Answer, Answered } from './answer.js';
import type { AnswerContext } from './answered.js';
import type { Catalogue } from './catalogue.js';
import { comparedRows } from './comparedRows.js';
import { pickPartnerships } from './pick.js';
import { noMatch } from './refusals.js';
import { partiesOf } from './select.js';
import { targetsOf } from './targets.js';

const inOrder = (shown: readonly Partnership[], { ledger }: Catalogue): readonly Partnership[] =>
  [...shown].sort((a, b) => ledger.partnerships.indexOf(a) - ledger.partnerships.indexOf(b));

export function answerCompare(query: Query, { catalogue }: AnswerContext): Answer {
  const parties = partiesOf(query, catalogue);
  // By what they are compared comes later: first, which ones.
  const { pick: _, ...bare } = query;
  const targets = targetsOf(bare, catalogue);
  const each = parties.flatMap(({ id }) => targets.filter(({ partner }) => partner === id).slice(0, 1));
  const shown = each.length >= 2 ? each : targets.slice(0, 3);
  if (shown.length < 2) return noMatch(query, catalogue);
  const rows = comparedRows(shown);
  const answer: Answered = {
    kind: 'answered',
    query,
    content: {
      type: 'comparison',
      partnerships: shown,
      rows,
      ...(query.pick
        ? {
            by: query.pick,
            winners: pickPartnerships(query.pick, inOrder(shown, catalogue), query, catalogue),
          }
        : {}),
    },
    evidence: rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.flatMap(({ evidence }) => evidence.slice(0, 1))),
    ),
    contradictions: [],
  };
  return answer;
}
