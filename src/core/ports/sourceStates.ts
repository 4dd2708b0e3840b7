import type { DateValue } from '../text/dateValue.js';
import type { Moment } from './moment.js';

/** What a server says of a version of a page, for a conditional request; of a file, when it was written. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What is known of a source of releases from the last times it was asked. */
export interface SourceState extends Validators {
  readonly id: string;
  /** As people call it. */
  readonly name?: string;
  /** Whether the first look has been taken: what it found is announced to nobody. */
  readonly hasBaseline: boolean;
  readonly checkedAt?: Moment;
  /** Not to be asked before. */
  readonly dueAt?: Moment;
  /** In a row. */
  readonly failures: number;
  readonly failingSince?: Moment;
  readonly error?: string;
  /** Sentences on what was the matter with it beside that. */
  readonly problems?: readonly string[];
  /** How many it listed when it was last asked. */
  readonly listed?: number;
  /** Since when it is configured no more. */
  readonly retiredAt?: Moment;
}

/** What something that a source lists is known by. */
export interface ItemMarks {
  /** What the source calls it, else its canonical address, else its path: one a source, the same at each look. */
  readonly key: string;
  /** What the source calls it, where it calls nothing else so. */
  readonly sourceId?: string;
  /** Canonical; none for a file that names none. */
  readonly address?: string;
  /** Whether something else of the source has this address too: then it tells the two apart no more. */
  readonly sharesAddress?: boolean;
  /** What the source lists it as; another one is a sign that its text is another one too. */
  readonly listedAs?: string;
  /** The day it was issued, by what the source says, else by what it says itself. */
  readonly publishedOn?: DateValue;
  /** Of the version that was read last. */
  readonly validators?: Validators;
}

/** Something that a source listed. */
export interface SourceItem extends ItemMarks {
  /** A digest of its text: another one under the same key is a correction. Empty while it has given none. */
  readonly digest: string;
  /** When it was listed first. */
  readonly seenAt: Moment;
  /** The release that it became. */
  readonly release?: string;
  /** When it was last read, or tried to be. */
  readonly readAt?: Moment;
  /** Listed at the first look: it may be of any age, and is announced to nobody, also where it can be read later only. */
  readonly isBaseline?: boolean;
  /** How often in a row it could not be read, and what was said of that once. */
  readonly refused?: { readonly times: number; readonly sentence: string };
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
