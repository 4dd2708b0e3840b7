import type { Agreement, Reading } from '../../facts/reading.js';
import type { Gathered } from './gather.js';
import type { NameGroups } from './nameGroups.js';

/** A publisher's own agreement in one release, with what must not differ in the other language. */
export interface Announced {
  readonly partner: number;
  readonly publisher: number;
  /** As the release writes the partner, and the publisher. */
  readonly name: string;
  readonly publisherName: string;
  readonly agreement: Agreement;
  readonly ordinal?: number;
}

/** A's release of its agreement with B, as one of B's with A. */
export const fromTheOtherSide = (
  { publisher, partner, publisherName, agreement }: Announced,
  groups: NameGroups,
): Announced => ({
  partner: publisher,
  publisher: groups.rootOf(partner),
  name: publisherName,
  publisherName: '',
  agreement,
});

/** The agreements that a release tells of, its own unless others are meant; none where nobody knows whose release it is. */
export function announcements(
  reading: Reading,
  groups: NameGroups,
  nodeOf: Gathered['nodeOf'],
  isMeant: (agreement: Agreement) => boolean = ({ status }) => status === 'own',
): readonly Announced[] {
  if (reading.publisher === undefined) return [];
  const publisher = groups.rootOf(nodeOf(reading, reading.publisher.value));
  const own = reading.agreements.filter(({ status }) => status === 'own');
  return reading.agreements.filter(isMeant).map((agreement) => {
    const partner = nodeOf(reading, agreement.partner.value);
    return {
      partner,
      publisher,
      name: agreement.partner.value,
      publisherName: reading.publisher?.value ?? '',
      agreement,
      ...(agreement.status === 'own'
        ? { ordinal: ordinalOf(reading, own.length, partner, publisher, groups, nodeOf) }
        : {}),
    };
  });
}

function ordinalOf(
  reading: Reading,
  owns: number,
  partner: number,
  publisher: number,
  groups: NameGroups,
  nodeOf: Gathered['nodeOf'],
): number | undefined {
  const found = reading.counts.find(({ value }) => {
    if (value.form !== 'ordinal' || value.countClass !== 'partner') return false;
    if (value.publisher !== undefined && groups.rootOf(nodeOf(reading, value.publisher)) !== publisher)
      return false;
    if (value.partner === undefined) return owns === 1;
    return groups.rootOf(nodeOf(reading, value.partner)) === groups.rootOf(partner);
  });
  return found?.value.number;
}
