import type { AgreementClause } from '../../../rules/agreements.js';
import { findDates } from '../../dates.js';
import type { Context } from './context.js';

/**
 * One verb for several papers, each with its day: 2021年4月28日に基本合意書を、同年9月30日に業務提携契約を締結し tells of two
 * agreements, the first as something of before. Without two days they are one agreement on two papers.
 */
export function withEarlierPapers(
  clause: AgreementClause,
  { text, instruments }: Context,
  from: number,
): AgreementClause[] {
  const { instrument, trigger } = clause;
  const earlier = instruments.findLast(
    (found) => found.start >= from && found.end < (instrument?.start ?? 0),
  );
  if (!instrument || !earlier || !/^(?:を|、)/.test(text.slice(earlier.end))) return [clause];
  const days = findDates(text.slice(from, trigger.start)).map(({ start, end }) => ({
    start: start + from,
    end: end + from,
  }));
  const first = days.findLast((day) => day.end <= earlier.start);
  const second = days.findLast((day) => day.start >= earlier.end && day.end <= instrument.start);
  if (!first || !second) return [clause];
  return [
    { ...clause, instrument: earlier, part: { start: first.start, end: earlier.end }, earlier: true },
    { ...clause, part: { start: second.start, end: trigger.end } },
  ];
}
