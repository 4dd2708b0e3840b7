import type { PartyChoice } from './chooseParties.js';
import { slotsOf } from './constraints.js';
import type { ParsedQuestion } from './parse.js';
import type { Ref } from './query.js';
import { refOf } from './refs.js';

/** `earlier than B`, `before B`; `after B`, `later than B`. */
const BEFORE = /\b(?:before|prior to|ahead of|(?:earlier|sooner) than)(?: (?:with|the|its|their))* $/;
const AFTER = /\b(?:after|later than|following)(?: (?:with|the|its|their))* $/;
/** Bより先, Bの前, Bとの協定より早い; Bの後, Bより遅い. */
const PAPER = '(?:との?|の)?(?:提携|締結|協定|覚書|連携|契約)?';
const BEFORE_JAPANESE = new RegExp(`^${PAPER}(?:より(?:も)?、?(?:先|前|早|以前)|の(?:前|先))`);
const AFTER_JAPANESE = new RegExp(`^${PAPER}(?:より(?:も)?、?(?:後|あと|遅)|の(?:後|あと))`);
/** BよりAが先, BよりもAの方が早い: what is first stands at the end. */
const THAN_JAPANESE = new RegExp(`^${PAPER}より`);
const EARLY = /(?:先|前|早)[^後遅]*$/;
const LATE = /(?:後|あと|遅)[^先早]*$/;
/** AがBと先, 先はA. */
const FIRST_IS = /(?:先|早いの|最初|早かったの|先だったの)は$/;

/** Which of those that a yes-or-no question compares it says to have come first: A of `Was A signed before B?`, B of AはBの後. */
export function saidToBeFirst(parsed: ParsedQuestion, parties: PartyChoice): Ref | undefined {
  const { text } = parsed.question;
  const sides = slotsOf(parsed, 'party').flatMap((slot) => {
    const id = parties.ids.find((one) => slot.ids.includes(one));
    return id === undefined ? [] : [{ id, before: text.slice(0, slot.start), behind: text.slice(slot.end) }];
  });
  for (const [at, side] of sides.entries()) {
    const others = sides.filter(({ id }) => id !== side.id);
    // Of three, the one that both signed with is told first: `Did C sign with A before B?`
    const isJapanese = parsed.language === 'ja';
    const other = isJapanese
      ? (others.find(({ behind }) => others.length === 1 || !/^(?:は|が|って)/.test(behind)) ?? others.at(-1))
      : others.length > 1
        ? (sides[at - 1] ?? others.at(-1))
        : others[0];
    if (!other) return undefined;
    const isAfter = isJapanese
      ? AFTER_JAPANESE.test(side.behind) || (THAN_JAPANESE.test(side.behind) && LATE.test(side.behind))
      : AFTER.test(side.before);
    if (isAfter) return refOf(side.id);
    const isBefore = isJapanese
      ? BEFORE_JAPANESE.test(side.behind) || (THAN_JAPANESE.test(side.behind) && EARLY.test(side.behind))
      : BEFORE.test(side.before);
    if (isBefore) return refOf(other.id);
    if (isJapanese && FIRST_IS.test(side.before)) return refOf(side.id);
  }
  return undefined;
}
