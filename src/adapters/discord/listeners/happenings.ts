import {
  type Client,
  Events,
  type GuildBasedChannel,
  type GuildChannel,
  PermissionFlagsBits,
  type TextChannel,
  type ThreadChannel,
} from 'discord.js';
import type { ChannelHappening } from '../../../core/ports/adapter.js';
import { PLATFORM } from '../place.js';

type What = Extract<ChannelHappening, { readonly channel: unknown }>['what'];

/**
 * What happens to channels and servers. A server that is down is still there, and so is a thread that was put away
 * because nobody wrote in it: the next message takes it out again.
 */
export function listenForHappenings(client: Client, tell: (happening: ChannelHappening) => void): void {
  const tellOf = ({ id, guildId }: Pick<GuildBasedChannel, 'id' | 'guildId'>, what: What): void =>
    tell({ channel: { platform: PLATFORM, workspace: guildId, id }, what });
  const tellServer = (workspace: string, what: 'removed' | 'added'): void =>
    tell({ platform: PLATFORM, workspace, what });

  client.on(Events.GuildCreate, ({ id }) => tellServer(id, 'added'));
  client.on(Events.GuildDelete, ({ id }) => tellServer(id, 'removed'));
  client.on(Events.ThreadDelete, (thread) => tellOf(thread, 'deleted'));
  client.on(Events.ChannelDelete, (channel) => {
    if (channel.isDMBased()) return;
    tellOf(channel, 'deleted');
    // Nothing more is told of the threads that went with it.
    for (const thread of threadsOf(channel)) tellOf(thread, 'deleted');
  });
  client.on(Events.ChannelUpdate, (before, channel) => {
    if (before.isDMBased() || channel.isDMBased()) return;
    if (before.name !== channel.name) tellOf(channel, 'renamed');
    const [saw, sees] = [isSeen(before), isSeen(channel)];
    if (saw === sees) return;
    for (const each of [channel, ...threadsOf(channel)]) tellOf(each, sees ? 'joined' : 'left');
  });
  client.on(Events.ThreadUpdate, (before, thread) => {
    if (before.name !== thread.name) tellOf(thread, 'renamed');
    const [was, is] = [isClosed(before), isClosed(thread)];
    if (was !== is) tellOf(thread, is ? 'archived' : 'unarchived');
  });
}

const may = (channel: GuildChannel | ThreadChannel, permission: bigint): boolean =>
  channel.permissionsFor(channel.client.user)?.has(permission) ?? true;

const isSeen = (channel: GuildChannel): boolean => may(channel, PermissionFlagsBits.ViewChannel);

/** Put away, and only moderators take it out again. */
const isClosed = (thread: ThreadChannel): boolean =>
  thread.archived === true && thread.locked === true && !may(thread, PermissionFlagsBits.ManageThreads);

const threadsOf = (channel: GuildChannel): ThreadChannel[] =>
  'threads' in channel ? [...(channel as TextChannel).threads.cache.values()] : [];
