import { BESIDE_NAMES, standsBeside } from '../languages/questions/besideNames.js';
import { assertedEnd } from './assertedEnd.js';
import type { AttributeName } from './attributes.js';
import { slotsOf } from './constraints.js';
import type { ParsedQuestion } from './parse.js';
import type { Pick as Picked, Query } from './query.js';
import type { Evidence } from './rules/rule.js';

/** What a yes-or-no question asserts, by what stands in it. */
export function assertedAttribute(parsed: ParsedQuestion, e: Evidence): AttributeName | undefined {
  const { signals } = parsed;
  if (e.hasOrdinal) return asksAmongLocalGovernments(parsed) ? 'municipalityOrdinal' : 'ordinal';
  if (e.hasDuration) return 'termMonths';
  if (e.hasDate) {
    if (signals.has('foundedDate') && !signals.has('partnership', 'partner')) return 'foundedOn';
    if (signals.has('endDate', 'ends') || assertedEnd(parsed) !== undefined) return 'endsOn';
    if (signals.has('effective', 'effectiveDate', 'sinceWhen')) return 'effectiveOn';
    if (signals.has('announced', 'announcedDate')) return 'announcedOn';
    return signals.has('signed', 'signedDate') ? 'signedOn' : 'when';
  }
  if (e.persons > 0)
    return signals.has('signed', 'signatory')
      ? 'signatories'
      : signals.has('speaker', 'statement')
        ? 'speakers'
        : signals.has('head')
          ? 'office'
          : 'people';
  if (e.hasNumber) {
    if (e.hasRest || (e.hasKinds && !signals.has('partner', 'partnership', 'cooperate'))) return 'figures';
    return signals.has('overseas') ? 'overseasPartners' : 'totalPartners';
  }
  if (signals.has('location') && e.hasSelector) return 'location';
  return isCalled(parsed) ? 'instrument' : undefined;
}

/** `Is it an MOU?`, MOUでしたっけ: the paper itself is in question, and a slip is no yes. */
const isCalled = (parsed: ParsedQuestion): boolean =>
  slotsOf(parsed, 'instrument').some((slot) =>
    standsBeside(BESIDE_NAMES[parsed.language].asksIfCalled, parsed.question.text, slot),
  );

/** Kinds that stand by themselves: `which number among municipalities`, not `Osaka prefecture`. */
export function asksAmongLocalGovernments(parsed: ParsedQuestion): boolean {
  return slotsOf(parsed, 'kinds').some(
    ({ kinds }) => kinds.length > 1 || kinds.includes('municipality') || kinds.includes('prefecture'),
  );
}

/** What a number beside counts things of its own: areas, people, points. */
const OF_CONTENTS: ReadonlySet<AttributeName | undefined> = new Set([
  'scope',
  'purpose',
  'changes',
  'people',
  'signatories',
]);

/** The number that a question says of what it asks: 14 of `the 14th partner`, 60 of `for five years`. */
export function assertedNumber(
  parsed: ParsedQuestion,
  pick: Picked | undefined,
  { op, attribute }: Pick<Query, 'op' | 'attribute'>,
): number | undefined {
  // Words that somebody said, or that a release has, assert nothing.
  if (attribute === 'speakers' || attribute === 'statements' || attribute === 'source') return undefined;
  const ordinal = slotsOf(parsed, 'ordinal')[0];
  if (ordinal && !pick) return ordinal.number;
  const months = slotsOf(parsed, 'duration')[0]?.months;
  // "The five-year MOU" is told by its term, but asked for something else, it asserts no number of another sort.
  const isSelected = op === 'list' || op === 'count';
  const isOfTerm = attribute === 'termMonths' || attribute === 'disagreements';
  if (months !== undefined && op !== 'relation' && !isSelected && !isOfTerm) return undefined;
  // Other numbers select nothing.
  if (isSelected) return months;
  if (months === undefined && parsed.signals.has('severalParties')) return undefined;
  // The five key areas of somebody are no place among partners.
  if (op === 'value' && OF_CONTENTS.has(attribute)) return undefined;
  return months ?? slotsOf(parsed, 'number')[0]?.number;
}
