import type { Partnership } from '../ledger/ledger.js';
import type { AttributeName } from '../questions/attributes.js';
import type { Query } from '../questions/query.js';
import { refOf } from '../questions/refs.js';
import type { Answer, Answered, Check, ShownVersion } from './answer.js';
import type { AnswerContext } from './answered.js';
import { checkPartnership } from './checks.js';
import { evidenceFor } from './collection.js';
import { countStated } from './countStated.js';
import { checkFigures } from './figures.js';
import { pickPartnerships } from './pick.js';
import { noMatch, unstated } from './refusals.js';
import { fits, partiesOf, restrictionsOf, selectPartnerships } from './select.js';
import { hasSubject, isAboutOrganisation, numberedPartnerships } from './subjects.js';
import { preferAnnounced, targetsOf } from './targets.js';
import { usualCounterpart, usualOnes } from './usual.js';
import { organisationValue, partnershipValue, peopleIn } from './values.js';
import { isWithin } from './when.js';

/** Yes or no, with the ground: whether there is such a partnership, whether what the question asserts holds. */
export function answerRelation(query: Query, context: AnswerContext): Answer {
  const { catalogue } = context;
  const parties = partiesOf(query, catalogue);
  const { filter = {}, attribute } = query;
  if (attribute === 'figures' && parties[0]) return checkFigures(query, parties[0], catalogue);
  if (attribute === 'foundedOn' && parties[0]) return checkFounding(query, context);
  if (attribute === 'renewal') return checkRenewal(query, context);
  const all = selectPartnerships({ ...query, filter: {} }, catalogue);
  // "Was the Asagiri MOU signed in 2016?", of one that publishes too: with whom it usually is.
  const isOfPair =
    (query.person === undefined || query.pick !== undefined) &&
    usualCounterpart(parties, all, catalogue) !== undefined;
  const bare = isOfPair ? usualOnes(all, query, catalogue) : ofThemAlone(all, parties.length, query);
  const isOfPartner = isOfPair || hasSubject(parties, catalogue);
  // Where no agreement is told, nothing is known of its term either: that is no reason to deny one.
  const isDated = filter.from !== undefined || filter.to !== undefined;
  const presumes =
    filter.number !== undefined || (isDated && !OF_COMING_ABOUT.includes(attribute)) || query.person;
  if (parties.length > 0 && bare.length === 0)
    return presumes ? noMatch(query, catalogue) : verdict(query, false, [], [], context);
  const numbered = isOfPartner ? [] : numberedPartnerships(query, parties, catalogue);
  const ofPair = isOfPartner ? [] : announcedOfOnePair(query, bare);
  const told =
    [numbered, ofPair].find((some) => some.length > 0) ??
    (isOfPartner ? [] : toldBySelector(query, catalogue));
  // `Was X's MOU signed by Ito?`, of a house that publishes itself: one of its agreements is meant.
  const isOfPerson = query.person !== undefined && parties.length > 0;
  if (!isOfPartner && told.length === 0 && !isOfPerson) return existence(query, context);
  const isAsserted = filter.number !== undefined || isDated || query.person !== undefined;
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
  const best =
    results.find(({ checks }) => checks.every(({ holds, isMinor }) => holds || isMinor)) ?? results.at(-1);
  if (!best) return noMatch(query, catalogue);
  const asserts =
    filter.number !== undefined ||
    filter.from !== undefined ||
    filter.to !== undefined ||
    query.person !== undefined;
  if (
    asserts &&
    (best.checks.length === 0 || (checked.length === 0 && best.checks.every(({ holds }) => holds)))
  ) {
    return unstated(query, catalogue, { type: 'partnership', partnership: best.one }, attribute);
  }
  const holds = best.checks.every((check) => check.holds || check.isMinor);
  const shown = asserts || best.checks.length > 0 ? [best.one] : bare;
  return verdict(query, holds, best.checks, shown, context);
}

/** "Ito signed the MOU of A and B, right?": the paper of these two, before one that a third signed as well. */
function ofThemAlone(
  all: readonly Partnership[],
  named: number,
  { person, pick, filter }: Query,
): readonly Partnership[] {
  if (named < 2 || person === undefined || pick !== undefined || filter?.several) return all;
  const alone = all.filter(({ parties, status }) => parties.length === named && status === 'own');
  return alone.length > 0 ? alone : all;
}

/** That it came about on a day says that there is one: of none that is told, no release names it. */
const OF_COMING_ABOUT: readonly (AttributeName | undefined)[] = ['signedOn', 'announcedOn', 'when'];

