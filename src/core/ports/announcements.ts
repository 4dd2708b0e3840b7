import type { AnnouncedEvent } from './deliveries.js';
import type { Moment } from './moment.js';
import type { Subscription } from './subscriptions.js';

/** To whom an event is still to be told, and to whom it is being told or was, alone or with others. */
export interface Reach {
  readonly waiting: readonly string[];
  readonly begun: readonly string[];
}

/** What is collected for a subscription and due. */
export interface Collected {
  readonly subscription: string;
  readonly rule: string;
  /** In the order in which they happened. */
  readonly events: readonly { readonly event: AnnouncedEvent; readonly dueAt: Moment }[];
}

/**
 * What whoever announces needs of events and deliveries, beside `Deliveries`: to tell what belongs together in
 * one message, and to whom. All of it in one transaction with the rest of a round.
 */
export interface Announcements {
  /** Subscriptions in the order of their ids, behind that one. */
  audience(after: string, limit: number): Promise<readonly Subscription[]>;
  events(ids: readonly string[]): Promise<readonly AnnouncedEvent[]>;
  /**
   * Gives an event another payload, if one is given, and says whom it reaches: until the transaction ends, nobody
   * else starts to tell it to those who wait, and they are told what is so now.
   */
  amend(event: string, payload?: string): Promise<Reach>;
  /** Lets what waits be told sooner: at `pending`, or what is collected at `collected`. */
  advance(
    event: string,
    subscriptions: readonly string[],
    due: { readonly pending: Moment; readonly collected: Moment },
  ): Promise<void>;
  /** The subscriptions for which something is collected, each with the moment at which the first of it is due. */
  collecting(): Promise<ReadonlyMap<string, Moment>>;
  /** The subscriptions, but for those that are paused, for which something that is collected is due. */
  due(now: Moment): Promise<readonly string[]>;
  /** What is collected and due for these; each that has something. */
  collected(subscriptions: readonly string[], now: Moment): Promise<readonly Collected[]>;
  /** Of these subscriptions, those that have a delivery of an event whose id begins so. */
  have(subscriptions: readonly string[], prefix: string): Promise<ReadonlySet<string>>;
  /**
   * Lets the digest tell these events, which were collected for each of the subscriptions, and be delivered to
   * each. False where somebody else has taken any of them: the transaction must not go on.
   */
  tellTogether(
    digest: AnnouncedEvent,
    subscriptions: readonly string[],
    events: readonly string[],
    dueAt: Moment,
  ): Promise<boolean>;
  /** Lets what was collected be told alone. */
  tellAlone(subscription: string, event: string, dueAt: Moment): Promise<void>;
  postpone(subscription: string, events: readonly string[], dueAt: Moment): Promise<void>;
  /** Collects what waits for subscriptions that are paused, but for what changes an earlier message; how many. */
  collectPaused(): Promise<number>;
  /**
   * Collects what is due for subscriptions for which more than `most` are, but for what changes an earlier
   * message; how many deliveries.
   */
  collectCrowded(now: Moment, most: number, dueAt: Moment): Promise<number>;
  /** Makes due now what would be due after `latest`: a clock was wrong when it was written. */
  bringForward(now: Moment, latest: Moment): Promise<number>;
}
