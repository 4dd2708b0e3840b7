import { type Channel as DiscordChannel, PermissionFlagsBits } from 'discord.js';
import type { ChannelStanding } from '../../../core/ports/adapter.js';
import type { Channel } from '../../../core/ports.js';
import type { Services } from '../connection/services.js';
import { codeOf } from '../outcomes.js';

const { ViewChannel, ManageThreads } = PermissionFlagsBits;

/** What Discord says of a channel that it does not show. */
const GONE: ReadonlyMap<unknown, ChannelStanding> = new Map([
  [10_003, 'deleted'],
  [50_001, 'left'],
]);

/** What has become of a channel: what the gateway has told of its server, else what Discord answers. */
export async function channelStanding(
  { client }: Pick<Services, 'client'>,
  { workspace, id }: Channel,
): Promise<ChannelStanding> {
  const guild = client.guilds.cache.get(workspace);
  if (!guild) return 'removed';
  // Of a server that is down, nothing is known.
  if (!guild.available) return 'not known';
  try {
    // A thread that was put away is not told of by the gateway.
    const channel = guild.channels.cache.get(id) ?? (await client.channels.fetch(id));
    return channel ? standingOf(channel) : 'deleted';
  } catch (error) {
    return GONE.get(codeOf(error)) ?? 'not known';
  }
}

/** A thread that was put away is as good as there, unless only moderators take it out again. */
function standingOf(channel: DiscordChannel): ChannelStanding {
  if (channel.isDMBased()) return 'there';
  const may = (permission: bigint): boolean =>
    channel.permissionsFor(channel.client.user)?.has(permission) ?? true;
  if (!may(ViewChannel)) return 'left';
  const isClosed = channel.isThread() && channel.archived === true && channel.locked === true;
  return isClosed && !may(ManageThreads) ? 'archived' : 'there';
}
