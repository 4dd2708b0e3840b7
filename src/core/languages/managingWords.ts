import type { RuleWords } from '../chat/command.js';
import type { WrongField } from '../subscriptions/composeRule.js';
import { MANAGING as EN } from './en/subscriptions/managing.js';
import { MANAGING as JA } from './ja/subscriptions/managing.js';
import type { Language } from './language.js';

/** Why something cannot be done with the subscriptions of a channel, each with what to do. */
export interface ManagingRefusals {
  /** No channel, or one in which the platform lets nothing be told. */
  notHere(): string;
  /** Only admins manage these. */
  locked(platform: string): string;
  onlyAdminsLock(): string;
  notConnected(platform: string): string;
  /** Nothing can be kept at the moment. */
  storeGone(): string;
  tooMany(most: number, command: string): string;
  /** Words that say nothing known, with known ones that are near. */
  wrong(field: WrongField, nearest: readonly string[]): string;
  noSubscription(which: string | undefined, command: string): string;
  /** Neither words nor a form. */
  nothingSaid(command: string): string;
  notPaused(): string;
  /** A topic is all that a subscription tells of. */
  nothingLeft(topic: string): string;
  oldNews(): string;
}

/** What happened to a subscription, as a list tells it. Moments are in words. */
export interface SubscriptionHealth {
  readonly lastSent?: string;
  readonly lastError?: string;
  readonly paused?: { readonly at: string; readonly why: string };
}

/** How a language speaks of what a channel is told of. A missing cell is a type error. */
export interface ManagingWords {
  readonly refusals: ManagingRefusals;
  /** The channel where it has no name: "this channel". */
  readonly here: string;
  /** All subscriptions of the channel, in the place of a number; lower case. */
  readonly all: readonly string[];
  subscribed(channel: string, topic: string): string;
  changed(channel: string, topic: string): string;
  already(topic: string): string;
  unsubscribed(channel: string, topics: readonly string[]): string;
  resumed(topic: string): string;
  locked(): string;
  unlocked(): string;
  muted(channel: string, topic: string, rule: string): string;
  mutedAlready(channel: string, topic: string): string;
  unmuted(channel: string, topic: string, rule: string): string;
  /** Above how it is told. */
  readonly how: string;
  /** Somebody, or words, of whom no release tells yet. */
  stranger(name: string): string;
  unheard(word: string): string;
  /** How to change and to end the one with this number. */
  remedy(number: string, command: string): string;
  /** Above a list; none: how to subscribe. */
  listed(channel: string, count: number, command: string): string;
  /** Which of several; how to say so. */
  whichOne(command: string, verb: 'unsubscribe' | 'settings' | 'resume', number: string): string;
  health(health: SubscriptionHealth, number: string, command: string): string;
  /** Above what a rule would have told of the newest releases. */
  preview(topic: string, told: number, of: number): string;
  readonly noReleases: string;
  readonly buttons: Readonly<Record<'subscribe' | 'settings' | 'unmute', string>>;
  unsubscribeButton(number: number | undefined): string;
  resumeButton(number: number | undefined): string;
  readonly form: {
    readonly title: Readonly<Record<'subscribe' | 'settings', string>>;
    readonly submit: Readonly<Record<'subscribe' | 'settings', string>>;
    readonly cancel: string;
    readonly labels: Readonly<Record<keyof RuleWords, string>>;
    readonly hints: Readonly<Partial<Record<keyof RuleWords, string>>>;
    weekday(day: number): string;
  };
  /** How to subscribe, where nothing of a channel is shown. */
  readonly home: { readonly title: string; readonly text: string };
  /** `March 5, 2026, 9:00 (Asia/Tokyo)`. */
  readonly locale: string;
}

export const MANAGING_WORDS: Readonly<Record<Language, ManagingWords>> = { en: EN, ja: JA };
