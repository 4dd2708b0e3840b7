import { AGREEMENT_WORDS } from '../../languages/agreementWords.js';
import { alternatives } from '../../languages/alternatives.js';
import { LANGUAGES } from '../../languages/language.js';
import type { FoundName } from '../../text/names.js';
import type { Sentence } from '../document/document.js';
import type { Cast } from '../organisations/cast.js';
import type { Party } from './parties.js';

/** What joins a side to the one before it: 常磐医大と|, `The city and |`. */
const JOIN = new RegExp(alternatives(AGREEMENT_WORDS, 'joinsSide'));

/** So far before a name its neighbour is looked for. */
const REACH = 60;

/**
 * The side that acts beside a named one and that only this release calls so: by a short name of its own making
 * (以下「常磐医大」), or the house that speaks by its common noun (市とXは, `The university and X`).
 */
export function sideBefore(cast: Cast, sentence: Sentence, first: FoundName): Party | undefined {
  const { text } = sentence.plain;
  const lead = first.leadStart ?? first.start;
  const before = text.slice(Math.max(0, lead - REACH), lead);
  const join = JOIN.exec(before);
  if (!join) return undefined;
  const words = before.slice(0, join.index);
  const written = shortNameAtEnd(cast, words) ?? ownNounAtEnd(cast.publisher, words);
  if (written === undefined) return undefined;
  const end = lead - join[0].length;
  const found: FoundName = { name: written.as, start: end - written.length, end };
  return { name: written.name, found };
}

interface AtEnd {
  /** The fullest name. */
  readonly name: string;
  /** As it stands there. */
  readonly as: string;
  readonly length: number;
}

function shortNameAtEnd(cast: Cast, words: string): AtEnd | undefined {
  for (const member of cast.members)
    for (const as of [member.name, ...member.aliases])
      if (as.length >= 3 && words.endsWith(as) && !GOES_ON.test(words.slice(0, -as.length) + as.slice(0, 1)))
        return { name: member.name, as, length: as.length };
  return undefined;
}

/** Whether the last two characters are of one word: 新|常磐医大 is not 常磐医大. */
const GOES_ON = /[\p{Script=Han}ァ-ヴー]{2}$|[\p{Script=Latin}\d]{2}$/u;

/** 市 is the publisher where that is a city itself. */
function ownNounAtEnd(publisher: string | undefined, words: string): AtEnd | undefined {
  if (publisher === undefined) return undefined;
  for (const language of LANGUAGES) {
    const { ownNoun, hasNoun } = AGREEMENT_WORDS[language];
    const noun = ownNoun.exec(words)?.groups?.noun;
    if (noun !== undefined && hasNoun(publisher, noun))
      return { name: publisher, as: noun, length: noun.length };
  }
  return undefined;
}
