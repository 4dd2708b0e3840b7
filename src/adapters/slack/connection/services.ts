import type { Chat } from '../../../core/chat/chat.js';
import type { Inbox } from '../../../core/chat/inbox.js';
import type { Turns } from '../../../core/chat/turns.js';
import type { ChannelHappening } from '../../../core/ports/adapter.js';
import type { Log } from '../../../core/ports/log.js';
import type { Measures } from '../../../core/ports/measures.js';
import type { Moment } from '../../../core/ports.js';
import type { Poster } from '../posting/poster.js';
import type { Identity } from './identity.js';
import type { People } from './people.js';
import type { Web } from './web.js';

/** What everything that handles an event of Slack works with. */
export interface Services {
  readonly chat: Chat;
  readonly inbox: Inbox;
  readonly measures: Measures;
  readonly log: Log;
  readonly now: () => Moment;
  /** A code for a failure, which whoever asked can tell, and which is in the log. */
  readonly newCode: () => string;
  /** Whoever sends to channels is told what becomes of them. */
  readonly onHappening: (happening: ChannelHappening) => void;
  readonly web: Web;
  readonly poster: Poster;
  readonly people: People;
  readonly turns: Turns;
  readonly me: Identity;
  /** The process ends, and what still waits is left to the next one. */
  readonly stop: AbortSignal;
}
