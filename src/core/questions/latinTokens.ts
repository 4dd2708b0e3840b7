import { stripAccents } from '../index/terms/accents.js';
import { matchesIn } from '../text/matches.js';
import type { Span } from '../text/span.js';

/** A Latin word of a question with its place. */
export interface LatinToken extends Span {
  /** Lower case, without accents. */
  readonly word: string;
}

const WORD = /[\p{Script=Latin}\p{M}\p{N}]+/gu;

/** `LINK-J & Société` → link, j, societe. */
export function latinTokens(text: string): LatinToken[] {
  return matchesIn(text, WORD).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: stripAccents(match[0].toLowerCase()),
  }));
}

export const hasJapanese = (text: string): boolean =>
  /[\u3041-\u309f\u30a1-\u30ff\u3005-\u3007\u3400-\u9fff]/.test(text);
