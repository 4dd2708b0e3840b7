import type { Language } from '../languages/language.js';
import { type MutedTopic, mutedState, readMuted } from '../subscriptions/mutedTopic.js';

/** What stands under notifications and in lists of subscriptions; a subscription is named by its id. */
export type SubscriptionPress =
  /** Opens the form of a new subscription. */
  | { readonly kind: 'subscribe'; readonly language: Language }
  /** Opens the form of what is set. */
  | { readonly kind: 'settings'; readonly language: Language; readonly subscription: string }
  | { readonly kind: 'unsubscribe' | 'resume'; readonly language: Language; readonly subscription: string }
  /** Leaves a topic out of what a subscription is told of, or takes that back. */
  | {
      readonly kind: 'mute' | 'unmute';
      readonly language: Language;
      readonly subscription: string;
      readonly topic: MutedTopic;
    }
  /** A notification in that language, for whoever pressed it: by the id of its event. */
  | {
      readonly kind: 'news';
      readonly language: Language;
      readonly subscription: string;
      readonly event: string;
    };

/** The letters of a subscription's id. */
export const SUBSCRIPTION_ID_LENGTH = 12;

/** A press without its first two letters; undefined where its ids are none that it could be read back from. */
export function carriedBy(press: SubscriptionPress): string | undefined {
  if (press.kind === 'subscribe') return '';
  const { subscription } = press;
  if (subscription.length !== SUBSCRIPTION_ID_LENGTH) return undefined;
  switch (press.kind) {
    case 'settings':
    case 'unsubscribe':
    case 'resume':
      return subscription;
    case 'mute':
    case 'unmute':
      return subscription + mutedState(press.topic);
    case 'news':
      return press.event === '' ? undefined : subscription + press.event;
    default:
      return press satisfies never;
  }
}

/** The press of a kind that {@link carriedBy} wrote; undefined for any other text. */
export function subscriptionPress(
  kind: SubscriptionPress['kind'],
  language: Language,
  carried: string,
): SubscriptionPress | undefined {
  if (kind === 'subscribe') return carried === '' ? { kind, language } : undefined;
  const subscription = carried.slice(0, SUBSCRIPTION_ID_LENGTH);
  const rest = carried.slice(SUBSCRIPTION_ID_LENGTH);
  if (subscription.length < SUBSCRIPTION_ID_LENGTH) return undefined;
  switch (kind) {
    case 'settings':
    case 'unsubscribe':
    case 'resume':
      return rest === '' ? { kind, language, subscription } : undefined;
    case 'mute':
    case 'unmute': {
      const topic = readMuted(rest);
      return topic && { kind, language, subscription, topic };
    }
    case 'news':
      return rest === '' ? undefined : { kind, language, subscription, event: rest };
    default:
      return kind satisfies never;
  }
}
