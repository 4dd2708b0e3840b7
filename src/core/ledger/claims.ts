import type { Evidence, Fact, NonEmpty } from '../facts/fact.js';
import { agrees, type DateParts, type DateValue, toDateParts, toDateValue } from '../text/dateValue.js';
import type { Claim, ClaimStatus, Version } from './ledger.js';

/** Nothing says anything. */
export const UNSTATED: Claim<never> = { versions: [] };

/** Whether an attribute is unstated, stated, computed, or told in several ways. */
export function statusOf(claim: Claim<unknown>): ClaimStatus {
  const [first, second] = claim.versions;
  if (first === undefined) return 'unstated';
  return second === undefined ? first.basis : 'contradicted';
}

/** The value where the claim has exactly one. */
export function onlyValue<V>(claim: Claim<V>): V | undefined {
  return claim.versions.length === 1 ? claim.versions[0]?.value : undefined;
}

/**
 * One version for every value that differs. `same` says which values agree (an equivalence);
 * `better` picks the one to show of two that do.
 */
export function claimOf<V>(
  facts: readonly Fact<V>[],
  same: (a: V, b: V) => boolean = Object.is,
  better: (a: V, b: V) => V = (a) => a,
): Claim<V> {
  const groups: { value: V; evidence: Evidence[] }[] = [];
  for (const { value, evidence } of facts) {
    const group = groups.find((each) => same(each.value, value));
    if (group === undefined) groups.push({ value, evidence: [...evidence] });
    else {
      group.value = better(group.value, value);
      group.evidence.push(...evidence);
    }
  }
  return { versions: groups.map(toVersion) };
}

/**
 * Dates unite where one day can be meant by all: `2020-09` (a list) and `2020-09-07` (its own release)
 * are one version, shown as `2020-09-07`; `2020-09-17` is another.
 */
export function dateClaim(facts: readonly Fact<DateValue>[]): Claim<DateValue> {
  const finestFirst = [...facts].sort((a, b) => knownParts(b.value) - knownParts(a.value));
  return claimOf(finestFirst, agrees, combine);
}

function toVersion<V>({ value, evidence }: { value: V; evidence: Evidence[] }): Version<V> {
  return { value, basis: 'stated', evidence: nonEmpty(evidence) };
}

/** `2020-09-18` counts above `2020-09` and `--09-18`, and these above `2020`. */
function knownParts(value: DateValue): number {
  return Object.values(toDateParts(value)).filter((part) => part !== undefined).length;
}

/** `--09-18` and `2020-09` → `2020-09-18`. The two agree. */
function combine(a: DateValue, b: DateValue): DateValue {
  const [left, right] = [toDateParts(a), toDateParts(b)];
  const parts: DateParts = {
    year: left.year ?? right.year,
    month: left.month ?? right.month,
    day: left.day ?? right.day,
  };
  return toDateValue(parts) ?? a;
}

/** The list as one that has something; an empty one is a programming error. */
export function nonEmpty<T>(list: readonly T[]): NonEmpty<T> {
  const [first, ...rest] = list;
  if (first === undefined) throw new Error('a version without evidence');
  return [first, ...rest];
}
