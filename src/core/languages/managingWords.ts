import { MANAGING as EN } from './en/subscriptions/managing.js';
import { MANAGING as JA } from './ja/subscriptions/managing.js';
import type { Language } from './language.js';

/** Why something cannot be done with the subscriptions of a channel, with what to do. */
export interface ManagingRefusals {
  /** No channel, or one in which the platform lets nothing be told. */
  notHere(): string;
  /** Only admins manage these. */
  locked(): string;
  notConnected(platform: string): string;
  /** Nothing can be kept at the moment. */
  storeGone(): string;
  tooMany(most: number): string;
  /** Words that say nothing known, with known ones that are near. */
  wrongWords(words: string, nearest: readonly string[]): string;
  noSubscription(which: string | undefined): string;
}

/** How a language speaks of what a channel is told of. A missing cell is a type error. */
export interface ManagingWords {
  readonly refusals: ManagingRefusals;
  /** The channel where it has no name: "this channel". */
  readonly here: string;
  subscribed(channel: string, rule: string): string;
  already(rule: string): string;
  unsubscribed(channel: string, rule: string): string;
  /** Above a list; none: how to subscribe. */
  listed(channel: string, count: number, command: string): string;
}

export const MANAGING_WORDS: Readonly<Record<Language, ManagingWords>> = { en: EN, ja: JA };
