import type { Fact } from '../facts/fact.js';
import type { Figure } from '../facts/reading.js';
import { conceptsOfFigure } from '../languages/counted.js';
import type { Contradiction } from '../ledger/ledger.js';
import { ATTRIBUTES } from '../questions/attributes.js';
import type { Query } from '../questions/query.js';
import type { Answer, ValueContent } from './answer.js';
import { type AnswerContext, answered } from './answered.js';
import { answerPartnershipValue } from './answerValue.js';
import type { Catalogue } from './catalogue.js';
import { eachNumber, figuresFor } from './figures.js';
import { pageOf } from './paging.js';
import { pickPartnerships } from './pick.js';
import { unstated } from './refusals.js';
import { partiesOf, selectPartnerships } from './select.js';
import { usualOnes } from './usual.js';
import { versionsAsked } from './versionsAsked.js';

/** Where the releases differ: anywhere, about somebody, about one attribute of somebody. */
export function answerDisagreements(query: Query, context: AnswerContext): Answer {
  const { catalogue } = context;
  const figures = differentFigures(query, catalogue);
  if (figures) return figures;
  const topics = (query.text ?? '').split(' ').filter((word) => word !== '');
  const about = ofParties(query, catalogue).filter(isOfPerson(query, catalogue));
  const asked = about.filter(({ attribute }) => topics.includes(attribute));
  // Whatever else differs is no answer to what is asked for.
  const found = topics.length > 0 ? asked : about;
  const asking = found.length === 0 ? versionsAsked(topics, query, catalogue) : undefined;
  const { value } = asking ?? {};
  if (value?.contradicted) return answered(query, value, [value], catalogue);
  if (asking && isEither(query)) return answerPartnershipValue(asking.query, context);
  const isOfAll = topics.length === 0 && !query.parties?.length && !query.filter;
  // That none was found of one thing does not say that there is none.
  if (found.length === 0 && !isOfAll) return noneFound(query, value, catalogue);
  const { shown, page } = pageOf(found, query.page);
  return {
    kind: 'answered',
    query,
    content: { type: 'disagreements', contradictions: shown, total: found.length, page },
    evidence: shown.flatMap(({ versions }) => versions.flatMap(({ evidence }) => evidence.slice(0, 1))),
    contradictions: found,
  };
}

/**
 * `Do the releases give different numbers of its members?`: the numbers that they give, each with its release; of
 * one that they all give nothing is to be told.
 */
function differentFigures(query: Query, catalogue: Catalogue): Answer | undefined {
  const words = wordsOf(query);
  if (words === '') return undefined;
  for (const organisation of partiesOf(query, catalogue)) {
    const [first, ...others] = figuresFor(organisation, words);
    const same = first ? [first, ...others.filter((one) => countsTheSame(one, first))] : [];
    const figures = eachNumber(same);
    if (figures.length < 2) continue;
    return {
      kind: 'answered',
      query,
      content: { type: 'figures', organisation, figures: figures.slice(0, MOST_FIGURES), contradicted: true },
      evidence: figures.slice(0, MOST_FIGURES).map(({ evidence }) => evidence[0]),
      contradictions: [],
    };
  }
  return undefined;
}

/** What a question about disagreements says beyond its attributes. */
const wordsOf = ({ text = '' }: Query): string =>
  text
    .split(' ')
    .filter((word) => !Object.hasOwn(ATTRIBUTES, word) && !CLASSES.has(word))
    .join(' ');

/** Of somebody's title, what differs of somebody else's is no answer. */
function isOfPerson({ person }: Query, { peopleOf }: Catalogue): (one: Contradiction) => boolean {
  if (person === undefined) return () => true;
  const names = new Set(peopleOf(person).map(({ value }) => value.name));
  return ({ about }) => about.person !== undefined && names.has(about.person);
}

/** Was it the fourth or the fifth? Where nothing differs, it is the one that is stated. */
const isEither = (query: Query): boolean =>
  (query.filter?.number !== undefined || query.filter?.from !== undefined) && wordsOf(query) === '';

/** Of two releases, and about one thing: members and members, not members and test sites. */
function countsTheSame(one: Fact<Figure>, other: Fact<Figure>): boolean {
  const [a, b] = [conceptsOfFigure(one.value), conceptsOfFigure(other.value)];
  const isOther = one.evidence[0].releaseId !== other.evidence[0].releaseId;
  return isOther && a.size === b.size && [...a].every((concept) => b.has(concept));
}

const MOST_FIGURES = 6;
/** Classes of partners, whose numbers the ledger compares itself. */
const CLASSES: ReadonlySet<string> = new Set(['overseas', 'municipality', 'domestic']);

/** None, and what they say as one. */
function noneFound(query: Query, said: ValueContent | undefined, catalogue: Catalogue): Answer {
  const [organisation] = partiesOf(query, catalogue);
  const subject = organisation ? ({ type: 'organisation', organisation } as const) : undefined;
  return unstated(query, catalogue, said?.subject ?? subject, 'disagreements', said);
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
  if (query.pick) {
    const { pick, ...rest } = query;
    const meant = usualOnes(
      selectPartnerships({ ...rest, op: 'value', filter: {} }, catalogue),
      rest,
      catalogue,
    );
    const picked = new Set(pickPartnerships(pick, meant, rest, catalogue).map(({ id }) => id));
    return all.filter(({ about }) => about.partnerships.some((id) => picked.has(id)));
  }
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
