import type { Partnership } from '../ledger/ledger.js';
import type { AttributeName } from '../questions/attributes.js';
import type { Pick, Query } from '../questions/query.js';
import type { Answer } from './answer.js';
import type { AnswerContext } from './answered.js';
import type { Catalogue } from './catalogue.js';
import { comparedRows } from './comparedRows.js';
import { pickPartnerships } from './pick.js';
import { noMatch, unstated } from './refusals.js';
import { partiesOf } from './select.js';
import { meantOf, sidesOf, toldApart } from './sides.js';
import { targetsOf } from './targets.js';
import { partnershipValue } from './values.js';

/** Two or three agreements side by side; where it is asked, which came first, which runs longer. */
export function answerCompare(query: Query, { catalogue }: AnswerContext): Answer {
  const { pick } = query;
  const compared = pick && comparedBy(pick);
  const shown = comparedPartnerships(query, compared ?? 'when', catalogue);
  if (shown.length < 2) return noMatch(withoutPick(query), catalogue);
  const untold = compared && shown.find((one) => partnershipValue(one, compared) === undefined);
  // Of one that is not known to end, nobody can say that it runs longer.
  if (compared && untold)
    return unstated(query, catalogue, { type: 'partnership', partnership: untold }, compared);
  const rows = comparedRows(shown);
  const winners = pick ? pickPartnerships(pick, inOrder(shown, catalogue), query, catalogue) : [];
  const said = query.whose === undefined ? undefined : catalogue.organisationOf(query.whose);
  return {
    kind: 'answered',
    query,
    content: {
      type: 'comparison',
      partnerships: shown,
      told: toldApart(shown, query, catalogue),
      rows,
      ...(pick ? { by: pick, winners } : {}),
      ...(said && winners.length > 0 && !shown.every(({ parties }) => parties.includes(said.id))
        ? { holds: winners.length === 1 && winners.every(({ parties }) => parties.includes(said.id)) }
        : {}),
    },
    evidence: rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.flatMap(({ evidence }) => evidence.slice(0, 1))),
    ),
    contradictions: [],
  };
}

const comparedBy = ({ which }: Pick): AttributeName =>
  which === 'longest' || which === 'shortest' ? 'termMonths' : 'when';

function comparedPartnerships(
  query: Query,
  asked: AttributeName,
  catalogue: Catalogue,
): readonly Partnership[] {
  const sides = sidesOf(query, catalogue);
  const meant = sides.flatMap((side) => meantOf(side, query, asked) ?? []);
  if (sides.length > 0 && meant.length === sides.length) return [...new Set(meant)];
  // Two agreements of one pair: the first and its renewal.
  return partiesOf(query, catalogue).length > 0 && sides.length === 0
    ? targetsOf(withoutPick({ ...query, filter: {} }), catalogue).slice(0, 3)
    : [];
}

function withoutPick({ pick: _, ...query }: Query): Query {
  return query;
}

const inOrder = (shown: readonly Partnership[], { ledger }: Catalogue): readonly Partnership[] =>
  [...shown].sort((a, b) => ledger.partnerships.indexOf(a) - ledger.partnerships.indexOf(b));
