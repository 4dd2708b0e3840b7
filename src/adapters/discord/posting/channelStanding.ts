import { PermissionFlagsBits, Routes } from 'discord.js';
import type { ChannelStanding } from '../../../core/ports/adapter.js';
import type { Channel } from '../../../core/ports.js';
import type { Services } from '../connection/services.js';
import { codeOf } from '../outcomes.js';

const UNKNOWN_CHANNEL = 10_003;
const MISSING_ACCESS = 50_001;

/** What has become of a channel: what the gateway has told of its server, else what Discord answers. */
export async function channelStanding(
  { client, rest }: Pick<Services, 'client' | 'rest'>,
  { workspace, id }: Channel,
): Promise<ChannelStanding> {
  const guild = client.guilds.cache.get(workspace);
  if (!guild) return 'removed';
  // Of a server that is down, nothing is known.
  if (!guild.available) return 'not known';
  const channel = guild.channels.cache.get(id);
  if (channel) {
    const mayView = channel.permissionsFor(client.user)?.has(PermissionFlagsBits.ViewChannel) ?? true;
    return mayView ? 'there' : 'left';
  }
  // A thread that was put away is not told of by the gateway.
  try {
    await rest.get(Routes.channel(id));
    return 'there';
  } catch (error) {
    const code = codeOf(error);
    if (code === UNKNOWN_CHANNEL) return 'deleted';
    return code === MISSING_ACCESS ? 'left' : 'not known';
  }
}
