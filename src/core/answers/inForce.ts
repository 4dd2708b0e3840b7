import type { Partnership } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import { dayRange } from '../text/dateValue.js';
import type { Answered, NoData, ValueContent } from './answer.js';
import { type AnswerContext, answered } from './answered.js';
import { unstated } from './refusals.js';
import { toldCourse } from './toldCourse.js';
import { partnershipValue } from './values.js';

/** The day of the newest release. */
const newestDay = ({ ledger }: AnswerContext['catalogue']): string | undefined =>
  ledger.releases
    .flatMap(({ publishedOn }) => (publishedOn && dayRange(publishedOn)?.last) || [])
    .sort()
    .at(-1);

/** Whether its term runs on the day that is asked for: the given one, today, else the newest release's. */
export function inForce(
  partnership: Partnership,
  query: Query,
  { catalogue, today }: AnswerContext,
): Answered | NoData {
  const ends = partnershipValue(partnership, 'endsOn');
  const on = query.asOf ?? today ?? catalogue.ledger.asOf ?? newestDay(catalogue);
  const first = ends?.versions[0];
  // Two ends that are told are one answer where the day lies before, or after, both.
  const lasts = (ends?.versions ?? []).flatMap(
    ({ value }) => (value.type === 'date' && dayRange(value.value)?.last) || [],
  );
  const end = first?.value.type === 'date' ? dayRange(first.value.value)?.last : undefined;
  const day = on === undefined ? undefined : dayRange(on)?.last;
  const asksExpired = query.attribute === 'expired';
  const renews = partnershipValue(partnership, 'renewal')?.versions ?? [];
  const isAutomatic =
    renews.length === 1 && renews[0]?.value.type === 'renewal' && renews[0].value.value === 'automatic';
  // A term that renews itself runs on unless somebody tells that it ended.
  const [automatic] = isAutomatic && partnership.endedOn.versions.length === 0 ? renews : [];
  if (automatic && on !== undefined && day !== undefined && (end === undefined || day > end)) {
    const evidence = [...(ends ? [ends] : []), partnershipValue(partnership, 'renewal') as ValueContent];
    const renewed = { holds: true, on, contradicted: false, ends: ends?.versions ?? [] } as const;
    return answered(
      query,
      { type: 'in force', partnership, asksExpired, ...renewed, renews: automatic },
      evidence,
      catalogue,
    );
  }
  if (!ends || !first || end === undefined || on === undefined || day === undefined) {
    return (
      toldCourse(partnership, 'inForce', query, catalogue) ??
      unstated(query, catalogue, { type: 'partnership', partnership }, 'inForce')
    );
  }
  const content = {
    type: 'in force',
    partnership,
    asksExpired,
    holds: day <= end,
    on,
    ends: ends.versions,
    contradicted: new Set(lasts.map((last) => day <= last)).size > 1,
  } as const;
  return answered(query, content, [ends], catalogue);
}
