import { normalizeCharacter } from './characters.js';

const folded = new Map<string, string>();

function foldUnit(unit: string): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const candidate = normalizeCharacter(unit).toLowerCase();
  const result = candidate.length === 1 ? candidate : unit;
  folded.set(unit, result);
  return result;
}

/**
 * The text for comparing, unit by unit, so that every place in it is the same place in the original:
 * lower case, full-width Latin narrow, half-width kana wide, quotes and dashes one.
 * `ＭＯＵ　ｽﾀｰﾄ` → `mou スタート`. What has no form of the same length stays as it is.
 */
export function fold(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string;
    result += unit >= ' ' && unit <= '@' ? unit : foldUnit(unit);
  }
  return result;
}

/** The text in unified forms, unit by unit like {@link fold}, but with its case: `２０１９年１０⽉` → `2019年10月`. */
export function unify(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string;
    if (unit >= ' ' && unit <= '~') result += unit;
    else {
      const candidate = normalizeCharacter(unit);
      result += candidate.length === 1 && unit !== '\u3000' && unit !== '\u00a0' ? candidate : unit;
    }
  }
  return result;
}

/** The text for looking names up: folded, voiced half-width kana joined, white space single. */
export function foldName(text: string): string {
  return fold(text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
}
