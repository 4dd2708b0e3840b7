import type { Contradiction } from '../ledger/ledger.js';
import type { ValueContent } from './answer.js';
import type { Catalogue } from './catalogue.js';

/** Under which names the ledger keeps what contradicts an attribute. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  totalPartners: ['totalPartners', 'partner'],
  overseasPartners: ['overseasPartners', 'overseas'],
};

/** The contradictions of the corpus that concern a value. */
export function contradictionsOf(
  { subject, attribute }: ValueContent,
  { ledger }: Catalogue,
): readonly Contradiction[] {
  const names = NAMES[attribute] ?? [attribute];
  return ledger.contradictions.filter((one) => {
    if (!names.includes(one.attribute)) return false;
    if (subject.type === 'partnership') return one.about.partnerships.includes(subject.partnership.id);
    if (subject.type === 'organisation') return one.about.organisations.includes(subject.organisation.id);
    return one.about.person === subject.name;
  });
}
