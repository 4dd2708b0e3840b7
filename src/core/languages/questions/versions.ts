import { VERSIONS as EN } from '../en/questions/versions.js';
import { VERSIONS as JA } from '../ja/questions/versions.js';
import type { Language } from '../language.js';

/** How a question says of which language's releases it asks; what a pattern takes is no other word of the question. */
export interface VersionWords {
  /** `in the Japanese release`, 日本語版では: words that say nothing else. */
  readonly of: Readonly<Record<Language, RegExp>>;
  /** `the Japanese and the English release`, 日本語版と英語版で: both, to be compared. */
  readonly both: RegExp;
}

export const VERSIONS: Readonly<Record<Language, VersionWords>> = { en: EN, ja: JA };
