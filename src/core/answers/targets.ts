import type { InstrumentKind } from '../facts/reading.js';
import type { Partnership } from '../ledger/ledger.js';
import { lookupOf } from '../ledger/lookup.js';
import type { AttributeName } from '../questions/attributes.js';
import type { Query } from '../questions/query.js';
import { refOf } from '../questions/refs.js';
import type { Catalogue } from './catalogue.js';
import { checkPartnership } from './checks.js';
import { pickPartnerships } from './pick.js';
import { partiesOf, selectPartnerships } from './select.js';
import { hasSubject } from './subjects.js';
import { namedOrAll } from './toldByName.js';
import { usualOnes } from './usual.js';
import { partnershipValue } from './values.js';
import { dateOf, fitsTime } from './when.js';

/** The partnerships that a query is about: by its parties (whatever it asserts of them), or by its filter. */
export function targetsOf(query: Query, catalogue: Catalogue): readonly Partnership[] {
  const parties = partiesOf(query, catalogue);
  if (query.pick?.which === 'next' || query.pick?.which === 'previous')
    return pickPartnerships(query.pick, [], query, catalogue);
  const isOfPartner = hasSubject(parties, catalogue);
  if (query.pick?.which === 'renewal') {
    const { filter = {}, asOf: __, pick, ...bare } = query;
    const found = pickPartnerships(pick, selectPartnerships(bare, catalogue), bare, catalogue);
    return pick.n === undefined ? found.filter((one) => fitsTime(one, filter)) : found;
  }
  const isOfOnePair = isOfPartner && (query.pick?.which === 'first' || query.pick?.which === 'latest');
  if ((query.pick && !isOfOnePair) || !isOfPartner) {
    const { number: _, ...filter } = query.filter ?? {};
    const selected = selectPartnerships({ ...query, filter }, catalogue);
    const meant = usualOnes(namedOrAll(selected, query, catalogue), query, catalogue);
    return query.pick ? pickPartnerships(query.pick, meant, query, catalogue) : meant;
  }
  const { filter: _, asOf: __, pick, ...bare } = query;
  const all = namedOrAll(selectPartnerships(bare, catalogue), query, catalogue);
  if (all.length <= 1) return all.length === 1 ? all : eachOf(bare, catalogue);
  // Two agreements with one partner: what the question says of them tells which one is meant.
  const { number: ___, ...told } = query.filter ?? {};
  const fitting = all.filter((one) =>
    checkPartnership(one, { ...query, filter: told }, catalogue).every(({ holds }) => holds),
  );
  const papers = all.filter((one) => !isOtherPaper(one, query));
  const meant = fitting.filter((one) => papers.includes(one));
  const left = usualOnes(meant.length > 0 ? meant : papers, query, catalogue);
  return pick ? pickPartnerships(pick, left, bare, catalogue) : left;
}

/** Papers of one stage of a business relation, which are no other one of it. */
const STAGES: readonly (InstrumentKind | undefined)[] = [
  'loi',
  'basic agreement',
  'business alliance',
  'capital alliance',
  'definitive agreement',
];

/** A non-disclosure agreement that is only mentioned is not the business alliance that is asked for. */
function isOtherPaper({ status, instrument }: Partnership, { filter = {} }: Query): boolean {
  const isAny =
    instrument.versions.length > 0 && instrument.versions.every(({ value }) => value.kind === 'agreement');
  return STAGES.includes(filter.instrument) && status === 'mentioned' && isAny;
}

/** "When were the agreements with Osaka and Kanagawa signed?": no agreement has both, so each is meant. */
function eachOf(query: Query, catalogue: Catalogue): readonly Partnership[] {
  const parties = partiesOf(query, catalogue);
  const { publishers } = lookupOf(catalogue.ledger);
  const partners = parties.filter(({ id }) => !publishers.has(id));
  if (partners.length < 2) return [];
  const told = partners.map(({ id }) => catalogue.partnershipsOf(id).map(({ publisher }) => publisher));
  // Of two that nobody has agreements with both, an agreement between them is asked for.
  if (!told[0]?.some((publisher) => told.every((others) => others.includes(publisher)))) return [];
  return partners.flatMap(({ id }) => selectPartnerships({ ...query, parties: [refOf(id)] }, catalogue));
}

/** Of several agreements with one partner the announced ones are meant, and among those the ones that state what is asked. */
export function preferAnnounced(
  targets: readonly Partnership[],
  attribute: AttributeName,
): readonly Partnership[] {
  if (targets.length < 2) return targets;
  if (!areOfOnePair(targets)) {
    // "Who signed for Tamaki?": of one that only one agreement tells, that agreement.
    const telling = firstTwo(targets, (one) => partnershipValue(one, attribute) !== undefined);
    if (telling.length === 1 && telling[0]?.status === 'own') return telling;
    const announced = targets.filter(({ status }) => status === 'own');
    return telling.length === 0 && announced.length === 1 ? announced : targets;
  }
  const own = targets.filter(({ status }) => status === 'own');
  const left = byStart(own.length > 0 ? own : targets);
  // Whether it is still in force, and until when, is asked of the last one.
  if (attribute === 'inForce' || attribute === 'expired') return left.slice(-1);
  const stating = left.filter((one) => partnershipValue(one, attribute) !== undefined);
  if (attribute === 'endsOn' && stating.length > 1 && stating.at(-1) === left.at(-1))
    return stating.slice(-1);
  return stating.length > 0 ? stating : left;
}

/** Enough to know whether there is none, one, or more: of thousands not each is looked at. */
export function firstTwo<V>(values: readonly V[], isMeant: (value: V) => boolean | undefined): V[] {
  const found: V[] = [];
  for (const value of values) {
    if (isMeant(value)) found.push(value);
    if (found.length === 2) break;
  }
  return found;
}

/** One agreement after another between the same two, whichever of them announced it. */
function areOfOnePair(targets: readonly Partnership[]): boolean {
  const [first] = targets;
  const pairOf = ({ parties }: Partnership): string => [...parties].sort().join(' ');
  const pair = first && pairOf(first);
  return (
    targets.every(({ partner }) => partner === first?.partner) || targets.every((one) => pairOf(one) === pair)
  );
}

/** The ledger has them in order, but for those that each side announced for itself. */
const byStart = (targets: readonly Partnership[]): readonly Partnership[] =>
  new Set(targets.map(({ publisher }) => publisher)).size === 1
    ? targets
    : targets.toSorted((one, other) => ((dateOf(one) ?? '') < (dateOf(other) ?? '') ? -1 : 1));
