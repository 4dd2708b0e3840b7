import type { Span } from '../text/span.js';

/** A list with at least one element. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The place in a release that says something. `text.slice(sentence.start, sentence.end) === quote`, always. */
export interface Evidence {
  readonly releaseId: string;
  /** One sentence, list item or row, at most 400 characters. */
  readonly sentence: Span;
  /** The words within the sentence that give the value. */
  readonly value: Span;
  readonly quote: string;
}

/** A value that a release states. Several places where it takes several: the day here, the year there. */
export interface Fact<V> {
  readonly value: V;
  readonly evidence: NonEmpty<Evidence>;
}
