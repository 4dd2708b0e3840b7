import type { Moment } from './moment.js';

/** A release that a source listed for the first time, or one that was known and has another text now. */
export interface FoundNews {
  /** `release:ID`, `correction:ID:DIGEST`: the same thing, found twice, is the same news. */
  readonly id: string;
  readonly kind: 'release' | 'correction';
  /** Its id among the added releases. */
  readonly release: string;
  readonly foundAt: Moment;
  /** The source that listed it. */
  readonly source: string;
}

/** What was found and is still to be announced; what a source lists at the first look is none of it. */
export interface News {
  /** False where it was found before, also where that was announced long ago. */
  add(news: FoundNews): Promise<boolean>;
  /** Oldest first. */
  waiting(limit: number): Promise<readonly FoundNews[]>;
  /**
   * Takes it off the list: it was announced, or there is nothing to announce any more. How many were on it: where
   * somebody else has taken one off, it is fewer.
   */
  done(ids: readonly string[], at: Moment): Promise<number>;
}
