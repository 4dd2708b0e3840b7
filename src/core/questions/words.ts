import type { InstrumentKind, OrganisationKind } from '../facts/reading.js';
import type { Matter } from '../languages/matters.js';
import type { FoundDate } from '../text/dates.js';
import type { FoundDuration, FoundNumber } from '../text/numbers.js';
import type { SignalWords } from './signals.js';
import type { Spacing } from './template.js';

/** A word or template of a language and what it stands for. */
export type Entry<V> = readonly [template: string, value: V];

/** All that a language says to be understood. */
export interface QuestionWords {
  readonly spacing: Spacing;
  readonly signals: SignalWords;
  /** Words that carry nothing to answer; for Japanese, what particles and auxiliaries look like. */
  readonly stopWords: readonly string[];
  /** Latin words that begin no name of an organisation, though they may be what is asked about. */
  readonly commonWords: readonly string[];
  readonly kinds: readonly Entry<readonly OrganisationKind[]>[];
  readonly instruments: readonly Entry<InstrumentKind>[];
  /** What a paper is about, beside the word for the paper. */
  readonly matters: readonly Entry<Matter>[];
  /** Countries by names and adjectives, beside the names that the platform knows. */
  readonly countries: readonly Entry<string>[];
  /** Parts of the world and of a country, by the English names that parties.json uses. */
  readonly regions: readonly Entry<string>[];
  /** Words that say what an organisation with this name is: `university`, 大学. */
  readonly classWords: readonly string[];
  /** What people ask of any bot, and no release tells: the weather, 株価. */
  readonly offTopic: readonly string[];
  /** `14th`, `No. 14`, 14番目, 第14号. */
  findOrdinals(text: string): FoundNumber[];
  findDates(text: string): FoundDate[];
  findDurations(text: string): FoundDuration[];
  findNumbers(text: string): FoundNumber[];
}