/** "It renews automatically, doesn't it?": what is stated of the last agreement that states it. */
function checkRenewal(query: Query, context: AnswerContext): Answer {
  const { catalogue } = context;
  const targets = targetsOf(query, catalogue);
  const [one] = preferAnnounced(targets, 'renewal').slice(-1);
  if (!one) return noMatch(query, catalogue);
  const told = partnershipValue(one, 'renewal');
  if (!told) return unstated(query, catalogue, { type: 'partnership', partnership: one }, 'renewal');
  const holds = told.versions.some(({ value }) => value.type === 'renewal' && value.value === 'automatic');
  const asserted = { type: 'renewal', value: 'automatic' } as const;
  const check: Check = { attribute: 'renewal', asserted, holds, isMinor: false, stated: told.versions };
  return verdict(query, holds, [check], [one], context);
}

/** Whether what is asserted was held against something: a date against a date, not against the instrument alone. */
function isChecked(checks: readonly Check[], { filter = {}, person }: Query): boolean {
  const asserted = filter.from !== undefined || filter.to !== undefined ? DATES : undefined;
  const isDated = asserted === undefined || checks.some(({ attribute }) => asserted.includes(attribute));
  const isNumbered =
    filter.number === undefined || checks.some(({ asserted: one }) => NUMBERS.includes(one.type));
  const isPeopled = person === undefined || checks.some(({ attribute }) => PEOPLE.includes(attribute));
  return isDated && isNumbered && isPeopled;
}

const DATES: readonly AttributeName[] = ['signedOn', 'effectiveOn', 'announcedOn', 'endsOn', 'when'];
const PEOPLE: readonly AttributeName[] = ['signatories', 'speakers', 'people'];
const NUMBERS: readonly string[] = ['number', 'months'];

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
  const asserts =
    from !== undefined || to !== undefined || number !== undefined || query.person !== undefined;
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

function allChecks(one: Partnership, query: Query, context: AnswerContext): readonly Check[] {
  return [
    ...checkPartnership(one, query, context.catalogue),
    ...checkPerson(one, query),
    ...checkSelectors(one, query, context),
  ];
}

/** Country, region, kind and side, as one check of the partner. */
function checkSelectors(one: Partnership, query: Query, { catalogue }: AnswerContext): readonly Check[] {
  const { overseas, countries, region, kinds, side } = query.filter ?? {};
  const partner = catalogue.organisation(one.partner);
  const country = partner && catalogue.countryOf(partner);
  if (overseas === undefined && !countries && region === undefined && !kinds && !side) return [];
  const isKnown =
    (kinds === undefined || partner?.kind !== undefined) &&
    ((overseas === undefined && !countries) || country !== undefined);
  // "Osaka prefecture" names the partner; only what contradicts a known kind or country is wrong.
  if (!isKnown || !partner) return [];
  const filter = {
    ...(overseas === undefined ? {} : { overseas }),
    ...(countries ? { countries } : {}),
    ...(region ? { region } : {}),
    ...(kinds ? { kinds } : {}),
    ...(side ? { side } : {}),
  };
  const holds = fits(one, filter, undefined, catalogue);
  const attribute = countries || overseas !== undefined || region ? 'country' : 'kind';
  const value = attribute === 'country' ? country : partner.kind;
  const stated =
    value === undefined
      ? []
      : [
          {
            value: { type: attribute, value } as ShownVersion['value'],
            basis: 'stated' as const,
            evidence: evidenceFor(one),
          },
        ];
  return [{ attribute, asserted: { type: 'text', value: '' }, holds, isMinor: false, stated }];
}

