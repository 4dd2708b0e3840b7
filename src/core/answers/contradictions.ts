import type { Contradiction } from '../ledger/ledger.js';
import type { ValueContent } from './answer.js';
import type { Catalogue } from './catalogue.js';

/** Under which names the ledger keeps what contradicts an attribute. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  totalPartners: ['totalPartners', 'partner'],
  overseasPartners: ['overseasPartners', 'overseas'],
};

/** A date of one kind is put in doubt by those of the others. */
const DATES: readonly string[] = ['when', 'signedOn', 'effectiveOn', 'announcedOn'];

/** The contradictions of the corpus that concern a value. */
export function contradictionsOf(
  { subject, attribute }: ValueContent,
  { ledger }: Catalogue,
): readonly Contradiction[] {
  const names = NAMES[attribute] ?? (DATES.includes(attribute) ? DATES : [attribute]);
  return ledger.contradictions.filter((one) => {
    if (!names.includes(one.attribute)) return false;
    if (subject.type === 'partnership') return one.about.partnerships[0] === subject.partnership.id;
    if (subject.type === 'organisation') return one.about.organisations.includes(subject.organisation.id);
    return one.about.person === subject.name;
  });
}
