import { matchesIn } from '../../../../text/matches.js';
import { NOT_NAMES } from './words.js';

/** A word with its place. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'.&/+-]*|&/gu;

/** A word glued to the date or the heading before it: `2023/03/17Hamanasu`, `HospitalOn`. */
const GLUED =
  /^(?:.*\d{4}[/.]\d{1,2}[/.]\d{1,2})(?=\p{Lu})|^(?:Union|Hospital|University|Institute|Cent(?:er|re)|City|Prefecture|Agreement|Association|Group|School|College|Bank|Foundation|Company|Park|MOU)(?=\p{Lu})/u;

/** The words of a text, without the full stop of their sentence and without a possessive that is no part of a name. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of matchesIn(text, WORD)) {
    const glued = GLUED.exec(match[0])?.[0].length ?? 0;
    if (glued > 0 && !/\d/.test(match[0].slice(0, glued)))
      tokens.push({ text: match[0].slice(0, glued), start: match.index, end: match.index + glued });
    const start = match.index + glued;
    let word = match[0].slice(glued).replace(/\.{2,}$/, '.');
    // A full stop ends a sentence, unless the word is an abbreviation or an initial.
    if (
      word.endsWith('.') &&
      !/^(?:\p{Lu}\.)+$|^(?:Co|Inc|Ltd|Corp|St|Mt|Ft|Dr|Prof|Univ|Pref|No)\.$/u.test(word)
    )
      word = word.replace(/\.+$/, '');
    word = withoutPossessive(text, word, start);
    if (word !== '') tokens.push({ text: word, start, end: start + word.length });
  }
  return tokens;
}

/** `Kasumi Women's University` keeps its possessive, `MPR's activities` does not. */
function withoutPossessive(text: string, word: string, start: number): string {
  const bare = word.replace(/[-/+]+$/, '');
  if (!/'s?$/.test(bare)) return bare;
  return /^ \p{Lu}/u.test(text.slice(start + bare.length, start + bare.length + 2))
    ? bare
    : bare.replace(/'s?$/, '');
}

/** Brand names may begin in lower case: `iPark`, `eBay`. */
export const isCapitalised = (word: string): boolean =>
  /^\p{Lu}/u.test(word) || /^\p{Ll}\p{Lu}/u.test(word) || /^\d+\p{Lu}/u.test(word);

/** `Medicen`, `iPark`; no number, no month, no word that merely begins a sentence or says where somebody is. */
export const isNamePart = (token: Token): boolean =>
  /^\d{1,4}$/.test(token.text) || isSeated(token.text)
    ? false
    : (isCapitalised(token.text) || ELIDED.test(token.text)) &&
      !NOT_NAMES.has(token.text.toLowerCase().replace(/\.$/, ''));

/** Val |d'Orne|, Reggio |nell'Emilia|. */
const ELIDED = /^(?:d|l|dell|nell|sull|all)['’]\p{Lu}/u;

/** `Denmark-based` Aarhus Hub, `Tokyo-listed`. */
export const isSeated = (word: string): boolean => /\p{L}-(?:based|headquartered|listed|owned)$/u.test(word);
