import type { ReleaseMetadata } from '../releases/release.js';
import type { Moment } from './moment.js';

/** A release that came to the program while it ran; what `makeRelease` needs to read it again. */
export interface AddedRelease {
  readonly id: string;
  readonly text: string;
  /** Where the release's own words begin, behind a front matter. */
  readonly bodyStart: number;
  readonly metadata: Omit<ReleaseMetadata, 'id'>;
  /** A digest of its letters and digits: two releases with the same one are the same release. */
  readonly digest: string;
  /** The file or the address that it came from. */
  readonly origin: string;
  readonly addedAt: Moment;
}

/** The releases that were added, and the revision that they are of. */
export interface AddedSnapshot {
  readonly revision: number;
  readonly releases: readonly AddedRelease[];
}

/** What tells an added release from others. */
export type ReleaseOutline = Pick<AddedRelease, 'id' | 'digest' | 'metadata'>;

/** What became of a release that was to be added. */
export type Addition =
  | { readonly kind: 'added' }
  /** Its text is there already, under this id. */
  | { readonly kind: 'duplicate'; readonly of: string }
  /** Another text has this id. */
  | { readonly kind: 'id taken' };

/** The releases that were added at run time, beside those of the folder. */
export interface AddedReleases {
  add(release: AddedRelease): Promise<Addition>;
  /**
   * Gives the release of this id the text that it has now, in the place that it has. False where there is none
   * of that id, or another release has this text.
   */
  correct(release: AddedRelease): Promise<boolean>;
  /** False where there is none of that id. */
  remove(id: string): Promise<boolean>;
  get(id: string): Promise<AddedRelease | undefined>;
  /** All of them without their texts, in the order in which they were added. */
  outlines(): Promise<readonly ReleaseOutline[]>;
  /** In the order in which they were added. */
  all(): Promise<readonly AddedRelease[]>;
  /** A number that grows with every addition, correction and removal: whoever sees it grow reads the releases again. */
  revision(): Promise<number>;
}
