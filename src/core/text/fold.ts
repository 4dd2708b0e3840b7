import { normalizeCharacter } from './characters.js';
import { toNewForms } from './oldKanji.js';

/** Unit by unit, what a character becomes, by its code; 0 where that was not yet worked out. */
type UnitTable = Uint16Array;

/**
 * The text with every unit replaced by another one. Most units stay as they are, so what lies between two that do
 * not is copied in one piece.
 */
function replaceUnits(text: string, table: UnitTable, unitFor: (unit: string) => string): string {
  let result = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let replaced = table[code] as number;
    if (replaced === 0) {
      replaced = unitFor(text[i] as string).charCodeAt(0);
      table[code] = replaced;
    }
    if (replaced === code) continue;
    result += text.slice(from, i) + String.fromCharCode(replaced);
    from = i + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

const foldedUnits: UnitTable = new Uint16Array(0x10000);

function foldUnit(unit: string): string {
  if (unit >= ' ' && unit <= '@') return unit;
  const candidate = toNewForms(normalizeCharacter(unit).toLowerCase());
  return candidate.length === 1 ? candidate : unit;
}

/**
 * The text for comparing, unit by unit, so that every place in it is the same place in the original:
 * lower case, full-width Latin narrow, half-width kana wide, quotes and dashes one, old forms of kanji new.
 * `ＭＯＵ　ｽﾀｰﾄ` → `mou スタート`. What has no form of the same length stays as it is.
 */
export const fold = (text: string): string => replaceUnits(text, foldedUnits, foldUnit);

const unifiedUnits: UnitTable = new Uint16Array(0x10000);

function unifyUnit(unit: string): string {
  const candidate = normalizeCharacter(unit);
  return candidate.length === 1 && unit !== '\u3000' && unit !== '\u00a0' ? candidate : unit;
}

/** The text in unified forms, unit by unit like {@link fold}, but with its case: `２０１９年１０⽉` → `2019年10月`. */
export const unify = (text: string): string => replaceUnits(text, unifiedUnits, unifyUnit);

/** The text for looking names up: folded, voiced half-width kana joined, white space single. */
export function foldName(text: string): string {
  return fold(text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
}
