import type { Organisation, Partnership } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import type { Answer, ShownVersion } from './answer.js';
import type { AnswerContext } from './answered.js';
import { answerInterval } from './answerInterval.js';
import type { Catalogue } from './catalogue.js';
import { evidenceFor } from './collection.js';
import { pageOf } from './paging.js';
import { pickPartnerships } from './pick.js';
import { noMatch } from './refusals.js';
import { partiesOf, restrictionsOf, selectPartnerships } from './select.js';
import { isUnsurePick } from './unsurePick.js';
import { partnershipValue } from './values.js';

/** Which partner is the first, the latest, the nth, the next after one. */
export function answerOrder(query: Query, context: AnswerContext): Answer {
  const { catalogue } = context;
  if (query.attribute === 'interval') return answerInterval(query, context);
  const pick = query.pick ?? { which: 'latest' };
  const selected = selectPartnerships(
    { ...query, ...(isNeighbour(query) ? { parties: [] } : {}) },
    catalogue,
  );
  const publishers = new Set(selected.map(({ publisher }) => publisher));
  if (pick.which === 'nth' && publishers.size > 1 && partiesOf(query, catalogue).length === 0) {
    const found = pickPartnerships(pick, selected, query, catalogue);
    if (found.length > 1) return choicesAmong(found, query, catalogue);
  }
  const found = pickPartnerships(pick, selected, query, catalogue);
  if (found.length === 0 || isUnsurePick(pick, found, query, catalogue)) return noMatch(query, catalogue);
  const named = partiesOf(query, catalogue);
  const told = isNeighbour(query) && named.length === 0 ? toldAnchor(selected, catalogue) : undefined;
  const anchor = isNeighbour(query)
    ? (told ?? named.find(({ id }) => id !== found[0]?.publisher))
    : undefined;
  const publisher =
    found[0]?.publisher === undefined ? undefined : catalogue.organisation(found[0].publisher);
  const versions =
    pick.which === 'nth'
      ? found.flatMap((one) => numberOf(one, query))
      : found.flatMap((one) => partnershipValue(one, 'when')?.versions ?? []);
  return {
    kind: 'answered',
    query,
    content: {
      type: 'order',
      pick,
      partnerships: found,
      versions,
      restrictions: told ? {} : restrictionsOf(query, catalogue),
      ...(publisher ? { publisher } : {}),
      ...(anchor ? { anchor } : {}),
    },
    evidence: found.flatMap((one) => [
      ...numberOf(one, query)
        .flatMap(({ evidence }) => evidence)
        .slice(0, 1),
      ...evidenceFor(one),
    ]),
    contradictions: catalogue.ledger.contradictions.filter(
      ({ kind, about }) =>
        kind === 'ordinal' && about.partnerships.some((id) => found.some((one) => one.id === id)),
    ),
  };
}

/** Whom `before the Estonian office` means, where there is one of that place. */
function toldAnchor(selected: readonly Partnership[], catalogue: Catalogue): Organisation | undefined {
  const [partner, ...others] = new Set(selected.map((one) => one.partner));
  return partner === undefined || others.length > 0 ? undefined : catalogue.organisation(partner);
}

const isNeighbour = ({ pick }: Query): boolean => pick?.which === 'next' || pick?.which === 'previous';

function numberOf(one: Partnership, { filter }: Query): readonly ShownVersion[] {
  const attribute = filter?.kinds ? 'municipalityOrdinal' : 'ordinal';
  return partnershipValue(one, attribute)?.versions ?? [];
}

function choicesAmong(found: readonly Partnership[], query: Query, catalogue: Catalogue): Answer {
  const { shown, page } = pageOf(found, query.page);
  return {
    kind: 'answered',
    query,
    content: {
      type: 'list',
      partnerships: shown,
      total: found.length,
      page,
      restrictions: restrictionsOf(query, catalogue),
    },
    evidence: shown.flatMap(evidenceFor),
    contradictions: [],
  };
}
