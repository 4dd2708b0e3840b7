import type { IndexPart } from '../../core/index/indexPart.js';
import type { Release } from '../../core/releases/release.js';

/** What a thread that builds an index is started with. */
export interface WorkerStart {
  readonly folder?: string;
  readonly programVersion: string;
  readonly isWhole: boolean;
}

/** What of a release is indexed. */
export type SentRelease = Pick<Release, 'id' | 'title' | 'text' | 'zones'>;

export type ToWorker =
  | { readonly type: 'releases'; readonly releases: readonly SentRelease[] }
  /** All releases were sent; or the last part was read in, and the next one may come. */
  | { readonly type: 'next' };

export type FromWorker =
  | { readonly type: 'part'; readonly part: IndexPart }
  | { readonly type: 'trouble'; readonly sentence: string }
  | { readonly type: 'done' };
