import type { MessageRef } from '../../core/ports/adapter.js';
import type { Channel, ConversationRef, PersonRef } from '../../core/ports.js';

/** What conversations, people and events of Slack are kept under. */
export const PLATFORM = 'slack';

/** Where something is said. */
export interface Place {
  readonly team: string;
  readonly channel: string;
  /** The `ts` of the message that the thread hangs from; none at the top of a channel. */
  readonly thread?: string;
}

/** A message, wherever it stands. */
export interface MessageId {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
}

/** Direct messages with the bot: `D024BE91L`, or the person's own id, by which they are posted to as well. */
export const isDirect = (channel: string): boolean => /^[DUW]/.test(channel);

export const personOf = (user: string): PersonRef => ({ platform: PLATFORM, id: user });

/**
 * What a follow-up follows. A thread is of everybody who writes in it: `T1/C1/1712.0001`. What stands in none is
 * one person's alone: their direct messages, and commands, of which nobody else sees the answer: `T1/C1/U1`.
 */
export const conversationOf = ({ team, channel, thread }: Place, user: string): ConversationRef => ({
  platform: PLATFORM,
  id: [team, channel, thread ?? user].join('/'),
});

/** `T1/C1/1712.0001`. */
export const messageKey = ({ team, channel, ts }: MessageId): string => `${team}/${channel}/${ts}`;

/** The message that {@link messageKey} wrote; undefined for any other text. */
export function readMessageKey(key: string): MessageId | undefined {
  const [team, channel, ts, ...rest] = key.split('/');
  return team && channel && ts && rest.length === 0 ? { team, channel, ts } : undefined;
}

/** Where something is told: in a channel, or in the thread under an earlier message there. */
export function placeOf({ workspace: team, id: channel }: Channel, under?: MessageRef): Place {
  const thread = under === undefined ? undefined : readMessageKey(under)?.ts;
  return { team, channel, ...(thread === undefined ? {} : { thread }) };
}
