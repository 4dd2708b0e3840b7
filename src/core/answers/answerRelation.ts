import type { InstrumentKind } from '../facts/reading.js';
import type { Partnership } from '../ledger/ledger.js';
import type { AttributeName } from '../questions/attributes.js';
import type { Query } from '../questions/query.js';
import { refOf } from '../questions/refs.js';
import type { Answer, Check } from './answer.js';
import type { AnswerContext } from './answered.js';
import { evidenceFor } from './collection.js';
import { checkFigures } from './figures.js';
import { pickPartnerships } from './pick.js';
import { noMatch, unstated } from './refusals.js';
import { allChecks, assertsSomebody, isChecked } from './relation/claims.js';
import { existence } from './relation/existence.js';
import { nearestTo, withOtherDays } from './relation/nearest.js';
import { checkOffice } from './relation/officeHeld.js';
import { checkFounding, checkRenewal } from './relation/otherClaims.js';
import { verdict } from './relation/verdict.js';
import { isSamePerson } from './samePerson.js';
import type { SearchContext } from './search/answerSearch.js';
import { partiesOf, selectPartnerships } from './select.js';
import { hasSubject, numberedPartnerships } from './subjects.js';
import { usualCounterpart, usualOnes } from './usual.js';
import { peopleIn } from './values.js';

/** Yes or no, with the ground: whether there is such a partnership, whether what the question asserts holds. */
export function answerRelation(query: Query, context: SearchContext): Answer {
  const { catalogue } = context;
  const parties = partiesOf(query, catalogue);
  const { filter = {}, attribute } = query;
  if (attribute === 'figures' && parties[0]) return checkFigures(query, parties[0], catalogue);
  if (attribute === 'foundedOn' && parties[0]) return checkFounding(query, context);
  if (attribute === 'renewal') return checkRenewal(query, context);
  if (attribute === 'office' && query.person !== undefined) return checkOffice(query, context);
  const namesSomebody = assertsSomebody(query);
  const all = ofWhomever(selectPartnerships({ ...query, filter: {} }, catalogue), query, catalogue);
  // "Was the Asagiri MOU signed in 2016?", of one that publishes too: with whom it usually is.
  const isOfPair =
    (!namesSomebody || query.pick !== undefined) && usualCounterpart(parties, all, catalogue) !== undefined;
  const bare = withoutStages(
    isOfPair ? usualOnes(all, query, catalogue) : ofThemAlone(all, parties.length, query),
    query,
  );
  const isOfPartner = isOfPair || hasSubject(parties, catalogue);
  // Where no agreement is told, nothing is known of its term either: that is no reason to deny one.
  const isDated = filter.from !== undefined || filter.to !== undefined;
  const presumes =
    filter.number !== undefined || (isDated && !OF_COMING_ABOUT.includes(attribute)) || namesSomebody;
  if (parties.length > 0 && bare.length === 0)
    return presumes ? noMatch(query, catalogue) : verdict(query, false, [], [], context);
  const numbered = isOfPartner ? [] : numberedPartnerships(query, parties, catalogue);
  const ofPair = isOfPartner ? [] : announcedOfOnePair(query, bare);
  const told =
    [numbered, ofPair].find((some) => some.length > 0) ??
    (isOfPartner ? [] : toldBySelector(query, catalogue));
  // `Was X's MOU signed by Ito?`, of a house that publishes itself: one of its agreements is meant.
  const isOfPerson = namesSomebody && (parties.length > 0 || (query.person !== undefined && bare.length > 0));
  if (!isOfPartner && told.length === 0 && !isOfPerson) return existence(query, context);
  const isAsserted = filter.number !== undefined || isDated || namesSomebody;
  if (query.pick && !isAsserted) return checkPick(query, bare, context);
  const meant =
    numbered.length > 0 || (told.length > 0 && !query.pick)
      ? told
      : query.pick
        ? pickPartnerships(query.pick, told.length > 0 ? told : bare, query, catalogue)
        : bare;
  const each = meant.map((one) => ({ one, checks: allChecks(one, query, context) }));
  // An agreement of which nobody states what is asserted confirms nothing.
  const checked = each.filter(({ checks }) => isChecked(checks, query));
  const results = checked.length > 0 ? checked : each;
  const best = nearestTo(results);
  if (!best) return noMatch(query, catalogue);
  const asserts = isAsserted;
  if (
    asserts &&
    (best.checks.length === 0 || (checked.length === 0 && best.checks.every(({ holds }) => holds)))
  ) {
    return unstated(query, catalogue, { type: 'partnership', partnership: best.one }, attribute);
  }
  const holds = best.checks.every((check) => check.holds || check.isMinor);
  const shown = asserts || best.checks.length > 0 ? [best.one] : bare;
  return verdict(
    query,
    holds,
    withOtherDays(best, results),
    shown,
    context,
    numberedInstead(best, query, context),
  );
}

