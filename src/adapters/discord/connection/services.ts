import type { Client, REST } from 'discord.js';
import type { Chat } from '../../../core/chat/chat.js';
import type { Inbox } from '../../../core/chat/inbox.js';
import type { InFlight } from '../../../core/chat/inFlight.js';
import type { Turns } from '../../../core/chat/turns.js';
import type { Log } from '../../../core/ports/log.js';
import type { Measures } from '../../../core/ports/measures.js';
import type { Moment } from '../../../core/ports.js';
import type { Poster } from '../posting/poster.js';

/** What everything that handles an event of Discord works with. */
export interface Services {
  readonly chat: Chat;
  readonly inbox: Inbox;
  readonly measures: Measures;
  readonly log: Log;
  readonly now: () => Moment;
  /** A code for a failure, which whoever asked can tell, and which is in the log. */
  readonly newCode: () => string;
  readonly client: Client<true>;
  /** For answers to interactions. */
  readonly rest: REST;
  readonly poster: Poster;
  readonly turns: Turns;
  readonly inFlight: InFlight;
  /** The process ends, and what still waits is left to the next one. */
  readonly stop: AbortSignal;
}
