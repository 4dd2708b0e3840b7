import { type Channel, ChannelType, type Client, DiscordAPIError, PermissionFlagsBits } from 'discord.js';
import type { PostObstacle, PostPermission } from '../../../core/ports/adapter.js';
import type { Moment } from '../../../core/ports.js';

const { ViewChannel, SendMessages, SendMessagesInThreads, ManageThreads } = PermissionFlagsBits;

/**
 * Whether the bot may post in a channel. A thread in the archive is taken out of it by the first message, unless it is
 * locked; without “Embed Links” facts are lines of text: neither is an obstacle.
 */
export async function canPost(client: Client<true>, channelId: string, now: Moment): Promise<PostPermission> {
  const channel = await channelOf(client, channelId);
  if (channel === 'not known') return { kind: 'may' };
  const why = channel ? obstacleIn(channel, now) : 'unseen';
  return why ? { kind: 'may not', why } : { kind: 'may' };
}

/**
 * The gateway tells of channels and of threads that are in use; a thread in the archive has to be asked for. Undefined
 * where there is none that the bot sees; where Discord does not answer, sending will tell.
 */
async function channelOf(client: Client<true>, id: string): Promise<Channel | 'not known' | undefined> {
  try {
    return client.channels.cache.get(id) ?? (await client.channels.fetch(id)) ?? undefined;
  } catch (error) {
    return error instanceof DiscordAPIError && error.status < 500 ? undefined : 'not known';
  }
}

function obstacleIn(channel: Channel, now: Moment): PostObstacle | undefined {
  if (channel.isDMBased()) return undefined;
  const { me } = channel.guild.members;
  const permissions = me && channel.permissionsFor(me);
  const may = (permission: bigint): boolean => permissions?.has(permission) ?? true;
  if (!may(ViewChannel)) return 'unseen';
  if (!channel.isSendable()) return 'not for messages';
  if (channel.isThread() && !may(ManageThreads)) {
    if (channel.type === ChannelType.PrivateThread && !channel.joined) return 'not in the thread';
    if (channel.locked) return 'locked';
  }
  if ((me?.communicationDisabledUntilTimestamp ?? 0) > now) return 'silenced';
  return may(channel.isThread() ? SendMessagesInThreads : SendMessages) ? undefined : 'may not write';
}
