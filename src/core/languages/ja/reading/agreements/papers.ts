import { matchesIn } from '../../../../text/matches.js';
import type { FoundName } from '../../../../text/names.js';
import type { AgreementClause } from '../../../rules/agreements.js';
import { findDates } from '../../dates.js';
import { nameEndingAt } from '../names/backwards.js';
import { looksLikeOrganisation } from '../names/words.js';
import type { Context } from './context.js';
import { isNameLike } from './nameLists.js';

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
  const [before, behind] = [
    sideIn(text, clause.subjects.at(-1)?.end ?? from, earlier.start),
    sideIn(text, earlier.end, instrument.start),
  ];
  const ofTwo = before !== undefined && behind !== undefined;
  const parts: AgreementClause[] = [
    {
      ...clause,
      ...(ofTwo ? { counterparts: before } : {}),
      instrument: earlier,
      part: { start: first.start, end: earlier.end },
      earlier: true,
    },
    {
      ...clause,
      ...(ofTwo ? { counterparts: behind } : {}),
      part: { start: second.start, end: trigger.end },
    },
  ];
  // 2022年5月に同大学と契約を、2023年8月に轟精機と契約を: the first is with somebody whom this does not name.
  return parts.filter(({ counterparts }) => !ofTwo || counterparts.length > 0);
}

/** With whom one of two papers is, where each says it: |汐路大学|とは2012年4月に契約を、|轟機構|とは…; empty for 同大学と. */
function sideIn(text: string, from: number, to: number): FoundName[] | undefined {
  let found: FoundName[] | undefined;
  for (const match of matchesIn(
    text.slice(from, to + 1),
    /と(?:は|の間で|も)?(?=[、\d\p{Script=Han}ァ-ヴーA-Z「])/gu,
  )) {
    const at = from + match.index;
    const name = nameEndingAt(text, at);
    if (name && name.start >= from && (looksLikeOrganisation(name.name) || isNameLike(name.name)))
      found = [name];
    else if (
      /同(?:社|大学?|学|市|町|村|県|機構|財団|協会|会|団体|法人|研究所|病院|校|院|行)$/.test(
        text.slice(from, at),
      )
    )
      found = [];
  }
  return found;
}
