import type { IndexPart } from '../index/indexPart.js';
import type { Release } from '../releases/release.js';

/** Takes releases apart for the index, away from whoever waits for an answer. */
export interface IndexBuilder {
  /**
   * The parts that hold these releases, each release whole in one of them, in any order. `isWhole` says that
   * there are no others: whatever is kept of others is thrown away. Fails where it cannot be done there.
   */
  build(releases: readonly Release[], isWhole: boolean): AsyncIterable<IndexPart>;
}
