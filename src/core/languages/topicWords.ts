import type { InstrumentKind, OrganisationKind } from '../facts/reading.js';
import { TOPIC_WORDS as EN } from './en/subscriptions/topics.js';
import { TOPIC_WORDS as JA } from './ja/subscriptions/topics.js';
import type { Language } from './language.js';

/** How a language joins and names what subscriptions are about. Patterns are linear and match lower case. */
export interface TopicWords {
  /** What stands around the filters and says nothing: "subscribe to … releases", 〜を購読. */
  readonly around: readonly RegExp[];
  /** Between two of which either will do: or, または. */
  readonly or: RegExp;
  /** Between two that add up, or list: and, と. */
  readonly and: RegExp;
  /** Before, or behind, what is left out: not, except, 以外. */
  readonly not: { readonly before?: RegExp; readonly behind?: RegExp };
  readonly everything: string;
  readonly overseas: string;
  readonly domestic: string;
  partner(name: string): string;
  country(code: string): string;
  region(name: string): string;
  kind(kind: OrganisationKind): string;
  instrument(kind: InstrumentKind): string;
  words(words: readonly string[]): string;
  all(parts: readonly string[]): string;
  any(parts: readonly string[]): string;
  not_(part: string): string;
}

export const TOPIC_WORDS: Readonly<Record<Language, TopicWords>> = { en: EN, ja: JA };
