import { BEFORE_SIDE, SET_UP as SET_UP_EN } from '../languages/en/questions/things.js';
import { BEHIND_SIDE, SET_UP as SET_UP_JA } from '../languages/ja/questions/things.js';
import type { NameLexicon } from './nameLexicon.js';
import type { ParsedQuestion } from './parse.js';
import type { SignalName } from './signals.js';
import type { Slot } from './slots.js';

/** What is asked of one agreement. */
const ASKED: readonly SignalName[] = [
  'when',
  'who',
  'where',
  'what',
  'howLong',
  'term',
  'endDate',
  'effectiveDate',
  'signedDate',
  'signatory',
  'scope',
  'purpose',
];

/**
 * The agreement of what is no party of any: for `the Cold Bay Joint Laboratory agreement`, 共同研究所の覚書, the
 * agreement is meant that sets it up. Whoever the agreement is said to be with stays whom it is said to be with.
 */
export function withThingsSetUp(parsed: ParsedQuestion, names: NameLexicon): ParsedQuestion {
  const { signals, slots } = parsed;
  if (!signals.has('partnership') && !slots.some(({ kind }) => kind === 'instrument')) return parsed;
  // Whether it is so is asked of whoever is named.
  if (signals.has('trueThat') || !ASKED.some((signal) => signals.has(signal))) return parsed;
  const named = slots.flatMap((slot) => {
    const name = nameOfThing(slot, parsed, names);
    return name === undefined ? [] : [{ slot, name }];
  });
  if (named.length === 0) return parsed;
  return {
    ...parsed,
    slots: slots.filter((slot) => !named.some((one) => one.slot === slot)),
    things: [...parsed.things, ...named.map(({ name }) => name)],
  };
}

function nameOfThing(
  slot: Slot,
  { question, language }: ParsedQuestion,
  names: NameLexicon,
): string | undefined {
  if (slot.kind !== 'party' || slot.ids.some(names.isParty)) return undefined;
  const isSide =
    language === 'ja'
      ? BEHIND_SIDE.test(question.text.slice(slot.end))
      : BEFORE_SIDE.test(question.text.slice(0, slot.start));
  if (isSide) return undefined;
  const all = slot.ids.flatMap((id) => Object.values(names.organisation(id)?.names ?? {}));
  return all.find((name) => SET_UP_EN.test(name) || SET_UP_JA.test(name));
}
