import type { Conversation, Reply } from '../../core/bot.js';

/** What the terminal tells of a talk, to whoever keeps it. */
export interface TalkRecord {
  /** What an earlier talk left. */
  readonly conversation?: Conversation;
  asked(text: string, reply: Reply): void;
  /** What somebody thinks of the last answer; false where that is not kept. */
  voted(isUseful: boolean, reason?: string): boolean;
}
