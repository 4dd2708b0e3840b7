import { ATTRIBUTES } from './attributes.js';
import type { PartyChoice } from './chooseParties.js';
import { slotsOf } from './constraints.js';
import type { ParsedQuestion } from './parse.js';
import type { Query } from './query.js';

/** 賃上げの協定はいつまで, `until when is the wage agreement?`: the words of its name tell which. */
export function tellsByItsName(
  { op, attribute }: Pick<Query, 'op' | 'attribute'>,
  parsed: ParsedQuestion,
  parties: PartyChoice,
): boolean {
  const { signals, things, topics } = parsed;
  if (!signals.has('partnership') && slotsOf(parsed, 'instrument').length === 0) return false;
  if (op === 'list') return things.length > 0;
  const isOfAgreement =
    op === 'value' && attribute !== undefined && ATTRIBUTES[attribute].bearer === 'partnership';
  return isOfAgreement && (things.length > 0 || (parties.ids.length === 0 && topics > 0));
}

/** The words by which the agreement is called; beside somebody who is named, only what the releases have as one name tells which of their agreements is meant. */
export const nameOf = ({ things, rest }: ParsedQuestion, { ids }: PartyChoice): string =>
  ids.length > 0
    ? things.join(' ')
    : [...things, ...rest.filter((word) => !things.some((thing) => thing.includes(word)))].join(' ');
