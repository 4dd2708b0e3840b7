import type { Partnership } from '../ledger/ledger.js';
import { ATTRIBUTES, type AttributeName } from '../questions/attributes.js';
import { makeQuery } from '../questions/makeQuery.js';
import type { Query } from '../questions/query.js';
import { refOf } from '../questions/refs.js';
import type { DateValue } from '../text/dateValue.js';
import { dayRange } from '../text/dateValue.js';
import { foldName } from '../text/fold.js';
import type { Answer, Answered, ComparedRow, Content, NoData, ValueContent } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { checkPartnership } from './checks.js';
import { contradictionsOf } from './contradictions.js';
import { noMatch, unstated } from './refusals.js';
import { isWithin, partiesOf, pickPartnerships, selectPartnerships } from './select.js';
import { hasSubject } from './subjects.js';
import { partnershipValue } from './values.js';

/** What one needs to answer besides the query. */
export interface AnswerContext {
  readonly catalogue: Catalogue;
  /** The day it is for who asks; else the day of the newest release counts. */
  readonly today?: DateValue;
}

/** An attribute of the partnership that a query selects; of each, where it selects a few; else the choices. */
export function answerPartnershipValue(query: Query, context: AnswerContext): Answer {
  const { catalogue } = context;
  const targets = targetsOf(query, catalogue);
  const attribute = query.attribute ?? 'overview';
  if (targets.length === 0) return noMatch(query, catalogue);
  const chosen = preferAnnounced(targets, attribute);
  if (chosen.length > 1) return several(chosen, query, context);
  return valueForOne(chosen[0] as Partnership, attribute, query, context);
}

/** The partnerships that a query is about: by its parties (whatever it asserts of them), or by its filter. */
export function targetsOf(query: Query, catalogue: Catalogue): readonly Partnership[] {
  const parties = partiesOf(query, catalogue);
  if (query.pick?.which === 'next' || query.pick?.which === 'previous')
    return pickPartnerships(query.pick, [], query, catalogue);
  const isOfPartner = hasSubject(parties, catalogue);
  const isOfOnePair = isOfPartner && (query.pick?.which === 'first' || query.pick?.which === 'latest');
  if ((query.pick && !isOfOnePair) || !isOfPartner) {
    const { number: _, ...filter } = query.filter ?? {};
    const selected = selectPartnerships({ ...query, filter }, catalogue);
    return query.pick ? pickPartnerships(query.pick, selected, query, catalogue) : selected;
  }
  const { filter: _, asOf: __, pick, ...bare } = query;
  const all = selectPartnerships(bare, catalogue);
  if (all.length <= 1) return all.length === 1 ? all : eachOf(bare, catalogue);
  // Two agreements with one partner: what the question says of them tells which one is meant.
  const { number: ___, ...told } = query.filter ?? {};
  const fitting = all.filter((one) =>
    checkPartnership(one, { ...query, filter: told }).every(({ holds }) => holds),
  );
  const left = fitting.length > 0 ? fitting : all;
  return pick ? pickPartnerships(pick, left, bare, catalogue) : left;
}

/** "When were the agreements with Osaka and Kanagawa signed?": no agreement has both, so each is meant. */
function eachOf(query: Query, catalogue: Catalogue): readonly Partnership[] {
  const parties = partiesOf(query, catalogue);
  const publishers = new Set(catalogue.ledger.partnerships.map(({ publisher }) => publisher));
  const partners = parties.filter(({ id }) => !publishers.has(id));
  if (partners.length < 2) return [];
  const told = partners.map(({ id }) => catalogue.partnershipsOf(id).map(({ publisher }) => publisher));
  // Of two that nobody has agreements with both, an agreement between them is asked for.
  if (!told[0]?.some((publisher) => told.every((others) => others.includes(publisher)))) return [];
  return partners.flatMap(({ id }) => selectPartnerships({ ...query, parties: [refOf(id)] }, catalogue));
}

/** Of several agreements with one partner the announced ones are meant, and among those the ones that state what is asked. */
function preferAnnounced(targets: readonly Partnership[], attribute: AttributeName): readonly Partnership[] {
  if (targets.length < 2) return targets;
  if (new Set(targets.map(({ partner }) => partner)).size > 1) {
    // "Who signed for Tamaki?": of one that only one agreement tells, that agreement.
    const telling = targets.filter((one) => partnershipValue(one, attribute) !== undefined);
    if (telling.length === 1 && telling[0]?.status === 'own') return telling;
    const announced = targets.filter(({ status }) => status === 'own');
    return telling.length === 0 && announced.length === 1 ? announced : targets;
  }
  const own = targets.filter(({ status }) => status === 'own');
  const left = own.length > 0 ? own : targets;
  // Whether it is still in force is asked of the last one.
  if (attribute === 'inForce') return left.slice(-1);
  const stating = left.filter((one) => partnershipValue(one, attribute) !== undefined);
  return stating.length > 0 ? stating : left;
}

const MOST_VALUES = 4;

