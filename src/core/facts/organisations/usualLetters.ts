import { HOUSE_WORDS } from '../../languages/houseWords.js';
import { LANGUAGES } from '../../languages/language.js';
import { escaped } from '../../text/escaped.js';
import { matchesIn } from '../../text/matches.js';
import type { Document } from '../document/document.js';

/** `EMBASSY OF NORWAY IN TOKYO` as the text writes it elsewhere, else with small letters. */
export function inUsualLetters(document: Document, written: string): string {
  if (!CAPITALS.test(written)) return written;
  const { text } = document.release;
  const alike = matchesIn(text, new RegExp(escaped(written).replace(/ /g, '\\s+'), 'giu'));
  const usual = alike.map(([words]) => words.replace(/\s+/g, ' ')).find((words) => !CAPITALS.test(words));
  return usual ?? LANGUAGES.map((one) => HOUSE_WORDS[one].inSmallLetters?.(written)).find(Boolean) ?? written;
}

/** Three words and more, all in capitals; of fewer one may be an acronym. */
const CAPITALS = /^\p{Lu}[\p{Lu}'’.&-]*(?: [\p{Lu}'’.&-]+){2,10}$/u;
