import type { OrganisationKind } from '../facts/reading.js';
import type { Partnership } from '../ledger/ledger.js';
import type { Change } from '../subscriptions/changes.js';
import type { DateValue } from '../text/dateValue.js';
import { NEWS_WORDS as EN } from './en/subscriptions/news.js';
import { NEWS_WORDS as JA } from './ja/subscriptions/news.js';
import type { Language } from './language.js';
import type { Names } from './wording.js';

/** How a language tells a channel what is new. */
export interface NewsWords {
  /** What a release announces: whose agreement, and on what paper. */
  announces(partnership: Partnership, names: Names): string;
  /** What stands above a release that announces no agreement that could be read, or several. */
  newRelease(publisher: string | undefined): string;
  /** The same in one line. */
  release(title: string, publisher: string | undefined): string;
  /** "15th partner; the first embassy …; 3 years, until November 2023 (worked out)": nothing where nothing changes. */
  changes(change: Change, names: Names): string | undefined;
  /** A text that was told of before, and says something else now. */
  corrected(title: string): string;
  /** What stands under the sentence that a release was changed. */
  readonly says: string;
  /** Where a release of several agreements is read. */
  read(publisher: string | undefined, date: DateValue | undefined): string;
  /** Whose agreement ends, and when; `computed` where that was worked out. */
  ends(partnership: Partnership, ends: DateValue, computed: boolean, names: Names): string;
  readonly notRenewed: string;
  /** What a digest tells, by what it is. */
  digest(counts: DigestCounts): string;
  readonly headings: Readonly<Record<keyof DigestCounts, string>>;
  /** So many more than are listed. */
  more(count: number): string;
  /** Between what a line tells and where it is read. */
  readonly dash: string;
  /** Buttons. */
  readonly ask: string;
  /** The same in this language. */
  readonly inThis: string;
  mutePartner(name: string): string;
  muteKind(kind: OrganisationKind): string;
}

/** How many of each a digest tells of. */
export interface DigestCounts {
  readonly agreements: number;
  readonly others: number;
  readonly corrections: number;
  readonly endings: number;
}

export const NEWS_WORDS: Readonly<Record<Language, NewsWords>> = { en: EN, ja: JA };
