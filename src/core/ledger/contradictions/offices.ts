import { OFFICE_WORDS } from '../../languages/contradictions.js';
import { LANGUAGES, type Language } from '../../languages/language.js';
import type { Ladder } from '../../languages/rules/contradictions.js';
import { foldName } from '../names/tokens.js';

/** One office as a role names it. */
export interface Office {
  readonly id: string;
  /** Offices of one ladder are steps: nobody stands on two at once. */
  readonly ladder: Ladder;
  readonly language: Language;
  /** Whether there is one at a time, whose holder heads nothing else of the kind. */
  readonly head: boolean;
}

/**
 * The offices in a role that exclude others: `President and CEO` → president; `Deputy Governor` →
 * deputy governor; `Director, Executive Managing Officer` → none.
 */
export function officesIn(role: string): readonly Office[] {
  const folded = foldName(role);
  return LANGUAGES.flatMap((language) => read(folded, language));
}

function read(folded: string, language: Language): readonly Office[] {
  let rest = folded;
  const found: Office[] = [];
  for (const [id, pattern, ladder, head] of OFFICE_WORDS[language]) {
    const without = rest.replace(pattern, ' # ');
    if (without !== rest) found.push({ id, ladder, language, head: head === 'head' });
    rest = without;
  }
  return found;
}