/** "X is the tenth partner, isn't it?", when it is the ninth: whoever is the tenth of the same house. */
function numberedInstead(
  { one: { publisher }, checks }: { readonly one: Partnership; readonly checks: readonly Check[] },
  { filter = {} }: Query,
  { catalogue }: AnswerContext,
): readonly Partnership[] {
  const isWrong = checks.some(({ attribute, holds }) => attribute === 'ordinal' && !holds);
  if (!isWrong || filter.number === undefined || publisher === undefined) return [];
  return catalogue
    .partnershipsOf(publisher)
    .filter(
      (other) =>
        other.publisher === publisher && other.ordinal.versions.some(({ value }) => value === filter.number),
    )
    .slice(0, 2);
}

/** "Did Ito sign?", of no party that is named: the agreements in which somebody of that name has a part. */
function ofWhomever(
  all: readonly Partnership[],
  query: Query,
  { peopleOf }: AnswerContext['catalogue'],
): readonly Partnership[] {
  const { person, parties = [], filter = {} } = query;
  if (person === undefined || parties.length > 0 || query.attribute !== 'signatories') return all;
  if (filter.countries || filter.several) return all;
  const names = peopleOf(person).map(({ value }) => value.name);
  return all.filter((one) =>
    peopleIn(one, 'people').some(({ value }) => names.some((name) => isSamePerson(name, value.name))),
  );
}

/** "Ito signed the MOU of A and B, right?": the paper of these two, before one that a third signed as well. */
function ofThemAlone(all: readonly Partnership[], named: number, query: Query): readonly Partnership[] {
  const { pick, filter } = query;
  if (named < 2 || !assertsSomebody(query) || pick !== undefined || filter?.several) return all;
  const alone = all.filter(({ parties, status }) => parties.length === named && status === 'own');
  return alone.length > 0 ? alone : all;
}

/** `Was the agreement signed in March?`, when they exchanged the letter of intent before it: that is not the agreement. */
function withoutStages(all: readonly Partnership[], { filter = {}, pick }: Query): readonly Partnership[] {
  if (filter.instrument !== undefined || pick !== undefined || filter.from === undefined) return all;
  const own = all.filter(({ status }) => status === 'own');
  const papers = new Set(own.flatMap(({ instrument }) => instrument.versions.map(({ value }) => value.kind)));
  const isStage = ({ status, instrument: { versions } }: Partnership): boolean =>
    status === 'mentioned' &&
    versions.length > 0 &&
    versions.every(({ value: { kind } }) => STAGES.has(kind) && !papers.has(kind));
  return own.length > 0 && papers.size > 0 ? all.filter((one) => !isStage(one)) : all;
}

/** What comes before the paper by which an agreement is known. */
const STAGES: ReadonlySet<InstrumentKind> = new Set(['loi', 'basic agreement'] as const);

/** That it came about on a day says that there is one: of none that is told, no release names it. */
const OF_COMING_ABOUT: readonly (AttributeName | undefined)[] = ['signedOn', 'announcedOn', 'when'];

/** `It was first signed in 2014, wasn't it?`, of one that announces agreements itself, but with one other alone. */
function announcedOfOnePair({ filter = {} }: Query, bare: readonly Partnership[]): readonly Partnership[] {
  if (filter.from === undefined && filter.to === undefined) return [];
  const own = bare.filter(({ status }) => status === 'own');
  const pairs = new Set(own.map(({ parties }) => [...parties].sort().join(' ')));
  return pairs.size === 1 ? own : [];
}

/** "The partnership with Estonia was in 2021, right?": the one partner there, whatever is asserted of it. */
function toldBySelector(
  { filter = {}, ...query }: Query,
  catalogue: AnswerContext['catalogue'],
): readonly Partnership[] {
  const { countries, several, from, to, number } = filter;
  const asserts = from !== undefined || to !== undefined || number !== undefined || assertsSomebody(query);
  if ((!countries && !several) || !asserts) return [];
  const found = selectPartnerships(
    {
      ...query,
      filter: { ...(countries ? { countries } : {}), ...(several ? { several } : {}) },
    },
    catalogue,
  );
  return found.length <= 3 ? found : [];
}

/** "Is Osaka the latest partner?" */
function checkPick(query: Query, bare: readonly Partnership[], context: AnswerContext): Answer {
  const { catalogue } = context;
  const { pick, filter, parties = [], ...rest } = query;
  const own = bare[0] as Partnership;
  const publisher = own.publisher === undefined ? [] : [refOf(own.publisher)];
  const pool = selectPartnerships({ ...rest, parties: publisher, filter: filter ?? {} }, catalogue);
  const found = pick ? pickPartnerships(pick, pool, query, catalogue) : [];
  const answer = verdict(query, found.includes(own), [], found, context);
  return { ...answer, evidence: found.flatMap(evidenceFor) };
}
