import type { Partnership } from '../ledger/ledger.js';
import type { Change } from '../subscriptions/changes.js';
import { NEWS_WORDS as EN } from './en/subscriptions/news.js';
import { NEWS_WORDS as JA } from './ja/subscriptions/news.js';
import type { Language } from './language.js';
import type { Names } from './wording.js';

/** How a language tells a channel what is new. */
export interface NewsWords {
  /** What a release announces: whose agreement, and on what paper. */
  announces(partnership: Partnership, names: Names): string;
  /** A release that announces no agreement that could be read. */
  release(title: string, publisher: string | undefined): string;
  /** "15th partner; the first embassy; 3 years, until November 2023 (worked out)": nothing where nothing changes. */
  changes(change: Change, names: Names): string | undefined;
  /** Several releases in one message. */
  digest(releases: number): string;
  /** A text that was told of before, and says something else now. */
  corrected(title: string): string;
  /** Buttons. */
  readonly ask: string;
  readonly mute: string;
}

export const NEWS_WORDS: Readonly<Record<Language, NewsWords>> = { en: EN, ja: JA };
