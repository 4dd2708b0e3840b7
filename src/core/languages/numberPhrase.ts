import type { Unit } from './asking.js';
import type { Beside } from './questions/besideNames.js';

/** How a language writes what a number measures. */
export interface NumberPhrase {
  /** At the end of what stands before a number: `about €`. */
  readonly before: RegExp;
  /** At the start of what stands behind it: ` million yen`, ` hectares`. */
  readonly behind: RegExp;
  /** A number that counts nothing: the third of `3|rd`, the place of 第|3, the mark of an item. */
  readonly notCounting: readonly Beside[];
  /** What makes a number that of one piece, at the end of what stands before it and the start of what stands behind: 1株につき, ` per share`. */
  readonly perPiece: { readonly before: RegExp; readonly behind: RegExp };
  /** What makes a number the sum of those before it, at the end of what stands before it: の計|19名. */
  readonly sum: RegExp;
  /** What makes two numbers one that went from the first to the second, with `|` in the place of each: `from |four| to |`. */
  readonly change: RegExp;
  /** Which phrases are of a unit. */
  readonly units: Readonly<Record<Exclude<Unit, 'count' | 'extent'>, RegExp>>;
}
