import { type Client, PermissionFlagsBits, type PermissionsBitField } from 'discord.js';

/** What the bot may do in a channel, as far as that is known; in direct messages that is no question. */
function permissionsIn(client: Client<true>, channelId: string): Readonly<PermissionsBitField> | undefined {
  const channel = client.channels.cache.get(channelId);
  return channel && !channel.isDMBased() ? (channel.permissionsFor(client.user) ?? undefined) : undefined;
}

export const mayEmbed = (client: Client<true>, channelId: string): boolean =>
  permissionsIn(client, channelId)?.has(PermissionFlagsBits.EmbedLinks) ?? true;

export const mayReadHistory = (client: Client<true>, channelId: string): boolean =>
  permissionsIn(client, channelId)?.has(PermissionFlagsBits.ReadMessageHistory) ?? true;
