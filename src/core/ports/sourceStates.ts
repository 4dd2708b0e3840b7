import type { Moment } from './moment.js';

/** What is known of a source of releases from the last times it was asked. */
export interface SourceState {
  readonly id: string;
  /** Validators of the last answer, for a conditional request. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Whether the first look has been taken: what it found is announced to nobody. */
  readonly hasBaseline: boolean;
  readonly checkedAt?: Moment;
  /** Not to be asked before. */
  readonly dueAt?: Moment;
  /** In a row. */
  readonly failures: number;
  readonly error?: string;
}

/** Something that a source listed. */
export interface SourceItem {
  /** What the source calls it, or its canonical address. */
  readonly key: string;
  /** A digest of its text: another one under the same key is a correction. */
  readonly digest: string;
  readonly seenAt: Moment;
  /** The release that it became. */
  readonly release?: string;
}

export interface SourceStates {
  get(id: string): Promise<SourceState | undefined>;
  all(): Promise<readonly SourceState[]>;
  put(state: SourceState): Promise<void>;
  /** Also forgets its items. */
  remove(id: string): Promise<void>;
  items(source: string): Promise<readonly SourceItem[]>;
  /** Adds items, or replaces those of the same key. */
  remember(source: string, items: readonly SourceItem[]): Promise<void>;
}
