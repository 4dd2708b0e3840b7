import type { DeliveryState } from '../ports.js';
import { WHY_WORDS as EN } from './en/subscriptions/why.js';
import { WHY_WORDS as JA } from './ja/subscriptions/why.js';
import type { Language } from './language.js';

/** How a language says why a channel is told of a release, or not. */
export interface WhyWords {
  /** What became of telling a channel, by its delivery's state; `error` is the platform's or the program's. */
  delivery(state: DeliveryState, error: string | undefined): string;
  /** No delivery is there. */
  readonly would: string;
  readonly not: string;
  /** The parts of a topic that a release is all of. */
  is(parts: readonly string[]): string;
  /** The parts of a topic that it is none of. */
  isNot(parts: readonly string[]): string;
  /** No agreement could be read in the release, so that what a topic asks of agreements holds of none. */
  readonly noAgreement: string;
  readonly everything: string;
  /** The channel takes releases of one language, and this one is in another. */
  waits(wanted: Language): string;
  readonly paused: string;
  /** One sentence after the other. */
  together(sentences: readonly string[]): string;
}

export const WHY_WORDS: Readonly<Record<Language, WhyWords>> = { en: EN, ja: JA };
