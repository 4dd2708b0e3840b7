import type { Moment } from './moment.js';

/** Something that subscribers are told of. */
export interface AnnouncedEvent {
  readonly id: string;
  readonly kind: 'release' | 'second language' | 'correction' | 'digest' | 'term end';
  readonly release?: string;
  /** What the message is made from, as JSON that only the subscriptions' own code reads. */
  readonly payload: string;
  readonly occurredAt: Moment;
}

/**
 * Where a delivery stands. `sending` is written before the request leaves: one whose owner dies is
 * `unknown`, never `pending`, and is looked up (`checking`) before anything is sent again. What is `collected`
 * is claimed by nobody: in time, it is `told together` with others, by the delivery of a digest.
 */
export type DeliveryState =
  | 'collected'
  | 'pending'
  | 'claimed'
  | 'sending'
  | 'unknown'
  | 'checking'
  | 'sent'
  | 'told together'
  | DeliveryEnd;

/**
 * How a delivery ends that was not sent: there was `nothing to tell` any more, the platform can show it nowhere, it
 * was given up after many failures, or nobody can find out whether it arrived, and it is not to be sent twice.
 */
export type DeliveryEnd = 'nothing to tell' | 'bad payload' | 'failed' | 'not known';

export interface Delivery {
  readonly id: string;
  readonly subscription: string;
  readonly event: string;
  readonly state: DeliveryState;
  readonly dueAt: Moment;
  /** How often it was sent or tried. */
  readonly attempts: number;
  /** The platform's reference of the message, once it is sent. */
  readonly reference?: string;
  readonly error?: string;
  /** The digest that tells it, once it is told together with others. */
  readonly toldIn?: string;
}

/** A delivery that is to be made. */
export interface Addressed {
  readonly subscription: string;
  readonly dueAt: Moment;
  /** Whether it waits to be told together with others. */
  readonly isCollected?: boolean;
}

/** One row a (subscription, event), sent once by whichever process takes it from the `DeliveryQueue`. */
export interface Deliveries {
  /**
   * Writes the event and one delivery for each subscription, all or nothing; what is there already stays
   * as it is. How many deliveries are new.
   */
  announce(event: AnnouncedEvent, to: readonly Addressed[]): Promise<number>;
  event(id: string): Promise<AnnouncedEvent | undefined>;
  /** All deliveries of an event. */
  of(event: string): Promise<readonly Delivery[]>;
  /** The delivery of an event to a subscription. */
  find(subscription: string, event: string): Promise<Delivery | undefined>;
}
