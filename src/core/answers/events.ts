import type { Partnership } from '../ledger/ledger.js';
import type { AttributeName } from '../questions/attributes.js';
import { dayRange } from '../text/dateValue.js';
import type { ShownVersion, ValueContent } from './answer.js';
import { partnershipValue } from './values.js';

/** What happened to an agreement on a day: that it was signed, became effective, ended. */
export interface DatedEvent {
  readonly content: ValueContent;
  readonly version: ShownVersion;
  /** The first day on which it may have been, for comparing. */
  readonly day: string;
}

/** Everything that is dated of an agreement, each date once, the announcement only where it is all that is told. */
function eventsOf(one: Partnership): readonly DatedEvent[] {
  const signed = eventsIn(one, 'signedOn');
  const effective = eventsIn(one, 'effectiveOn').filter(
    ({ day }) => !signed.some((other) => other.day === day),
  );
  const begun = [...signed, ...effective];
  return [
    ...(begun.length > 0 ? begun : eventsIn(one, 'announcedOn')),
    // A term that renews itself ends for nobody.
    ...(one.renewal.versions.some(({ value }) => value === 'automatic')
      ? []
      : eventsIn(one, 'endsOn').filter(({ version }) => version.basis === 'stated')),
  ];
}

function eventsIn(one: Partnership, attribute: AttributeName): readonly DatedEvent[] {
  const content = partnershipValue(one, attribute);
  if (content?.attribute !== attribute) return [];
  return content.versions.flatMap((version) => {
    const day = version.value.type === 'date' ? dayRange(version.value.value)?.first : undefined;
    return day === undefined
      ? []
      : [{ content: { ...content, versions: [version], contradicted: false }, version, day }];
  });
}

/** What happened to any of the agreements, in order. */
export function eventsInOrder(partnerships: readonly Partnership[]): readonly DatedEvent[] {
  return partnerships.flatMap(eventsOf).sort((a, b) => a.day.localeCompare(b.day));
}
