import type { InteractionResponseType, InteractionType, Snowflake } from 'discord-api-types/v10';
import type { Json } from '../limits/checks.js';

/** One thing that somebody did with the bot, and what the bot made of it. */
export interface StoredInteraction {
  readonly id: Snowflake;
  readonly token: string;
  readonly type: InteractionType;
  readonly userId: Snowflake;
  readonly channelId: Snowflake;
  /** The message whose control was used. */
  readonly messageId?: Snowflake;
  /** Came to a person's own installation, and to no server's. */
  readonly isOwnInstallation: boolean;
  readonly createdAt: number;
  /** The first response. */
  response?: { readonly type: InteractionResponseType; readonly data: Json; readonly at: number };
  /** The message that it answered with, or that it changed. */
  originalId?: Snowflake;
  /** The answer is yet to come, after a deferral. */
  isWaiting: boolean;
  readonly followUpIds: Snowflake[];
}

export function newInteraction(
  given: Omit<StoredInteraction, 'isWaiting' | 'followUpIds' | 'token'>,
): StoredInteraction {
  // The client takes it for a part of a path; a real one is longer and as opaque.
  const token = Buffer.from(`interaction:${given.id}:${given.userId}`).toString('base64url');
  return { ...given, token, isWaiting: false, followUpIds: [] };
}
