import { LEDGER_NAMES } from '../../languages/ledgerNames.js';
import { foldName, tokensOf, writtenIn } from './tokens.js';

/**
 * What is left of a name when case, width, spacing, punctuation, `The` and the legal form are taken
 * away, with governments and embassies in one form each: two names with one key are one organisation.
 * `The Osaka Prefectural Government` and `Osaka Prefecture` → `osaka@prefecture`; `City of Osaka` →
 * `osaka@city`; `Life Science Network Japan, Inc.` → `lifesciencenetworkjapan`; 横浜市役所 → `横浜@city`.
 */
export function nameKey(name: string): string {
  const folded = withoutBracket(foldName(name).trim());
  return LEDGER_NAMES[writtenIn(folded)].keyOf(folded);
}

/**
 * The key of a Latin name without the place or the parent behind it, which other texts leave out:
 * `Foundation for Water Research at Tsu` and `…, Tsu` → the key of `Foundation for Water Research`;
 * `Hanse Hydrogen Valley of the Netherlands` → that of `Hanse Hydrogen Valley`.
 * Undefined where nothing stands behind, or less than two words before.
 */
export function headKey(name: string): string | undefined {
  const folded = withoutBracket(foldName(name).trim());
  const cut = LEDGER_NAMES[writtenIn(folded)].placeBehind?.(folded) ?? -1;
  if (cut < 0) return undefined;
  const head = folded.slice(0, cut);
  const key = nameKey(head);
  return tokensOf(head).length < 2 || key === nameKey(name) ? undefined : key;
}

/** A government's name without its class word, `osaka` of `osaka@prefecture`; undefined for any other key. */
export function placeOfKey(key: string): string | undefined {
  const at = key.indexOf('@');
  return at > 0 ? key.slice(0, at) : undefined;
}

/** `medicen paris region (mpr)` → `medicen paris region`: the bracket behind a name is another name. */
function withoutBracket(folded: string): string {
  const open = folded.indexOf('(');
  return open > 1 && folded.endsWith(')') ? folded.slice(0, open).trim() : folded;
}
