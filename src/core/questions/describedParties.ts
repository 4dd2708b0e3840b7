import type { OrganisationKind } from '../facts/reading.js';
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
  const counts = signals.has('count', 'howMany', 'list') && !asksPlace;
  const named = slotsOf(parsed, 'party').map(({ ids }) => ids);
  const described = parsed.slots.flatMap((slot): SlotOf<'party'>[] => {
    const isCounted = counts && !isTheOneThere(slot, parsed);
    const fits = !isCounted && isReference(slot, parsed) ? describedBy(slot, parsed, input) : undefined;
    const ids = fits ? partnersThatFit(fits, named, input.ledger) : [];
    return ids.length === 1 ? [{ kind: 'party', how: 'part', ids, start: slot.start, end: slot.end }] : [];
  });
  if (described.length === 0) return parsed;
  const slots = parsed.slots.map((slot) => described.find(({ start }) => start === slot.start) ?? slot);
  return { ...parsed, slots };
}

type Fits = (organisation: Organisation) => boolean;

function describedBy(slot: Slot, parsed: ParsedQuestion, { countryOf }: DescribedInput): Fits | undefined {
  if (slot.kind === 'country') {
    const { code } = slot;
    // ラトビア大使, the Latvian ambassador: of the embassy.
    const behind = parsed.question.text.slice(slot.end);
    if (/^(?:(?:の|特命全権)?大使(?!館)| ambassador)/.test(behind))
      return (one) => countryOf(one) === code && one.kind === 'embassy';
    const beside = slotsOf(parsed, 'kinds').find(({ start }) => start >= slot.end && start - slot.end <= 2);
    return (one) =>
      countryOf(one) === code && (!beside || one.kind === undefined || beside.kinds.includes(one.kind));
  }
  if (slot.kind !== 'kinds') return undefined;
  const { kinds } = slot;
  if (slotsOf(parsed, 'party').length === 0 && !isInTheName(kinds)) return undefined;
  return (one) => one.kind !== undefined && kinds.includes(one.kind);
}

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

const NOUN =
  '(?:one|agreements?|deal|pact|memorandum|partnership|partner|alliance|letter|contract|side|party|tie-up|renewal|ambassador)';
const ENGLISH_BEHIND = new RegExp(
  `^ (?:[a-z]+ ){0,2}(?:${NOUN}|[${MARKS.instrument}${MARKS.kinds}]+s?)(?![a-z])`,
);
/** What makes it any of its sort, or asks which one. */
const ENGLISH_BEFORE =
  /\b(?:which|what|any|another|an?|no|every|each|first|second|third|latest|last|next|newest|only|other|in|from|many) $/;
const JAPANESE_BEHIND = new RegExp(
  `^(?:(?:特命全権)?大使(?!館)|の(?:大使(?!館)|ほう|方|件|やつ|覚書|協定|提携|連携|契約|合意|[${MARKS.instrument}${MARKS.kinds}])|側|との)`,
);

/** Whether a word for a country or a kind stands for somebody: `the Korean battery MOU`, not `partners in Korea`. */
function isReference(slot: Slot, parsed: ParsedQuestion): boolean {
  if (slot.kind === 'country' && TELLS_NOBODY.has(slot.code)) return false;
  if (slot.kind !== 'country' && slot.kind !== 'kinds') return false;
  const before = parsed.question.text.slice(0, slot.start);
  const behind = markedBehind(slot, parsed);
  // Compare Adria and Uruguay: beside another one, a country is somebody.
  if (slot.kind === 'country' && parsed.signals.has('comparative', 'compare', 'interval')) return true;
  if (slot.kind === 'country' && isEmbassy(slot, parsed)) return true;
  // Isn't Denmark the 16th? デンマークは16番目ですよね: a country that has a number is somebody.
  if (slot.kind === 'country' && hasNumber(slot, parsed)) return true;
  if (slot.kind === 'kinds')
    return parsed.language === 'ja' ? isTheOneInJapanese(slot, parsed, behind) : isTheOne(slot, parsed);
  if (parsed.language === 'ja') return JAPANESE_BEHIND.test(behind);
  const text = parsed.question.text.slice(slot.start, slot.end);
  // The Estonians.
  if (/\bthe $/.test(before) && text.endsWith('s') && !/^ [a-z]/.test(behind)) return true;
  return ENGLISH_BEHIND.test(behind) && !ENGLISH_BEFORE.test(before);
}

/** `isn't |Denmark the 16th`, デンマークは16番目. */
function hasNumber({ end }: Slot, parsed: ParsedQuestion): boolean {
  const ordinal = slotsOf(parsed, 'ordinal').find(({ start }) => start >= end);
  if (!ordinal || !parsed.signals.has('yesNo', 'trueThat')) return false;
  const between = parsed.question.text.slice(end, ordinal.start);
  return parsed.language === 'en'
    ? /^ (?:(?:was|is|as) )?(?:the |their |its )?$/.test(between)
    : /^(?:は|が|って)、?第?$/.test(between);
}

/** リトアニア大使館: of whom there is one. */
const isEmbassy = ({ end }: Slot, parsed: ParsedQuestion): boolean =>
  parsed.language === 'ja' &&
  slotsOf(parsed, 'kinds').some(({ kinds, start }) => start === end && kinds.includes('embassy'));

/** `how many beds does the Dutch hospital have`, オランダの病院は何床: one place, of which something else is counted. */
function isTheOneThere({ kind, start, end }: Slot, parsed: ParsedQuestion): boolean {
  if (kind !== 'country') return false;
  const { text } = parsed.question;
  const sort = slotsOf(parsed, 'kinds').find((one) => one.start >= end && one.start - end <= 2);
  if (!sort || parsed.signals.has('list')) return false;
  if (parsed.language === 'ja') return /^(?:は|の|って|に|が)/.test(text.slice(sort.end));
  return /\bthe $/.test(text.slice(0, start)) && !text.slice(sort.start, sort.end).endsWith('s');
}

const BY_KIND_BEHIND = new RegExp(
  `^(?:側|の(?:ほう|方|件|次|前|[${MARKS.instrument}])|(?:は|って|が)、?(?:第?\\d|何[^校]{1,2}目))`,
);

/** 病院側; by itself, 大使館のMOC, 大使館の次, 大使館は10例目, and no 大学の提携先, 在京大使館のMOC. */
function isTheOneInJapanese(slot: SlotOf<'kinds'>, { question }: ParsedQuestion, behind: string): boolean {
  if (/^側/.test(behind)) return true;
  const isFirst = /(?:^|[、。?]|と|から)$/.test(question.text.slice(0, slot.start));
  return isFirst && isInTheName(slot.kinds) && BY_KIND_BEHIND.test(behind);
}

/** `the hospital`, and nothing behind it that it would only tell the sort of. */
function isTheOne({ start, end }: Slot, { question }: ParsedQuestion): boolean {
  const text = question.text.slice(start, end);
  return (
    /\bthe $/.test(question.text.slice(0, start)) &&
    !text.endsWith('s') &&
    !/^ (?:partner|agreement|deal|alliance)/.test(question.text.slice(end))
  );
}

/** What stands behind a slot, with the marks of instruments and kinds for their words. */
function markedBehind(slot: Slot, { question, slots }: ParsedQuestion): string {
  const units = question.text.split('');
  for (const { kind, start, end } of slots)
    if (kind === 'instrument' || kind === 'kinds') units.fill(MARKS[kind], start, end);
  return units.join('').slice(slot.end);
}
