import { standsBesideInAny } from '../languages/questions/besideNames.js';
import type { Ledger } from '../ledger/ledger.js';
import { lookupOf } from '../ledger/lookup.js';
import { slotsOf } from './constraints.js';
import type { ParsedQuestion } from './parse.js';

/**
 * Whether an organisation that has published something itself is named as somebody's partner: `with X`, Xとの提携,
 * Xの次, X as the tenth. Only where the one whose partner it is has more partners than it has.
 */
export function isNamedAsPartner(id: string, parsed: ParsedQuestion, ledger: Ledger): boolean {
  const { partnershipsOf, publishedBy } = lookupOf(ledger);
  const published = (publisher: string | undefined): number => publishedBy(publisher).length;
  const own = published(id);
  const isMinor = partnershipsOf(id).some(
    ({ partner, publisher }) => partner === id && publisher !== id && published(publisher) > 2 * own,
  );
  if (!isMinor) return false;
  const { text } = parsed.question;
  const numbered = parsed.signals.has('ordinalAsked') || slotsOf(parsed, 'ordinal').length > 0;
  return slotsOf(parsed, 'party')
    .filter(({ ids }) => ids.includes(id))
    .some(
      (slot) =>
        standsBesideInAny('counterpart', text, slot) || (numbered && !standsBesideInAny('owner', text, slot)),
    );
}
