import type { ReleaseMetadata } from '../../core/releases/release.js';
import type { Problem } from './problem.js';

/** What a format's reader makes of a file: the release's text, what the file says of it, and what to mend. */
export interface FormatText {
  readonly kind: 'read';
  readonly text: string;
  readonly metadata: Omit<ReleaseMetadata, 'id'>;
  /** Where the release's own words begin, behind a front matter. */
  readonly bodyStart: number;
  readonly notes: readonly Problem[];
}

/** A file that cannot be read as what it is. */
export interface Refusal {
  readonly kind: 'refused';
  readonly problem: Problem;
}
