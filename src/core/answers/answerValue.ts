import type { InstrumentKind } from '../facts/reading.js';
import type { Partnership } from '../ledger/ledger.js';
import { ATTRIBUTES, type AttributeName } from '../questions/attributes.js';
import { makeQuery } from '../questions/makeQuery.js';
import type { Query } from '../questions/query.js';
import { refOf } from '../questions/refs.js';
import { announcedBy, asksOfOneRelease } from './announcedBy.js';
import type { Answer, Answered, NoData, ValueContent } from './answer.js';
import { type AnswerContext, answered } from './answered.js';
import type { Catalogue } from './catalogue.js';
import { changesOf } from './changes.js';
import { checkPartnership } from './checks.js';
import { claimedSource } from './claimedSource.js';
import { COMPARED, comparedRows } from './comparedRows.js';
import { inForce } from './inForce.js';
import { instrumentFit } from './instrumentFit.js';
import { ofOneSide } from './oneSide.js';
import { ordinalValue } from './ordinals.js';
import { noMatch, unstated } from './refusals.js';
import { renewalOf } from './renewals.js';
import { sourcesOf } from './sourcesOf.js';
import { firstTwo, preferAnnounced, targetsOf } from './targets.js';
import { timesRenewed } from './timesRenewed.js';
import { toldCourse } from './toldCourse.js';
import { isUnsurePick } from './unsurePick.js';
import { partnershipValue } from './values.js';
import { isOfOtherDays, wrongClaim } from './wrongClaim.js';

/** An attribute of the partnership that a query selects; of each, where it selects a few; else the choices. */
export function answerPartnershipValue(query: Query, context: AnswerContext): Answer {
  const { catalogue } = context;
  const targets = ofThoseAlone(targetsOf(query, catalogue), query);
  const attribute = query.attribute ?? 'overview';
  if (targets.length === 0) return noMatch(query, catalogue);
  if (query.pick && isUnsurePick(query.pick, targets, query, catalogue)) return noMatch(query, catalogue);
  const stated = attribute === 'runs' ? 'endsOn' : attribute;
  const chosen = numberedOnes(preferAnnounced(targets, stated), attribute, query, catalogue);
  if (chosen.length > 1) return several(chosen, query, context);
  return valueForOne(chosen[0] as Partnership, attribute, query, context);
}

/** Whether the agreement of A and B goes on is no question of another that a third signed with them. */
function ofThoseAlone(
  targets: readonly Partnership[],
  { attribute, parties = [], filter }: Query,
): readonly Partnership[] {
  if ((attribute !== 'inForce' && attribute !== 'expired') || parties.length < 2 || filter?.several)
    return targets;
  const alone = targets.filter((one) => one.parties.length === parties.length);
  return alone.length > 0 ? alone : targets;
}

/** Of several with one partner, only one may have a place: the agreement, and not the letter of intent before it. */
function numberedOnes(
  targets: readonly Partnership[],
  attribute: AttributeName,
  query: Query,
  catalogue: Catalogue,
): readonly Partnership[] {
  if (targets.length < 2 || attribute !== 'ordinal') return targets;
  const numbered = firstTwo(targets, (one) =>
    ordinalValue(one, query, catalogue)?.versions.some(({ evidence }) =>
      evidence.some(({ releaseId }) => one.announcedIn.includes(releaseId)),
    ),
  );
  return numbered.length === 1 ? numbered : targets;
}

const MOST_VALUES = 4;

function several(targets: readonly Partnership[], query: Query, context: AnswerContext): Answer {
  const attribute = query.attribute ?? 'overview';
  const isPlace = attribute === 'ordinal' || attribute === 'municipalityOrdinal';
  const toldOf = (one: Partnership): ValueContent | undefined =>
    isPlace ? ordinalValue(one, query, context.catalogue) : partnershipValue(one, attribute);
  const [numbered, other] = isPlace ? firstTwo(targets, (one) => toldOf(one) !== undefined) : [];
  if (numbered && !other) return valueForOne(numbered, attribute, query, context);
  // "The Norwegian one", "the tri-party MOU": told as well as by a name.
  const isTold = query.filter?.countries !== undefined || query.filter?.several === true;
  const isNamed = (query.parties?.length ?? 0) > 0 || query.pick !== undefined || isTold;
  const isFew = targets.length <= MOST_VALUES && isNamed;
  const values = isFew ? targets.flatMap((one) => toldOf(one) ?? []) : [];
  // One agreement that two releases tell of as two: what both say is the answer.
  const [first] = targets;
  if (isFew && first && values.length > 1 && areEqual(values))
    return valueForOne(first, attribute, query, context);
  // The letter of intent of two that have other papers alone is none of these.
  if (values.length > 1 && targets.every((one) => isOtherPaper(one, query)))
    return noMatch(query, context.catalogue);
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

/** Whether all that is told of a paper says that it is another than the one that is asked about. */
const isOtherPaper = ({ instrument: { versions } }: Partnership, { filter }: Query): boolean =>
  filter?.instrument !== undefined &&
  versions.length > 0 &&
  versions.every(({ value }) => instrumentFit(filter.instrument as InstrumentKind, value.kind) === 'wrong');

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
  const checks = isPicked || !query.parties?.length ? [] : checkPartnership(partnership, query, catalogue);
  const answer = plainValue(partnership, attribute, query, context);
  const wrong = checks.filter(({ holds, isMinor }) => !holds && !isMinor);
  const notes = checks.filter(({ holds, isMinor }) => !holds && isMinor);
  if (attribute === 'source' && wrong.length > 0)
    return (
      claimedSource(query, catalogue) ??
      unstated(query, catalogue, { type: 'partnership', partnership }, 'source')
    );
  if (answer.kind !== 'answered')
    return wrong.length > 0 && !isOfOtherDays(attribute)
      ? wrongClaim(partnership, wrong, query, catalogue)
      : answer;
  return { ...answer, ...(wrong.length > 0 ? { wrong } : {}), ...(notes.length > 0 ? { notes } : {}) };
}

