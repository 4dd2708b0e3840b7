import type { ConversationRef, PersonRef } from '../../core/ports.js';

/** What conversations, people and events of Discord are kept under. */
export const PLATFORM = 'discord';

/** Where something is said, and by whom. */
export interface Place {
  readonly channel: string;
  readonly user: string;
  /** Nobody else sees what is said there. */
  readonly isDirect: boolean;
}

export const personOf = (user: string): PersonRef => ({ platform: PLATFORM, id: user });

/**
 * What a follow-up follows: what the same person asked in the same channel (or thread) before, for many ask in
 * one channel at once.
 */
export const conversationIn = ({ channel, user, isDirect }: Place): ConversationRef => ({
  platform: PLATFORM,
  id: isDirect ? channel : `${channel}/${user}`,
});

/** A message, wherever it stands. */
export interface MessageId {
  readonly channel: string;
  readonly id: string;
}

/** `1290000000000000001/1290000000000000002`. */
export const messageKey = ({ channel, id }: MessageId): string => `${channel}/${id}`;

/** The message that {@link messageKey} wrote; undefined for any other text. */
export function readMessageKey(key: string): MessageId | undefined {
  const [, channel, id] = /^(\d{1,20})\/(\d{1,20})$/.exec(key) ?? [];
  return channel && id ? { channel, id } : undefined;
}
