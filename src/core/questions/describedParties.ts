import type { OrganisationKind } from '../facts/reading.js';
import { BESIDE_NAMES, standsBeside, standsBesideInAny } from '../languages/questions/besideNames.js';
import { BETWEEN_NAMES } from '../languages/questions/betweenNames.js';
import type { Ledger, Organisation, Partnership } from '../ledger/ledger.js';
import { lookupOf } from '../ledger/lookup.js';
import { slotsOf } from './constraints.js';
import type { ParsedQuestion } from './parse.js';
import { MARKS, type Slot, type SlotKind } from './slots.js';

type SlotOf<K extends SlotKind> = Extract<Slot, { kind: K }>;

export interface DescribedInput {
  readonly ledger: Ledger;
  countryOf(organisation: Organisation): string | undefined;
}

/**
 * Parties that are told by where or what they are, where that is one alone: `the Italian one`, `the hospital`
 * beside the other two parties, デンマークのほう. What fits several, or nobody known, stays a word that selects.
 */
export function withDescribedParties(parsed: ParsedQuestion, input: DescribedInput): ParsedQuestion {
  const { signals } = parsed;
  // 大使館は何例目, 大使館の次に提携したのは: words of a list or a count, of one's place beside others.
  const asksPlace = signals.has('ordinalAsked', 'interval', 'next', 'previous');
  const counts = signals.has('count', 'howMany', 'list') && !asksPlace && !comparesTwo(parsed);
  const named = slotsOf(parsed, 'party').map(({ ids }) => ids);
  const described = parsed.slots.flatMap((slot): SlotOf<'party'>[] => {
    const isCounted = counts && !isTheOneThere(slot, parsed);
    const fits = !isCounted && isReference(slot, parsed) ? describedBy(slot, parsed, input) : undefined;
    const ids = fits ? partnersThatFit(fits, named, input.ledger) : [];
    const { start, end } = sortBeside(slot, parsed) ?? slot;
    return ids.length === 1
      ? [{ kind: 'party', how: 'part', ids, start: Math.min(start, slot.start), end }]
      : [];
  });
  if (described.length === 0) return parsed;
  const slots = parsed.slots.flatMap((slot) => {
    const party = described.find((one) => one.start <= slot.start && slot.start < one.end);
    return party === undefined ? [slot] : party.start === slot.start ? [party] : [];
  });
  return { ...parsed, slots };
}

/** `compare the Danish and the Bilbao deals`: of one and another, and no list of those there. */
const comparesTwo = ({ signals, slots }: ParsedQuestion): boolean =>
  signals.has('compare') &&
  !signals.has('count', 'howMany') &&
  slots.filter(({ kind }) => kind === 'party' || kind === 'country').length === 2;

type Fits = (organisation: Organisation) => boolean;

function describedBy(slot: Slot, parsed: ParsedQuestion, { countryOf }: DescribedInput): Fits | undefined {
  if (slot.kind === 'country') {
    const { code } = slot;
    // ラトビア大使, the Latvian ambassador: of the embassy.
    if (standsBesideInAny('ambassador', parsed.question.text, slot))
      return (one) => countryOf(one) === code && one.kind === 'embassy';
    const beside = sortBeside(slot, parsed);
    return (one) =>
      countryOf(one) === code && (!beside || one.kind === undefined || beside.kinds.includes(one.kind));
  }
  if (slot.kind !== 'kinds') return undefined;
  const { kinds } = slot;
  if (slotsOf(parsed, 'party').length === 0 && !isInTheName(kinds)) return undefined;
  return (one) => one.kind !== undefined && kinds.includes(one.kind);
}

/** The sort behind a country: オランダの|会社. */
const sortBeside = ({ kind, end }: Slot, parsed: ParsedQuestion): SlotOf<'kinds'> | undefined =>
  kind === 'country'
    ? slotsOf(parsed, 'kinds').find(({ start }) => start >= end && start - end <= 2)
    : undefined;

