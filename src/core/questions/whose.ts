import type { PartyChoice } from './chooseParties.js';
import { slotsOf } from './constraints.js';
import type { ParsedQuestion } from './parse.js';
import type { Ref } from './query.js';
import { refOf } from './refs.js';

const BEFORE = /(?:\bfrom|\bfor|\bon behalf of|\brepresent(?:s|ed|ing)?|\bon|\bat)(?: the)? $/;
const BEHIND = /^(?:'s? (?:signator|signer|representative|speaker|side)|'?s? side\b)/;
const BEHIND_JAPANESE =
  /^(?:側|サイド|の(?:署名者|調印者|代表者|代表|発言者|コメント)|から(?:は|の)?(?:誰|だれ|どなた))/;

/** Whose people a question asks for: タマキ製薬側の署名者, `who signed for Tamaki`, `Tamaki's signatory`. */
export function whoseOf(parsed: ParsedQuestion, parties: PartyChoice): Ref | undefined {
  const { text } = parsed.question;
  for (const slot of slotsOf(parsed, 'party')) {
    const id = parties.ids.find((one) => slot.ids.includes(one));
    if (id === undefined) continue;
    const isOurs =
      parsed.language === 'ja'
        ? BEHIND_JAPANESE.test(text.slice(slot.end))
        : BEFORE.test(text.slice(0, slot.start)) || BEHIND.test(text.slice(slot.end));
    if (isOurs) return refOf(id);
  }
  return undefined;
}
