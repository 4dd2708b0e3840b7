import type { InstrumentKind, OrganisationKind } from '../facts/reading.js';
import type { Topic } from '../subscriptions/topic.js';
import { TOPIC_WORDS as EN } from './en/subscriptions/topics.js';
import { TOPIC_WORDS as JA } from './ja/subscriptions/topics.js';
import type { Language } from './language.js';

/** What agreements have to be, each already in words, with a choice in brackets where it stands beside others. */
export interface TopicNoun {
  /** Names of partners. */
  readonly partners?: string;
  readonly kinds?: string;
  readonly places?: string;
  readonly papers?: string;
  readonly side?: 'overseas' | 'domestic';
  /** Releases with certain words. */
  readonly releases?: string;
}

/** How a language reads what subscriptions are about. Patterns are linear and match lower case. */
export interface TopicReading {
  /** What stands around the filters and says nothing: "subscribe to … releases", 〜を購読. */
  readonly around: readonly RegExp[];
  /** Between two of which either will do: or, または. */
  readonly or: RegExp;
  /** Between two of different sorts of which either will do: か, which also stands in a list of one sort. */
  readonly eitherSort?: RegExp;
  /** Between two that add up, or list: and, と. */
  readonly and: RegExp;
  /** Before, or behind, what is left out: not, except, 以外. */
  readonly not: { readonly before?: RegExp; readonly behind?: RegExp };
  /** What stands right before, or right behind, a name in quotation marks: `a partner called "…"`. */
  readonly called: { readonly before?: RegExp; readonly behind?: RegExp };
  /** What stands between two quotations of one list. */
  readonly plus: RegExp;
  /** Words that only subscriptions know, lower case, the longer ones first. */
  readonly own: readonly (readonly [phrase: string, topic: Topic])[];
}

/** How a language says it back, so that it can be read again. */
export interface TopicSaying {
  readonly everything: string;
  kind(kind: OrganisationKind): string;
  instrument(kind: InstrumentKind): string;
  /** Without "partners in": `Denmark`, `the Nordic countries`. */
  country(code: string): string;
  /** What a country has before its name in a sentence and not in a list: `the |Netherlands|`. */
  readonly article?: RegExp;
  region(name: string): string;
  /** Somebody of whom no release tells yet. */
  stranger(name: string): string;
  /** What all agreements of a sort have in common. */
  noun(noun: TopicNoun): string;
  /** Words of a release, and releases with them. */
  quoted(words: readonly string[]): string;
  words(words: readonly string[]): string;
  all(parts: readonly string[]): string;
  any(parts: readonly string[]): string;
  /** What is told, which may be a choice, and what of it is left out. */
  but(base: string, left: readonly string[], isChoice: boolean): string;
  /** What is left out, by itself. */
  no(part: string): string;
  /** Prefectures and municipalities together. */
  readonly localGovernments: string;
}

export interface TopicWords extends TopicReading, TopicSaying {}

export const TOPIC_WORDS: Readonly<Record<Language, TopicWords>> = { en: EN, ja: JA };
