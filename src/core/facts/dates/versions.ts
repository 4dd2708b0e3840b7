import { agrees, type DateValue, precisionOf, toDateParts } from '../../text/dateValue.js';
import type { Evidence, Fact, NonEmpty } from '../fact.js';

/** Dates that agree are one, at its finest; those that do not are versions. */
export function united(facts: readonly Fact<DateValue>[]): Fact<DateValue>[] {
  const versions: Fact<DateValue>[] = [];
  for (const fact of facts) {
    const index = versions.findIndex((known) => agrees(known.value, fact.value));
    const known = versions[index];
    if (!known) versions.push(fact);
    else
      versions[index] = {
        value: finer(known.value, fact.value),
        evidence: withEvidence(known.evidence, fact.evidence),
      };
  }
  return versions;
}

const detail = (value: DateValue): number =>
  ['year', 'month', 'day'].indexOf(precisionOf(value)) * 2 + (toDateParts(value).year === undefined ? 0 : 1);

const finer = (a: DateValue, b: DateValue): DateValue => (detail(b) > detail(a) ? b : a);

/** Each value once, with every place that gives it. */
export function distinct<V extends string | number>(facts: readonly Fact<V>[]): Fact<V>[] {
  const versions: Fact<V>[] = [];
  for (const fact of facts) {
    const index = versions.findIndex((known) => known.value === fact.value);
    const known = versions[index];
    if (known)
      versions[index] = { value: known.value, evidence: withEvidence(known.evidence, fact.evidence) };
    else versions.push(fact);
  }
  return versions;
}

const withEvidence = (known: NonEmpty<Evidence>, more: readonly Evidence[]): NonEmpty<Evidence> => [
  ...known,
  ...more.filter((evidence) => !known.some((other) => other.value.start === evidence.value.start)),
];
