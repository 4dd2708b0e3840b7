import type { Span } from './span.js';

/** A number in a text, as a plain number: `1,200` → 1200, `8.64億` → 864000000, `three` → 3. */
export interface FoundNumber extends Span {
  readonly value: number;
}

/** A stretch of time in months: `five years` → 60, `18か月` → 18. */
export interface FoundDuration extends Span {
  readonly months: number;
}
