import { kindOfName } from '../ledger/names/classWords.js';
import type { NameLexicon } from './nameLexicon.js';
import type { ParsedQuestion } from './parse.js';
import type { Slot } from './slots.js';

/**
 * Parties that are told by the place where they sit or which they bear in their name: the Toulouse MOU,
 * ハリファックスのMOU, ベルゲンのほう. The place itself may be known from a deputy mayor who attended; as long as it
 * is no party of any agreement, whoever is there is meant. The City of Toulouse stays the city.
 */
export function withPlacedParties(parsed: ParsedQuestion, names: NameLexicon): ParsedQuestion {
  if (isAboutThePlace(parsed)) return parsed;
  const slots = parsed.slots.map((slot) => placedAt(slot, parsed, names) ?? slot);
  return { ...parsed, slots };
}

function placedAt(slot: Slot, { question }: ParsedQuestion, names: NameLexicon): Slot | undefined {
  if (slot.kind !== 'party' || slot.ids.some(names.isParty)) return undefined;
  const place = question.text.slice(slot.start, slot.end);
  const next = /^ ?[a-z]+/.exec(question.text.slice(slot.end))?.[0] ?? '';
  if (kindOfName(place) !== undefined || kindOfName(place + next) !== undefined) return undefined;
  const ids = names.partiesAt(place);
  return ids.length > 0 && ids.length <= MOST ? { ...slot, how: 'part', ids } : undefined;
}

/** More than so many partners of one place are no choice to give anybody. */
const MOST = 8;

/** `Who is the deputy mayor of Toulouse?` */
const isAboutThePlace = ({ signals, slots }: ParsedQuestion): boolean =>
  signals.has('head', 'description', 'location') &&
  !signals.has('partnership', 'partner', 'signed', 'cooperate') &&
  !slots.some(({ kind }) => kind === 'instrument');
