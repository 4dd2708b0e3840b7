import type { DeliveryEnd } from './deliveries.js';
import type { Lease } from './lease.js';
import type { Moment } from './moment.js';
import type { Channel } from './subscriptions.js';

/** How a message is sent: by itself, under an earlier one, or in the place of one. */
export type Way = 'post' | 'under' | 'update';

/** A channel in which something is due. */
export interface WaitingChannel {
  readonly channel: Channel;
  /** When the first one there was due. */
  readonly since: Moment;
  /** From when on the first one may be taken: it was put off, or somebody holds it still. */
  readonly at: Moment;
}

/** A delivery that was taken, to be sent or looked up; `fence` is worth nothing once somebody else has it. */
export interface Taken {
  readonly id: string;
  readonly subscription: string;
  readonly event: string;
  readonly channel: Channel;
  /** The rule of the subscription, as its own code reads it. */
  readonly rule: string;
  /** `claimed`: to be sent. `checking`: it may have been sent, and is to be looked up. */
  readonly state: 'claimed' | 'checking';
  readonly fence: number;
  readonly dueAt: Moment;
  /** How often it was sent. */
  readonly attempts: number;
  /** How often that failed in a way that may pass; limits are no failures. */
  readonly failures: number;
  /** How often it was looked up in vain since it was last sent. */
  readonly looks: number;
  /** When it was first sent, where it ever was. */
  readonly firstSentAt?: Moment;
  /** How it was last sent, or is to be sent now. */
  readonly way?: Way;
}

/** What becomes of a delivery that somebody holds. */
export type Settlement =
  /** `at` is when it left, or was found. */
  | { readonly kind: 'sent'; readonly reference: string; readonly at: Moment }
  /** To be sent later. */
  | {
      readonly kind: 'wait';
      readonly until: Moment;
      readonly failures: number;
      readonly error?: string;
      readonly way?: Way;
    }
  /** Not due before; whatever else waits in its channel goes first. */
  | { readonly kind: 'put off'; readonly until: Moment }
  /** It may have arrived: to be looked up later. */
  | { readonly kind: 'unknown'; readonly until: Moment; readonly looks: number; readonly error: string }
  | { readonly kind: 'ended'; readonly as: DeliveryEnd; readonly error?: string };

/** How it stands with what is told on a platform. */
export interface QueueFigures {
  readonly platform: string;
  /** Due, and not told yet; of subscriptions that are not paused. */
  readonly due: number;
  /** May have arrived, and is to be looked up. */
  readonly unknown: number;
  /** Waits for a subscription that is paused. */
  readonly held: number;
  readonly pausedSubscriptions: number;
  /** When the oldest one of those that are due was due. */
  readonly oldestDueAt?: Moment;
}

/**
 * What is due, as those who deliver share it out: in each channel one at a time, the one that was due first.
 * Nothing is taken for a subscription that is paused; it waits.
 */
export interface DeliveryQueue {
  /** The channels of a platform in which something is due, longest first. */
  waiting(platform: string, now: Moment): Promise<readonly WaitingChannel[]>;
  /**
   * Takes the first one of each of these channels of one platform, where it may be taken; nothing where the channel
   * was told something after `quietSince`.
   */
  take(lease: Lease, channels: readonly Channel[], quietSince: Moment): Promise<readonly Taken[]>;
  /** To be awaited before the request leaves; false where somebody else has it, and nothing may be sent. */
  markSending(taken: Taken, lease: Lease, way: Way): Promise<boolean>;
  /** False where somebody else has it. */
  settle(taken: Taken, settlement: Settlement): Promise<boolean>;
  /** Makes `unknown` what was being sent when its owner died; how many. */
  expire(now: Moment): Promise<number>;
  /**
   * Frees what others hold, and makes `unknown` what they were sending, to be looked up from `lookAt` on: for a process
   * that knows that it is alone. How many.
   */
  inherit(owner: string, lookAt: Moment): Promise<number>;
  /** A row for each platform with subscriptions. */
  standing(now: Moment): Promise<readonly QueueFigures[]>;
}