function checkPerson(one: Partnership, { person, attribute }: Query): readonly Check[] {
  if (person === undefined) return [];
  const asked = attribute === 'signatories' || attribute === 'speakers' ? attribute : 'people';
  const people = peopleIn(one, asked);
  if (people.length === 0) return [];
  const holds = people.some(({ value }) => refOf(value.name) === person);
  const stated = people.map(
    ({ value, evidence }): ShownVersion => ({ value: { type: 'person', value }, basis: 'stated', evidence }),
  );
  return [{ attribute: asked, asserted: { type: 'text', value: '' }, holds, isMinor: false, stated }];
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

/** Whether there is any partnership of a sort, and whether a total is what the question says. */
function existence(query: Query, context: AnswerContext): Answer {
  const { catalogue } = context;
  const publisher = partiesOf(query, catalogue)[0];
  const { number, ...filter } = query.filter ?? {};
  if (
    number !== undefined &&
    (query.attribute === 'totalPartners' || query.attribute === 'overseasPartners')
  ) {
    return checkTotal(query, number, context);
  }
  // An MOC is what somebody means who asks whether there is an MOU.
  const anyMemorandum = filter.instrument === 'mou' || filter.instrument === 'moc';
  const loose = anyMemorandum ? { ...filter, instrument: 'memorandum' as const } : filter;
  const selected = selectPartnerships({ ...query, op: 'list', filter: loose }, catalogue);
  if (number !== undefined || (selected.length === 0 && Object.keys(filter).length === 0))
    return noMatch(query, catalogue);
  if (publisher && Object.keys(filter).length === 0)
    return unstated(query, catalogue, { type: 'organisation', organisation: publisher }, undefined);
  // Where it is not known of all partners what they are, that none fits is not known either.
  if (selected.length === 0 && isUnsure(query, catalogue)) return noMatch(query, catalogue);
  return verdict(query, selected.length > 0, [], selected, context);
}

/** Whether some partner, of which the releases do not say where or what it is, might be one that is asked for. */
function isUnsure({ filter = {}, ...query }: Query, catalogue: AnswerContext['catalogue']): boolean {
  const { overseas, countries, region, kinds } = filter;
  const byPlace = overseas !== undefined || countries !== undefined || region !== undefined;
  return selectPartnerships(query, catalogue).some((one) => {
    const partner = catalogue.organisation(one.partner);
    const isPlaced = partner !== undefined && catalogue.countryOf(partner) !== undefined;
    return (byPlace && !isPlaced) || (kinds !== undefined && partner?.kind === undefined);
  });
}

function checkTotal(query: Query, number: number, context: AnswerContext): Answer {
  const { catalogue } = context;
  const publishers = partiesOf(query, catalogue);
  const publisher =
    publishers[0] ??
    (catalogue.ledger.publishers.length === 1
      ? catalogue.organisation(catalogue.ledger.publishers[0] as string)
      : undefined);
  const { number: _, ...filter } = query.filter ?? {};
  const stated = publisher && countStated(publisher, { ...query, filter }, catalogue);
  if (!publisher || !stated) return noMatch(query, catalogue);
  const holds = stated.versions.some(({ value }) => value.type === 'number' && value.value === number);
  const attribute = filter.overseas ? 'overseasPartners' : 'totalPartners';
  const check: Check = {
    attribute,
    asserted: { type: 'number', value: number },
    holds,
    isMinor: false,
    stated: stated.versions,
  };
  return { ...verdict(query, holds, [check], [], context), contradictions: stated.contradictions };
}

function checkFounding(query: Query, context: AnswerContext): Answer {
  const { catalogue } = context;
  const organisation =
    partiesOf(query, catalogue).find((one) => isAboutOrganisation(one, catalogue)) ??
    partiesOf(query, catalogue)[0];
  const value = organisation && organisationValue(organisation, 'foundedOn');
  if (!organisation || !value)
    return organisation
      ? unstated(query, catalogue, { type: 'organisation', organisation }, 'foundedOn')
      : noMatch(query, catalogue);
  const { from, to } = query.filter ?? {};
  const holds = value.versions.some(
    ({ value: date }) => date.type === 'date' && isWithin(date.value, from, to),
  );
  const check: Check = {
    attribute: 'foundedOn',
    asserted: { type: 'range', ...(from ? { from } : {}), ...(to ? { to } : {}) },
    holds,
    isMinor: false,
    stated: value.versions,
  };
  return {
    ...verdict(query, holds, [check], [], context),
    content: {
      type: 'verdict',
      holds,
      subject: value.subject,
      checks: [check],
      partnerships: [],
      parties: [],
      restrictions: {},
    },
  };
}

function verdict(
  query: Query,
  holds: boolean,
  checks: readonly Check[],
  partnerships: readonly Partnership[],
  { catalogue }: AnswerContext,
): Answered {
  const checked = checks.flatMap(({ stated }) => stated.flatMap(({ evidence }) => evidence));
  const [only] = partnerships;
  return {
    kind: 'answered',
    query,
    content: {
      type: 'verdict',
      holds,
      checks,
      partnerships: partnerships.slice(0, 8),
      parties: partiesOf(query, catalogue),
      restrictions: restrictionsOf(query, catalogue),
      ...(only && partnerships.length === 1
        ? { subject: { type: 'partnership', partnership: only } as const }
        : {}),
    },
    evidence: checked.length > 0 ? checked : partnerships.slice(0, 8).flatMap(evidenceFor),
    contradictions: [],
  };
}
