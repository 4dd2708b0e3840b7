import type { Message, PartialMessage } from 'discord.js';
import type { Question } from './question.js';

/**
 * The question in a message that is the bot's to answer: a direct one, or one that mentions it or its role. Other
 * bots, and what Discord says itself, ask nothing.
 */
export function readMessage(message: Message): Question | undefined {
  const { author, system, webhookId, channelId, id, guildId, content } = message;
  if (author.bot || system || webhookId !== null) return undefined;
  const isDirect = guildId === null;
  if (!isDirect && !isMentioned(message)) return undefined;
  return { channel: channelId, id, user: author.id, isDirect, text: content };
}

function isMentioned({ client, guild, mentions }: Message): boolean {
  const role = guild?.members.me?.roles.botRole;
  return mentions.users.has(client.user.id) || (role ? mentions.roles.has(role.id) : false);
}

/** The question in a message that was edited; what Discord changes in it itself, such as a preview, is no edit. */
export function readEdit(message: Message | PartialMessage): Question | undefined {
  const { editedTimestamp, author, content, channelId, id, guildId } = message;
  if (editedTimestamp === null || !author || author.bot || content === null) return undefined;
  return {
    channel: channelId,
    id,
    user: author.id,
    isDirect: guildId === null,
    text: content,
    edited: editedTimestamp,
  };
}
