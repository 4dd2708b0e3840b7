import { type DateValue, endOfTerm } from '../../text/dateValue.js';
import { nonEmpty, onlyValue } from '../claims.js';
import { dated } from '../days.js';
import type { Claim, Partnership, Version } from '../ledger.js';

/**
 * The end of an agreement from its start and term, where no release states one: five years from
 * 2020-09-18 end on 2025-09-17. Counted from the day it became effective, else from its signing.
 * Where start and signing are told in two years, each gives its own end.
 */
export function completeEnd(partnership: Partnership): Partnership {
  const { endsOn, termMonths } = partnership;
  const months = onlyValue(termMonths);
  if (endsOn.versions.length > 0 || months === undefined) return partnership;
  const ends = startsOf(partnership).flatMap((start) => endFrom(start, months, termMonths));
  const distinct = ends.filter((end, i) => ends.findIndex(({ value }) => value === end.value) === i);
  return { ...partnership, endsOn: { versions: distinct } };
}

function startsOf({ effectiveOn, signedOn }: Partnership): readonly Version<DateValue>[] {
  const [effective, signed] = [dated(effectiveOn.versions), dated(signedOn.versions)];
  if (effective.length === 0) return signed;
  // Effective a year or more before it was signed: one of the two is wrong, and nobody can say which.
  const impossible = signed.filter(({ value }) =>
    effective.every((start) => start.value.slice(0, 4) < value.slice(0, 4)),
  );
  return [...effective, ...impossible];
}

function endFrom(
  start: Version<DateValue>,
  months: number,
  term: Claim<number>,
): readonly Version<DateValue>[] {
  const value = endOfTerm(start.value, months);
  if (value === undefined) return [];
  const evidence = nonEmpty([...start.evidence, ...term.versions.flatMap((version) => version.evidence)]);
  return [{ value, basis: 'computed', evidence }];
}
