import type { Ledger } from '../ledger/ledger.js';
import { lookupOf } from '../ledger/lookup.js';
import type { Span } from '../text/span.js';
import { slotsOf } from './constraints.js';
import type { ParsedQuestion } from './parse.js';

const WITH_BEFORE = /\b(?:with|after|before|following|preced(?:ed|ing)|next after|since)(?: the)? $/;
const WITH_BEHIND = /^(?:と(?:の(?!あいだ)|は|も|結|提|連|締|組)|の(?:次|前|一つ前|ひとつ前|1つ前|あと|後))/;
const OWNER_BEFORE = /\b(?:of|for|to|among|by)(?: the)? $/;
const OWNER_BEHIND = /^(?:'s? |(?:に(?:とって|と)|の|では|としては))/;

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
  const numbered = parsed.signals.has('ordinalAsked') || slotsOf(parsed, 'ordinal').length > 0;
  return slotsOf(parsed, 'party')
    .filter(({ ids }) => ids.includes(id))
    .some((slot) => isCounterpart(slot, parsed) || (numbered && !isOwner(slot, parsed)));
}

const isCounterpart = ({ start, end }: Span, { question: { text } }: ParsedQuestion): boolean =>
  WITH_BEFORE.test(text.slice(0, start)) || WITH_BEHIND.test(text.slice(end));

/** `the third partner of X`, X's third partner, Xの3番目の提携先. */
const isOwner = ({ start, end }: Span, { question: { text } }: ParsedQuestion): boolean =>
  OWNER_BEFORE.test(text.slice(0, start)) || OWNER_BEHIND.test(text.slice(end));
