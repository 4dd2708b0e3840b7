import { matchesIn } from '../../../../text/matches.js';
import type { FoundName } from '../../../../text/names.js';
import { findNames } from '../names/names.js';

const PAPER_WITH =
  /\b(?:MOUs?|MoUs?|MOCs?|LOI|agreements?|memorand(?:um|a)(?: of (?:understanding|cooperation|agreement))?|letter of intent|pact|alliance|partnership|ours|cooperation|collaboration) (?:that \w+ (?:has |have )?|(?:signed|concluded) |in force )?with (?:the )?(?=\p{Lu})/giu;

const LONGEST_NAME = 100;

/** Whose paper a sentence speaks of: `The agreement with |Port Granger University| remains in force`. */
export function findPapersWith(text: string): FoundName[] {
  return matchesIn(text, PAPER_WITH).flatMap((match) => {
    const at = match.index + match[0].length;
    const [name] = findNames(text.slice(at, at + LONGEST_NAME));
    return name?.start === 0 ? [{ ...name, start: at, end: at + name.end }] : [];
  });
}
