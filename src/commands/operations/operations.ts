import type { Counts } from '../../adapters/stores/counts.js';
import type {
  AddedRelease,
  Gap,
  Moment,
  PersonRef,
  ReleaseOutline,
  SourceItem,
  SourceState,
} from '../../core/ports.js';
import type { Given, GivenRelease } from '../../core/sources/give.js';
import type { Tellings } from '../../core/subscriptions/whySent.js';

/** A release in the store, without its text. */
export type ListedRelease = Pick<AddedRelease, 'id' | 'origin' | 'addedAt' | 'metadata'>;

/** What a store is, and whether it can be written to. */
export interface StoreStatus {
  readonly engine: string;
  readonly place: string;
  readonly counts: Counts;
  /** The clock of the database server, where it has one of its own. */
  readonly serverTime?: Moment;
}

/** What is done to a store by hand; the same in a running process as without one. */
export interface Operations {
  gaps(limit: number): Promise<readonly Gap[]>;
  backup(file: string): Promise<void>;
  export(): AsyncIterable<string>;
  /** Adds a release by hand; announces it where that is asked for. */
  give(release: GivenRelease, isAnnounced: boolean): Promise<Given>;
  releases(): Promise<readonly ListedRelease[]>;
  removeRelease(id: string): Promise<boolean>;
  /** Deletes what is kept of a person; how many rows. */
  forget(person: PersonRef): Promise<number>;
  /** What was last registered with a platform: see `CommandHashes`. */
  commandHash(platform: string, scope: string): Promise<string | undefined>;
  keepCommandHash(platform: string, scope: string, hash: string | undefined): Promise<void>;
  /** Throws where the store cannot be written to. */
  storeStatus(): Promise<StoreStatus>;
  /** Also of sources that are configured no more. */
  sourceStates(): Promise<readonly SourceState[]>;
  /** Every subscription, and what was told of these events to whom. */
  tellings(events: readonly string[]): Promise<Tellings>;
  /** What a source has listed so far. */
  sourceItems(source: string): Promise<readonly SourceItem[]>;
  /** The added releases without their texts, and one of them with it. */
  releaseOutlines(): Promise<readonly ReleaseOutline[]>;
  release(id: string): Promise<AddedRelease | undefined>;
  /** The texts too: what was added at run time is answered from. */
  addedReleases(): AsyncIterable<AddedRelease>;
}
