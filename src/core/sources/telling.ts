import type { Source, SourceState } from '../ports.js';

/** What happens to a source, for whoever runs the program; texts of releases are none of it. */
export type SourceHappening =
  | {
      readonly kind: 'found';
      readonly release: string;
      readonly origin: string;
      /** Not where it was there at the first look. */
      readonly isNews: boolean;
    }
  | { readonly kind: 'corrected'; readonly release: string; readonly origin: string }
  /** Something could not be read, or not well: told once. */
  | { readonly kind: 'problem'; readonly sentence: string }
  /** A part of a look that takes several. */
  | { readonly kind: 'part'; readonly known: number; readonly listed: number }
  /** The first look is over. */
  | { readonly kind: 'baseline'; readonly state: SourceState }
  | { readonly kind: 'looked'; readonly state: SourceState; readonly found: number }
  /** The first failure after it was well. */
  | { readonly kind: 'failing'; readonly state: SourceState }
  | { readonly kind: 'recovered'; readonly state: SourceState };

export type TellOfSource = (source: Pick<Source, 'id' | 'name'>, happening: SourceHappening) => void;
