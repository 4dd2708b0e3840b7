import type { Chat } from '../../core/chat/chat.js';
import type { Inbox } from '../../core/chat/inbox.js';
import type { ChannelHappening } from '../../core/ports/adapter.js';
import type { Log } from '../../core/ports/log.js';
import type { Measures } from '../../core/ports/measures.js';
import type { CommandHashes, Moment } from '../../core/ports.js';
import type { DiscordConfig } from './connection/config.js';

export interface DiscordAdapterOptions {
  readonly config: DiscordConfig;
  readonly chat: Chat;
  readonly inbox: Inbox;
  readonly measures: Measures;
  readonly log: Log;
  /** Whatever happens to a channel, or to a server. */
  readonly onHappening?: (happening: ChannelHappening) => void;
  /** What was registered last; without it, commands are registered at every start. */
  readonly hashes?: CommandHashes;
  readonly now?: () => Moment;
  /** A code for a failure, to be told and to be found in the log. */
  readonly newCode?: () => string;
}
