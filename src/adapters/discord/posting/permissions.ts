import { type Client, PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { PostPermission } from '../../../core/ports/adapter.js';

/** What the bot may do in a channel, as far as that is known; in direct messages that is no question. */
function permissionsIn(client: Client<true>, channelId: string): Readonly<PermissionsBitField> | undefined {
  const channel = client.channels.cache.get(channelId);
  return channel && !channel.isDMBased() ? (channel.permissionsFor(client.user) ?? undefined) : undefined;
}

export const mayEmbed = (client: Client<true>, channelId: string): boolean =>
  permissionsIn(client, channelId)?.has(PermissionFlagsBits.EmbedLinks) ?? true;

export const mayReadHistory = (client: Client<true>, channelId: string): boolean =>
  permissionsIn(client, channelId)?.has(PermissionFlagsBits.ReadMessageHistory) ?? true;

const mayNot = (sentence: string): PostPermission => ({ kind: 'may not', sentence });

/** Whether the bot may post in a channel, by what the gateway has told of it. */
export function canPost(client: Client<true>, channelId: string): PostPermission {
  const channel = client.channels.cache.get(channelId);
  if (!channel) {
    return mayNot(
      'Discord knows no such channel that the bot sees: give it “View Channel” there, or invite it.',
    );
  }
  if (!channel.isSendable())
    return mayNot('Nobody can write in a channel of that type: choose a text channel.');
  if (channel.isThread() && channel.archived && channel.locked) {
    return mayNot('The thread is locked: unlock it, or choose another channel.');
  }
  const permissions = permissionsIn(client, channelId);
  const send = channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  if (!permissions || permissions.has([PermissionFlagsBits.ViewChannel, send])) return { kind: 'may' };
  return mayNot(
    'The bot may not write in the channel: give its role “View Channel” and “Send Messages” there.',
  );
}