function plainValue(
  partnership: Partnership,
  attribute: AttributeName,
  query: Query,
  context: AnswerContext,
): Answered | NoData {
  const { catalogue } = context;
  if (attribute === 'overview') return overview([partnership], query, catalogue);
  if (attribute === 'changes') return changesOf(partnership, query, catalogue);
  if (attribute === 'runs') return fromUntil(partnership, query, catalogue);
  if (attribute === 'inForce' || attribute === 'expired') return inForce(partnership, query, context);
  if (attribute === 'source') return sourcesOf(partnership, query, catalogue);
  if (attribute === 'partner' || attribute === 'publisher')
    return organisationOf(partnership, attribute, query, catalogue);
  const renewed =
    attribute === 'renewal' && query.pick?.which === 'latest' ? renewalOf(partnership, catalogue) : undefined;
  if (renewed)
    return answered(query, { type: 'newest event', event: renewed, isRenewal: true }, [renewed], catalogue);
  if (attribute === 'timesRenewed' || attribute === 'ordinal' || attribute === 'municipalityOrdinal') {
    const place =
      attribute === 'timesRenewed'
        ? timesRenewed(partnership, catalogue)
        : ordinalValue(partnership, query, catalogue);
    return place
      ? answered(query, place, [place], catalogue)
      : unstated(query, catalogue, { type: 'partnership', partnership }, attribute);
  }
  if (attribute === 'announcedOn' && asksOfOneRelease(query))
    return announcedBy(partnership, query, catalogue);
  const told = partnershipValue(partnership, attribute) ?? countedByPlace(partnership, attribute);
  const days = attribute === 'termMonths' ? daysOfTerm(partnership) : [];
  if (told && days.length > 0) {
    const values = [told, ...days];
    return answered(query, { type: 'values', values }, values, catalogue);
  }
  const content = ofOneSide(told, partnership, query, catalogue);
  if (content) return answered(query, content, [content], catalogue);
  const instead =
    attribute === 'termMonths'
      ? partnershipValue(partnership, 'endsOn')
      : ATTRIBUTES[attribute].type === 'date'
        ? partnershipValue(partnership, 'when')
        : undefined;
  const course = toldCourse(partnership, attribute, query, catalogue);
  return course ?? unstated(query, catalogue, { type: 'partnership', partnership }, attribute, instead);
}

/** `From July 1, 2021 to March 31, 2026`, which makes 57 months: the days that the sentence itself gives. */
function daysOfTerm(partnership: Partnership): readonly ValueContent[] {
  const [term, since, until] = [partnership.termMonths, partnership.effectiveOn, partnership.endsOn];
  const quotes = [term, since, until].map(({ versions: [one, other] }) =>
    one && !other && one.basis === 'stated' ? one.evidence.map(({ quote }) => quote) : [],
  );
  const [first = [], ...rest] = quotes;
  const isOneSentence = first.some((quote) => rest.every((others) => others.includes(quote)));
  return isOneSentence
    ? (['effectiveOn', 'endsOn'] as const).flatMap((name) => partnershipValue(partnership, name) ?? [])
    : [];
}

/** Since when, and until when or for how long; the one alone is no answer to both. */
function fromUntil(partnership: Partnership, query: Query, catalogue: Catalogue): Answered | NoData {
  const since = partnershipValue(partnership, 'since');
  const until = partnershipValue(partnership, 'endsOn') ?? partnershipValue(partnership, 'termMonths');
  return since && until
    ? answered(query, { type: 'values', values: [since, until] }, [since, until], catalogue)
    : unstated(query, catalogue, { type: 'partnership', partnership }, 'runs', until ?? since);
}

/** Whoever is the 13th partner made it 13, as far as nobody had left by then. */
function countedByPlace(partnership: Partnership, attribute: AttributeName): ValueContent | undefined {
  const place = attribute === 'totalPartners' ? partnershipValue(partnership, 'ordinal') : undefined;
  if (!place || place.contradicted) return undefined;
  const versions = place.versions.map((version) => ({ ...version, basis: 'computed' as const }));
  return { ...place, asked: attribute, attribute, versions };
}

function overview([partnership]: readonly [Partnership], query: Query, catalogue: Catalogue): Answered {
  const rows = comparedRows([partnership]);
  const values = COMPARED.flatMap((attribute) => partnershipValue(partnership, attribute) ?? []);
  return answered(query, { type: 'overview', partnership, rows }, values, catalogue);
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
