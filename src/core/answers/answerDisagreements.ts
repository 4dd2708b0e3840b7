import type { Contradiction } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import type { Answer } from './answer.js';
import type { AnswerContext } from './answered.js';
import type { Catalogue } from './catalogue.js';
import { pageOf } from './paging.js';
import { unstated } from './refusals.js';
import { partiesOf, selectPartnerships } from './select.js';

/** Where the releases differ: anywhere, about somebody, about one attribute of somebody. */
export function answerDisagreements(query: Query, { catalogue }: AnswerContext): Answer {
  const topics = (query.text ?? '').split(' ').filter((word) => word !== '');
  const about = ofParties(query, catalogue);
  const asked = about.filter(({ attribute }) => topics.includes(attribute));
  // What is asked for goes first; whatever else differs is worth knowing too.
  const found = [...asked, ...about.filter((one) => !asked.includes(one))];
  const isOfAll = topics.length === 0 && !query.parties?.length && !query.filter;
  // That none was found of one thing does not say that there is none.
  if (found.length === 0 && !isOfAll) return noneFound(query, catalogue);
  const { shown, page } = pageOf(found, query.page);
  return {
    kind: 'answered',
    query,
    content: { type: 'disagreements', contradictions: shown, total: found.length, page },
    evidence: shown.flatMap(({ versions }) => versions.flatMap(({ evidence }) => evidence.slice(0, 1))),
    contradictions: found,
  };
}

function noneFound(query: Query, catalogue: Catalogue): Answer {
  const [organisation] = partiesOf(query, catalogue);
  const subject = organisation ? ({ type: 'organisation', organisation } as const) : undefined;
  return unstated(query, catalogue, subject, 'disagreements');
}

/** Those about the organisations or agreements that are named; of two, what they have together goes first. */
function ofParties(query: Query, catalogue: Catalogue): readonly Contradiction[] {
  const parties = partiesOf(query, catalogue);
  const all = catalogue.ledger.contradictions;
  const { number: _, from: __, to: ___, ...filter } = query.filter ?? {};
  const told = new Set(selectPartnerships({ ...query, filter }, catalogue).map(({ id }) => id));
  const isTold = ({ about }: Contradiction): boolean => about.partnerships.some((id) => told.has(id));
  if (parties.length === 0) return Object.keys(filter).length === 0 ? all : all.filter(isTold);
  const shared = all.filter(isTold);
  if (parties.length > 1) return shared;
  const ids = new Set(parties.map(({ id }) => id));
  const asPartner = new Set(
    parties
      .flatMap(({ id }) => catalogue.partnershipsOf(id).filter(({ partner }) => partner === id))
      .map(({ id }) => id),
  );
  return all.filter(
    ({ about }) =>
      about.organisations.some((id) => ids.has(id)) || about.partnerships.some((id) => asPartner.has(id)),
  );
}
