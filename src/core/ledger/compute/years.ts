import type { Evidence } from '../../facts/fact.js';
import { agrees, type DateValue, dayRange, withYear, yearOf } from '../../text/dateValue.js';
import type { Chain, Link } from '../chain.js';
import { nonEmpty, onlyValue } from '../claims.js';
import { addDays, certainlyBefore, type Days, publicationDays, UNTIL_EFFECTIVE } from '../days.js';
import type { Claim, Partnership, Version } from '../ledger.js';
import type { Draft } from '../partnership.js';

/**
 * The year that no release gives, from the order of partners: the 14th, `--09-18`, between the 13th of
 * September 2020 and the 15th of November 2020 was signed on 2020-09-18. Only where exactly one year
 * fits between both neighbours (or one neighbour and the day of its own release).
 */
export function completeYear(draft: Draft, chain: Chain): Draft {
  const ordinal = onlyValue(draft.partnership.ordinal);
  const { signedOn, effectiveOn } = draft.partnership;
  if (!(lacksYear(signedOn) || lacksYear(effectiveOn))) return draft;
  const bounds = ordinal === undefined ? undefined : boundsOf(draft, ordinal, chain);
  if (bounds === undefined) return withYearOfEffect(draft);
  const { partnership } = draft;
  const changed: Partnership = {
    ...partnership,
    signedOn: complete(partnership.signedOn, bounds),
    // A paper may come into force long after the next one is signed: only its signing has a place in the order.
    effectiveOn:
      partnership.signedOn.versions.length === 0
        ? complete(partnership.effectiveOn, bounds)
        : partnership.effectiveOn,
  };
  return { ...draft, partnership: changed };
}

/**
 * Signed on `--02-27` and in force from 2024-03-03: the last February 27 before, where it is not half a year away. One
 * day that is given for both is told twice, and its year may be a slip.
 */
function withYearOfEffect(draft: Draft): Draft {
  const { signedOn, effectiveOn } = draft.partnership;
  const effective = onlyValue(effectiveOn);
  const day = onlyValue(signedOn);
  const last = effective === undefined ? undefined : dayRange(effective)?.last;
  if (!lacksYear(signedOn) || day === undefined || last === undefined || agrees(day, last)) return draft;
  const before = { first: addDays(last, -UNTIL_EFFECTIVE), last };
  const evidence = effectiveOn.versions[0]?.evidence ?? [];
  const signed = complete(signedOn, { after: before, before, evidence });
  return { ...draft, partnership: { ...draft.partnership, signedOn: signed } };
}

interface Bounds {
  readonly after: Days;
  readonly before: Days;
  readonly evidence: readonly Evidence[];
}

function boundsOf(draft: Draft, ordinal: number, { links }: Chain): Bounds | undefined {
  let [lower, upper]: (Link | undefined)[] = [];
  for (const link of links) {
    if (link.draft.partnership.id === draft.partnership.id) continue;
    if (link.ordinal < ordinal) lower = link;
    if (link.ordinal > ordinal && upper === undefined) upper = link;
  }
  const published = publicationDays(draft);
  const before = earlier(upper?.days, published);
  if (lower === undefined || before === undefined) return undefined;
  const evidence = [lower, ...(upper === undefined ? [] : [upper])].flatMap(evidenceOf);
  return { after: lower.days, before, evidence };
}

function earlier(a: Days | undefined, b: Days | undefined): Days | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.last < b.last ? a : b;
}

/** One place for a neighbour's date, one for its number. */
function evidenceOf({ draft: { partnership } }: Link): readonly Evidence[] {
  const { signedOn, effectiveOn, ordinal } = partnership;
  const version = signedOn.versions[0] ?? effectiveOn.versions[0];
  return [version?.evidence[0], ordinal.versions[0]?.evidence[0]].filter((each) => each !== undefined);
}

function lacksYear({ versions }: Claim<DateValue>): boolean {
  return versions.length === 1 && yearOf(versions[0]!.value) === undefined;
}

function complete(claim: Claim<DateValue>, bounds: Bounds): Claim<DateValue> {
  const [version] = claim.versions;
  if (version === undefined || !lacksYear(claim)) return claim;
  const value = onlyYear(version.value, bounds);
  if (value === undefined) return claim;
  const computed: Version<DateValue> = {
    value,
    basis: 'computed',
    evidence: nonEmpty([...version.evidence, ...bounds.evidence]),
  };
  return { versions: [computed] };
}

function onlyYear(value: DateValue, { after, before }: Bounds): DateValue | undefined {
  const [from, to] = [Number(after.first.slice(0, 4)), Number(before.last.slice(0, 4))];
  // Bounds three years apart fit more than one year whatever the day.
  if (to - from > 2) return undefined;
  const fitting: DateValue[] = [];
  for (let year = from; year <= to; year++) {
    const date = withYear(value, year);
    const days = date === undefined ? undefined : dayRange(date);
    if (date === undefined || days === undefined) continue;
    if (!certainlyBefore(days, after) && !certainlyBefore(before, days)) fitting.push(date);
  }
  return fitting.length === 1 ? fitting[0] : undefined;
}
