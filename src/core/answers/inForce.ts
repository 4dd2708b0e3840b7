import type { Partnership } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import { dayRange } from '../text/dateValue.js';
import type { Answered, NoData } from './answer.js';
import { type AnswerContext, answered } from './answered.js';
import { unstated } from './refusals.js';
import { partnershipValue } from './values.js';

/** Whether its term runs on the day that is asked for: the given one, today, else the newest release's. */
export function inForce(
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
    partnership.endedOn.versions.length === 0 &&
    partnership.renewal.versions.some(({ value }) => value === 'automatic');
  // A term that renews itself may run on: that it ended, nobody says.
  if (isRolledOver) {
    const renewal = partnershipValue(partnership, 'renewal');
    return unstated(query, catalogue, { type: 'partnership', partnership }, 'inForce', ends, renewal);
  }
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
