import { BESIDE_NAMES, type BesideNames, standsBeside } from '../languages/questions/besideNames.js';
import type { Span } from '../text/span.js';
import type { PartyChoice } from './chooseParties.js';
import { slotsOf } from './constraints.js';
import type { ParsedQuestion } from './parse.js';
import type { Ref } from './query.js';
import { refOf } from './refs.js';

interface Side extends Span {
  readonly id: string;
}

/** Which of those that a yes-or-no question compares it says to have come first: A of `Was A signed before B?`, B of AはBの後. */
export function saidToBeFirst(parsed: ParsedQuestion, parties: PartyChoice): Ref | undefined {
  const { text } = parsed.question;
  const stands = (side: Side, where: keyof BesideNames): boolean =>
    standsBeside(BESIDE_NAMES[parsed.language][where], text, side);
  const sides = slotsOf(parsed, 'party').flatMap(({ start, end, ids }): Side[] => {
    const id = parties.ids.find((one) => ids.includes(one));
    return id === undefined ? [] : [{ id, start, end }];
  });
  for (const side of sides) {
    if (stands(side, 'earlierThan')) return refOf(side.id);
    if (!stands(side, 'laterThan')) continue;
    const all = sides.filter(({ id }) => id !== side.id);
    const partners = all.filter(({ id }) => parties.subjects.includes(id));
    const others = partners.length > 0 ? partners : all;
    // Of three, the one that both signed with is spoken of first: `Did C sign with A before B?`, CはBより先にAと
    const told = others.length > 1 ? others.filter((one) => !stands(one, 'topic')) : others;
    const other = told.findLast(({ end }) => end <= side.start) ?? told.at(-1);
    return other && refOf(other.id);
  }
  return undefined;
}
