import type { Moment } from './moment.js';
import type { PersonRef } from './person.js';

/** A channel that is told of releases. */
export interface Channel {
  readonly platform: string;
  /** A workspace on Slack, a server on Discord. */
  readonly workspace: string;
  readonly id: string;
}

/** One channel, or all of a workspace where none is named. */
export type ChannelOrWorkspace = Pick<Channel, 'platform' | 'workspace'> & Partial<Pick<Channel, 'id'>>;

export interface Subscription {
  readonly id: string;
  readonly channel: Channel;
  /** What it is about and how it is told, as JSON that only the subscriptions' own code reads. */
  readonly rule: string;
  readonly createdAt: Moment;
  readonly paused?: { readonly at: Moment; readonly why: string };
  /** Permanent failures in a row. */
  readonly failures: number;
  readonly lastSentAt?: Moment;
  readonly lastError?: string;
}

/** What is never deleted for an error: a subscription is paused, and turned on again by hand. */
export interface Subscriptions {
  add(
    subscription: Pick<Subscription, 'id' | 'channel' | 'rule' | 'createdAt'>,
    by?: PersonRef,
  ): Promise<void>;
  get(id: string): Promise<Subscription | undefined>;
  /** All, or those of one channel; oldest first. */
  list(channel?: Channel): Promise<readonly Subscription[]>;
  /** False where there is none of that id. */
  change(id: string, rule: string): Promise<boolean>;
  /** With what is still waiting to be delivered to it; false where there is none of that id. */
  remove(id: string): Promise<boolean>;
  pause(id: string, at: Moment, why: string): Promise<void>;
  resume(id: string): Promise<void>;
  /** Pauses those of a channel, or of a whole workspace, that are not paused yet; how many. */
  pauseIn(place: ChannelOrWorkspace, at: Moment, why: string): Promise<number>;
  /** Goes on with those of a channel, or of a whole workspace, that are paused; how many. */
  resumeIn(place: ChannelOrWorkspace): Promise<number>;
  recordSent(id: string, at: Moment): Promise<void>;
  /** The failures in a row, with this one; 0 where there is no such subscription. */
  recordFailure(id: string, error: string): Promise<number>;
  /** Forgets who made them; how many. */
  forget(person: PersonRef): Promise<number>;
}