function several(targets: readonly Partnership[], query: Query, context: AnswerContext): Answer {
  const attribute = query.attribute ?? 'overview';
  const values = targets.flatMap((one) => partnershipValue(one, attribute) ?? []);
  // "The Norwegian one", "the tri-party MOU": told as well as by a name.
  const isTold = query.filter?.countries !== undefined || query.filter?.several === true;
  const isNamed = (query.parties?.length ?? 0) > 0 || query.pick !== undefined || isTold;
  const isFew = targets.length <= MOST_VALUES && isNamed;
  // One agreement that two releases tell of as two: what both say is the answer.
  const [first] = targets;
  if (isFew && first && values.length > 1 && areEqual(values))
    return valueForOne(first, attribute, query, context);
  if (isFew && values.length === targets.length) {
    return answered(query, { type: 'values', values }, values, context.catalogue);
  }
  return {
    kind: 'ambiguous',
    query,
    evidence: [],
    contradictions: [],
    choices: targets.slice(0, 8).map((partnership) => ({
      subject: { type: 'partnership', partnership },
      query: makeQuery({
        ...(query.attribute ? { attribute: query.attribute } : {}),
        op: 'value',
        parties: partnership.parties.slice(0, 3).map(refOf),
      }),
    })),
  };
}

function areEqual(values: readonly ValueContent[]): boolean {
  const said = values.map(({ attribute, versions }) =>
    JSON.stringify([attribute, versions.map(({ value }) => value)]),
  );
  return new Set(said).size === 1;
}

function valueForOne(
  partnership: Partnership,
  attribute: AttributeName,
  query: Query,
  context: AnswerContext,
): Answer {
  const { catalogue } = context;
  const isPicked = query.pick !== undefined && query.pick.which !== 'first' && query.pick.which !== 'latest';
  const checks = isPicked || !query.parties?.length ? [] : checkPartnership(partnership, query);
  const answer = plainValue(partnership, attribute, query, context);
  const wrong = checks.filter(({ holds, isMinor }) => !holds && !isMinor);
  const notes = checks.filter(({ holds, isMinor }) => !holds && isMinor);
  if (answer.kind !== 'answered')
    return wrong.length > 0 ? verdict(partnership, wrong, query, catalogue) : answer;
  return { ...answer, ...(wrong.length > 0 ? { wrong } : {}), ...(notes.length > 0 ? { notes } : {}) };
}

/** What the question asserts is wrong, and what it asks is not stated: the first is still worth saying. */
function verdict(
  partnership: Partnership,
  checks: ReturnType<typeof checkPartnership>,
  query: Query,
  catalogue: Catalogue,
): Answered {
  return {
    kind: 'answered',
    query,
    content: {
      type: 'verdict',
      holds: false,
      subject: { type: 'partnership', partnership },
      checks,
      partnerships: [partnership],
      parties: partiesOf(query, catalogue),
      restrictions: {},
    },
    evidence: checks.flatMap(({ stated }) => stated.flatMap(({ evidence }) => evidence)),
    contradictions: [],
  };
}

function plainValue(
  partnership: Partnership,
  attribute: AttributeName,
  query: Query,
  context: AnswerContext,
): Answered | NoData {
  const { catalogue } = context;
  if (attribute === 'overview') return overview([partnership], query, catalogue);
  if (attribute === 'inForce') return inForce(partnership, query, context);
  if (attribute === 'source') return sources(partnership, query, catalogue);
  if (attribute === 'partner' || attribute === 'publisher')
    return organisationOf(partnership, attribute, query, catalogue);
  const content = ofOneSide(partnershipValue(partnership, attribute), query, catalogue);
  if (content) return answered(query, content, [content], catalogue);
  const instead = ATTRIBUTES[attribute].type === 'date' ? partnershipValue(partnership, 'when') : undefined;
  return unstated(query, catalogue, { type: 'partnership', partnership }, attribute, instead);
}

/** The people of the one side that is asked for: those whose organisation it is. */
function ofOneSide(
  content: ValueContent | undefined,
  { whose }: Query,
  catalogue: Catalogue,
): ValueContent | undefined {
  const side = whose === undefined ? undefined : catalogue.organisationOf(whose);
  if (!content || !side) return content;
  const versions = content.versions.filter(({ value }) => {
    if (value.type !== 'person') return false;
    const said = foldName(`${value.value.organisation ?? ''} ${value.value.role ?? ''}`);
    return side.aliases.some((alias) => alias.length > 1 && said.includes(foldName(alias)));
  });
  return versions.length > 0 ? { ...content, versions } : content;
}

export function answered(
  query: Query,
  content: Content,
  values: readonly ValueContent[],
  catalogue: Catalogue,
): Answered {
  return {
    kind: 'answered',
    query,
    content,
    evidence: values.flatMap(({ versions }) => versions.flatMap(({ evidence }) => evidence)),
    contradictions: values.flatMap((value) => contradictionsOf(value, catalogue)),
  };
}

/** What an overview and a comparison show, in this order. */
export const COMPARED = [
  'signedOn',
  'effectiveOn',
  'announcedOn',
  'instrument',
  'ordinal',
  'municipalityOrdinal',
  'termMonths',
  'endsOn',
  'renewal',
  'scope',
  'signatories',
] as const satisfies readonly AttributeName[];

