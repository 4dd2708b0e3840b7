import type { Conversation } from '../bot.js';
import type { Moment } from './moment.js';
import type { PersonRef } from './person.js';

/** Where people talk with the bot: a thread, a direct message, a terminal. */
export interface ConversationRef {
  readonly platform: string;
  /** By the platform's ids: `T1/C1/1712.0001`. */
  readonly id: string;
}

/** What conversations carry from one question to the next, across restarts. */
export interface Conversations {
  /** Undefined where nothing is kept, or it was forgotten. */
  get(ref: ConversationRef): Promise<Conversation | undefined>;
  /** `person` where it is theirs alone: then it goes when they are forgotten. */
  keep(ref: ConversationRef, conversation: Conversation, at: Moment, person?: PersonRef): Promise<void>;
  /** Forgets those that were last used before; how many. */
  prune(before: Moment): Promise<number>;
  /** Forgets those of one person; how many. */
  forget(person: PersonRef): Promise<number>;
}
