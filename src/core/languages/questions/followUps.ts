import { FOLLOW_UP_WORDS as EN } from '../en/questions/followUps.js';
import { FOLLOW_UP_WORDS as JA } from '../ja/questions/followUps.js';
import { LANGUAGES, type Language } from '../language.js';

/** What may be asked behind another question about an agreement in a word or two. */
const ASKED = [
  'place',
  'endsOn',
  'termMonths',
  'signedOn',
  'effectiveOn',
  'announcedOn',
  'signatories',
  'partner',
] as const;

export type AskedBriefly = (typeof ASKED)[number];

/** Parts of a pattern, without anchors. */
export interface FollowUpWords {
  /** What such a question may begin with, any of them and several: `and `, `no`, あと. */
  readonly leads: string;
  /** `and |till when|?`, あと|どこで|？; the whole question but for its beginning and its mark. */
  readonly asks: Readonly<Record<AskedBriefly, string>>;
}

const WORDS: Readonly<Record<Language, FollowUpWords>> = { en: EN, ja: JA };

const eachLanguage = (sourceOf: (words: FollowUpWords) => string): string =>
  LANGUAGES.map((language) => sourceOf(WORDS[language])).join('|');

const PATTERNS = ASKED.map((name) => ({
  name,
  pattern: new RegExp(
    `^(?:(?:${eachLanguage(({ leads }) => leads)})[、, ]*)*(?:${eachLanguage(({ asks }) => asks[name])})[?!。 ]*$`,
  ),
}));

/** What a question of a word or two asks: `And where?` → place; undefined where it says more, or something else. */
export const askedBriefly = (text: string): AskedBriefly | undefined =>
  PATTERNS.find(({ pattern }) => pattern.test(text))?.name;
