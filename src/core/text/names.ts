import type { Span } from './span.js';

/** A proper name in a text, as written. */
export interface FoundName extends Span {
  readonly name: string;
  /** Where words begin that stand before the name and only describe it (英国, 本日); absent: nothing does. */
  readonly leadStart?: number;
}
