import type { FoundName } from '../../text/names.js';
import type { Sentence } from '../document/document.js';
import type { Cast } from '../organisations/cast.js';
import type { Party } from './parties.js';

/** What joins a side to the one before it: 常磐医大と|, `The city and |`. */
const JOIN = / ?(?:と|及び|および|並びに|ならびに) ?$|(?<=\S) and (?:the )?$/;

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

const OWN_NOUN =
  /(?:^|[、。はがも\s])(市|県|町|村|区|府|都|道|大学|学園|病院|協会|財団|機構|銀行)$|\bthe (city|town|village|prefecture|county|university|college|institute|hospital|bank|foundation|association|agency)$/i;

/** 市 is the publisher where that is a city itself. */
function ownNounAtEnd(publisher: string | undefined, words: string): AtEnd | undefined {
  const match = OWN_NOUN.exec(words);
  const noun = match?.[1] ?? match?.[2];
  if (publisher === undefined || noun === undefined) return undefined;
  const isOwn =
    match?.[1] === undefined
      ? new RegExp(`\\b${noun}\\b`, 'i').test(publisher)
      : publisher.endsWith(noun) || publisher.includes(`${noun} `);
  return isOwn ? { name: publisher, as: noun, length: noun.length } : undefined;
}
