/** What core asks of the outside. */
import type { AddedReleases } from './ports/addedReleases.js';
import type { Announcements } from './ports/announcements.js';
import type { CommandHashes } from './ports/commandHashes.js';
import type { Conversations } from './ports/conversations.js';
import type { Deliveries } from './ports/deliveries.js';
import type { DeliveryQueue } from './ports/deliveryQueue.js';
import type { InboundEvents } from './ports/inbound.js';
import type { Leases } from './ports/lease.js';
import type { News } from './ports/news.js';
import type { QuestionLog } from './ports/questionLog.js';
import type { Settings } from './ports/settings.js';
import type { SourceStates } from './ports/sourceStates.js';
import type { Subscriptions } from './ports/subscriptions.js';

/**
 * What is kept between two runs, by subject. Whatever a method's promise has resolved to survives the death
 * of the process at any moment. Every method throws a {@link StoreError} where the store cannot be used.
 */
export interface Store {
  readonly releases: AddedReleases;
  readonly inbound: InboundEvents;
  readonly conversations: Conversations;
  readonly questions: QuestionLog;
  readonly commands: CommandHashes;
  readonly sources: SourceStates;
  readonly news: News;
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly queue: DeliveryQueue;
  readonly announcements: Announcements;
  readonly settings: Settings;
  readonly leases: Leases;
  /** Does all of the work or nothing of it. The store that `work` is given is the one to use in it. */
  atomically<T>(work: (store: Store) => Promise<T>): Promise<T>;
}

export type * from './ports/addedReleases.js';
export type * from './ports/announcements.js';
export type * from './ports/commandHashes.js';
export type * from './ports/conversations.js';
export type * from './ports/deliveries.js';
export type * from './ports/deliveryQueue.js';
export type * from './ports/inbound.js';
export type * from './ports/keeping.js';
export type * from './ports/lease.js';
export { DAY, MINUTE, type Moment } from './ports/moment.js';
export type * from './ports/news.js';
export type * from './ports/person.js';
export type * from './ports/platformCheck.js';
export {
  type AskedQuestion,
  type Gap,
  type QuestionLog,
  UNANSWERED,
  type Vote,
} from './ports/questionLog.js';
export type * from './ports/settings.js';
export type * from './ports/source.js';
export type * from './ports/sourceStates.js';
export { StoreError, type StoreTrouble } from './ports/storeError.js';
export type * from './ports/subscriptions.js';