/** Kinds that stand in the names of all that are one, so that who is known to be one is the only one. */
const IN_THE_NAME: ReadonlySet<OrganisationKind> = new Set(['embassy', 'university', 'hospital', 'bank']);

const isInTheName = (kinds: readonly OrganisationKind[]): boolean =>
  kinds.every((kind) => IN_THE_NAME.has(kind));

/** Partners of an agreement of all who are named; of any agreement where nobody is. */
function partnersThatFit(fits: Fits, named: readonly (readonly string[])[], ledger: Ledger): string[] {
  const { organisations } = lookupOf(ledger);
  const isShared = ({ parties }: Partnership): boolean =>
    named.every((ids) => ids.some((id) => parties.includes(id)));
  const fitting = (pool: readonly Partnership[]): string[] => {
    const found = pool.flatMap(({ parties, publisher }) =>
      parties.filter((id) => {
        const one = organisations.get(id);
        return id !== publisher && one !== undefined && !named.flat().includes(id) && fits(one);
      }),
    );
    return [...new Set(found)];
  };
  const withThem = fitting(ledger.partnerships.filter(isShared));
  return withThem.length > 0 ? withThem : fitting(ledger.partnerships);
}

/** Home of most publishers, and the name of a language: it tells nobody. */
const TELLS_NOBODY = new Set(['JP']);

/** Whether a word for a country or a kind stands for somebody: `the Korean battery MOU`, not `partners in Korea`. */
function isReference(slot: Slot, parsed: ParsedQuestion): boolean {
  if (slot.kind === 'country' && TELLS_NOBODY.has(slot.code)) return false;
  if (slot.kind !== 'country' && slot.kind !== 'kinds') return false;
  // Compare Adria and Uruguay: beside another one, a country is somebody.
  if (slot.kind === 'country' && parsed.signals.has('comparative', 'compare', 'interval')) return true;
  if (slot.kind === 'country' && isEmbassy(slot, parsed)) return true;
  // Isn't Denmark the 16th? デンマークは16番目ですよね: a country that has a number is somebody.
  if (slot.kind === 'country' && hasNumber(slot, parsed)) return true;
  const words = BESIDE_NAMES[parsed.language];
  if (slot.kind === 'country') return standsBeside(words.countryAsParty, marked(parsed), slot);
  if (standsBeside(words.sortAsParty, parsed.question.text, slot)) return true;
  return isInTheName(slot.kinds) && standsBeside(words.namedSortAsParty, marked(parsed), slot);
}

/** `isn't |Denmark the 16th`, デンマークは16番目. */
function hasNumber({ end }: Slot, parsed: ParsedQuestion): boolean {
  const ordinal = slotsOf(parsed, 'ordinal').find(({ start }) => start >= end);
  if (!ordinal || !parsed.signals.has('yesNo', 'trueThat')) return false;
  const between = parsed.question.text.slice(end, ordinal.start);
  return BETWEEN_NAMES[parsed.language].nameAndOrdinal.test(between);
}

/** リトアニア大使館: of whom there is one. */
const isEmbassy = ({ end }: Slot, parsed: ParsedQuestion): boolean =>
  parsed.language === 'ja' &&
  slotsOf(parsed, 'kinds').some(({ kinds, start }) => start === end && kinds.includes('embassy'));

/** `how many beds does the Dutch hospital have`, オランダの病院は何床: one place, of which something else is counted. */
function isTheOneThere({ kind, start, end }: Slot, parsed: ParsedQuestion): boolean {
  if (kind !== 'country') return false;
  const sort = slotsOf(parsed, 'kinds').find((one) => one.start >= end && one.start - end <= 2);
  if (!sort || parsed.signals.has('list')) return false;
  const both = { start, end: sort.end };
  return standsBeside(BESIDE_NAMES[parsed.language].houseThere, parsed.question.text, both);
}

/** The question with the marks of instruments and kinds for their words. */
function marked({ question, slots }: ParsedQuestion): string {
  const units = question.text.split('');
  for (const { kind, start, end } of slots)
    if (kind === 'instrument' || kind === 'kinds') units.fill(MARKS[kind], start, end);
  return units.join('');
}