export function comparedRows(partnerships: readonly Partnership[]): ComparedRow[] {
  return COMPARED.map((attribute) => ({
    attribute,
    // An overview is no release: long lists are cut, and asked for by themselves.
    cells: partnerships.map((one) =>
      (attribute === 'signedOn' ? signedOnly(one) : (partnershipValue(one, attribute)?.versions ?? [])).slice(
        0,
        4,
      ),
    ),
  })).filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

const signedOnly = (one: Partnership): ValueContent['versions'] => {
  const value = partnershipValue(one, 'signedOn');
  return value?.attribute === 'signedOn' ? value.versions : [];
};

function overview([partnership]: readonly [Partnership], query: Query, catalogue: Catalogue): Answered {
  const rows = comparedRows([partnership]);
  const values = COMPARED.flatMap((attribute) => partnershipValue(partnership, attribute) ?? []);
  return answered(query, { type: 'overview', partnership, rows }, values, catalogue);
}

/** Whether its term runs on the day that is asked for: the given one, today, else the newest release's. */
function inForce(
  partnership: Partnership,
  query: Query,
  { catalogue, today }: AnswerContext,
): Answered | NoData {
  const ends = partnershipValue(partnership, 'endsOn');
  const newest = catalogue.ledger.releases
    .flatMap(({ publishedOn }) => (publishedOn && dayRange(publishedOn)?.last) || [])
    .sort()
    .at(-1);
  const on = query.asOf ?? today ?? catalogue.ledger.asOf ?? newest;
  const first = ends?.versions[0];
  // Two ends that are told are one answer where the day lies before, or after, both.
  const lasts = (ends?.versions ?? []).flatMap(
    ({ value }) => (value.type === 'date' && dayRange(value.value)?.last) || [],
  );
  const end = first?.value.type === 'date' ? dayRange(first.value.value)?.last : undefined;
  const day = on === undefined ? undefined : dayRange(on)?.last;
  const isRolledOver =
    day !== undefined &&
    end !== undefined &&
    day > end &&
    partnership.renewal.versions.some(({ value }) => value === 'automatic');
  // A term that renews itself may run on: that it ended, nobody says.
  if (isRolledOver) return unstated(query, catalogue, { type: 'partnership', partnership }, 'inForce', ends);
  if (!ends || !first || end === undefined || on === undefined || day === undefined) {
    return unstated(query, catalogue, { type: 'partnership', partnership }, 'inForce');
  }
  const content = {
    type: 'in force',
    partnership,
    holds: day <= end,
    on,
    ends: first,
    contradicted: new Set(lasts.map((last) => day <= last)).size > 1,
  } as const;
  return answered(query, content, [ends], catalogue);
}

/** "Which article says 2016?": the releases that give this date, where the releases differ. */
function sayingSo(partnership: Partnership, { filter = {} }: Query): readonly string[] {
  const { from, to } = filter;
  if (from === undefined && to === undefined) return [];
  const claims = [partnership.signedOn, partnership.effectiveOn, partnership.endsOn];
  return claims
    .filter(({ versions }) => versions.length > 1)
    .flatMap(({ versions }) =>
      versions.flatMap(({ value, evidence }) =>
        isWithin(value, from, to) ? evidence.map(({ releaseId }) => releaseId) : [],
      ),
    );
}

function sources(partnership: Partnership, query: Query, catalogue: Catalogue): Answered | NoData {
  const asserted = sayingSo(partnership, query);
  const all = partnership.announcedIn.length > 0 ? partnership.announcedIn : partnership.mentionedIn;
  const ids = asserted.length > 0 ? asserted : all;
  const releases = ids.flatMap((id) => catalogue.release(id) ?? []);
  if (releases.length === 0)
    return unstated(query, catalogue, { type: 'partnership', partnership }, 'source');
  const values = ['partner', 'when', 'instrument'] as const;
  const shown = values.flatMap((attribute) => partnershipValue(partnership, attribute) ?? []);
  const inThem = new Set(ids);
  const answer = answered(
    query,
    { type: 'sources', subject: { type: 'partnership', partnership }, releases },
    shown,
    catalogue,
  );
  return {
    ...answer,
    evidence: answer.evidence.filter(({ releaseId }) => inThem.has(releaseId)).slice(0, 3),
    contradictions: [],
  };
}

function organisationOf(
  partnership: Partnership,
  attribute: 'partner' | 'publisher',
  query: Query,
  catalogue: Catalogue,
): Answered | NoData {
  const id = attribute === 'partner' ? partnership.partner : partnership.publisher;
  const organisation = id === undefined ? undefined : catalogue.organisation(id);
  const subject = { type: 'partnership', partnership } as const;
  if (!organisation) return unstated(query, catalogue, subject, attribute);
  const evidence =
    partnershipValue(partnership, 'when')?.versions.flatMap((version) => version.evidence) ?? [];
  const content: ValueContent = {
    type: 'value',
    subject,
    asked: attribute,
    attribute,
    versions: [{ value: { type: 'organisation', value: organisation }, basis: 'stated', evidence }],
    contradicted: false,
  };
  return answered(query, content, [content], catalogue);
}
