import type { AddedRelease } from './addedReleases.js';
import type { ItemMarks, SourceItem, Validators } from './sourceStates.js';

/** A release as a source has it: what `makeRelease` needs, and what it is known by. */
export interface FoundRelease
  extends ItemMarks,
    Pick<AddedRelease, 'text' | 'bodyStart' | 'metadata' | 'digest' | 'origin'> {
  /** Sentences on what is the matter with it, though it was read. */
  readonly notes: readonly string[];
}

/** Something that is listed, and of which no release could be read. */
export interface RefusedItem extends ItemMarks {
  readonly sentence: string;
}

/** What came of a look at a source. */
export type Look =
  | {
      readonly kind: 'looked';
      /** What was read: new to the source, or known and perhaps changed. At most a few dozen. */
      readonly items: readonly FoundRelease[];
      readonly refused: readonly RefusedItem[];
      /** What was looked at again and is as it was, or cannot be had at the moment. */
      readonly unchanged: readonly ItemMarks[];
      /** How many the source lists. */
      readonly listed: number;
      /** Whether something is left that was not read yet: look again at once, with these among the known. */
      readonly isPart: boolean;
      /** What is listed, and cannot be read yet: a file is being written. */
      readonly pending?: readonly ItemMarks[];
      /** Milliseconds, where it is worth looking again sooner than usual. */
      readonly againInMs?: number;
      /** Sentences on what concerns the source as a whole. */
      readonly problems: readonly string[];
      /** Of the list, for the next look; none where something is left. */
      readonly validators?: Validators;
      /** Why not everything was looked at, where the source did not let it: it is left alone for a while. */
      readonly cutShort?: { readonly sentence: string; readonly retryAfterMs?: number };
    }
  /** The list is as it was, and nothing on it was to be looked at again. */
  | { readonly kind: 'not modified' }
  | { readonly kind: 'failed'; readonly sentence: string; readonly retryAfterMs?: number };

/** What is known of a source when it is looked at. */
export interface LookedBefore {
  readonly validators: Validators;
  /** All that it has ever listed, by key: what is known is read again now and then only. */
  readonly items: ReadonlyMap<string, SourceItem>;
}

/** Of a source that was never looked at: everything on it is read. */
export const NEVER_LOOKED: LookedBefore = { validators: {}, items: new Map() };

/** Where releases come from: a folder, a feed, a page that lists news. */
export interface Source {
  /** The same for the same place, whatever it is called. */
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  /** Milliseconds between two looks. */
  readonly everyMs: number;
  /** Throws nothing: whatever goes wrong is a sentence. */
  look(before: LookedBefore, stop: AbortSignal): Promise<Look>;
  /** Calls back when something has changed, where that can be known; what it returns ends that. */
  watch?(onChange: () => void): () => void;
}
