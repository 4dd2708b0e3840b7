import type { FoundName } from '../../text/names.js';
import type { Sentence } from '../document/document.js';
import type { Cast } from '../organisations/cast.js';

/** A side of an agreement. */
export interface Party {
  readonly name: string;
  /** As found, in the sentence's plain view. */
  readonly found: FoundName;
}

/** Who the names of a clause are; people are none. */
export function partiesOf(
  cast: Cast,
  people: ReadonlySet<string>,
  sentence: Sentence,
  names: readonly FoundName[],
): Party[] {
  return unique(
    names
      .map((found) => inFull(cast, sentence, found))
      .filter(
        (found) =>
          // 甲 of nobody that the text gave the letter to.
          (found.name.length > 1 || cast.find(found.name, found.name) !== undefined) &&
          !people.has(found.name) &&
          ![...people].some((person) => found.name.endsWith(` ${person}`)),
      )
      .map((found) => ({ name: cast.resolve(found.name, sentence.rules.coreOf(found.name)), found })),
  );
}

/** 一般財団法人いろ|はバイオ機構, whose name has a particle in it: the introduced name that goes on where a shorter one was found. */
function inFull(cast: Cast, { plain }: Sentence, found: FoundName): FoundName {
  const introduced = cast.members.filter(({ aliases }) => aliases.size > 0).map(({ name }) => name);
  const names = introduced.concat(cast.publisher ?? []);
  const longer = names.find(
    (name) =>
      name.length > found.name.length &&
      name.startsWith(found.name) &&
      plain.text.startsWith(name, found.start),
  );
  return longer === undefined ? found : { ...found, name: longer, end: found.start + longer.length };
}

/** Each by its fullest name once, in order. */
export function unique(parties: readonly Party[]): Party[] {
  return parties.filter((party, index) => parties.findIndex((other) => other.name === party.name) === index);
}
