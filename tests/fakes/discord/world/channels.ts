import { ChannelType, type OverwriteType, type Snowflake } from 'discord-api-types/v10';
import type { World } from './world.js';

export type FakeChannelType = 'text' | 'announcement' | 'voice' | 'forum' | 'category' | 'thread' | 'dm';

export const CHANNEL_TYPES = {
  text: ChannelType.GuildText,
  announcement: ChannelType.GuildAnnouncement,
  voice: ChannelType.GuildVoice,
  forum: ChannelType.GuildForum,
  category: ChannelType.GuildCategory,
  thread: ChannelType.PublicThread,
  dm: ChannelType.DM,
} as const;

/** A place where messages stand. */
export interface FakeChannel {
  readonly id: Snowflake;
  readonly type: FakeChannelType;
  name: string;
  /** Missing in a direct message. */
  readonly guildId?: Snowflake;
  /** The channel that a thread hangs on. */
  readonly parentId?: Snowflake;
  /** The person of a direct message. */
  readonly recipientId?: Snowflake;
  /** Between people, without the bot. */
  readonly isPrivate?: boolean;
  readonly overwrites: Overwrite[];
  isArchived: boolean;
  isLocked: boolean;
  /** A thread for those who were added to it, the bot not among them. */
  readonly isForMembers?: boolean;
  /** Its messages, the oldest first. */
  readonly messageIds: Snowflake[];
}

export interface Overwrite {
  readonly id: Snowflake;
  readonly type: OverwriteType;
  readonly allow: bigint;
  readonly deny: bigint;
}

/** As Discord shows it. Its many types differ in fields that nobody here reads. */
export function channelPayload(world: World, channel: FakeChannel): Record<string, unknown> {
  const { id, type, messageIds, isForMembers } = channel;
  const kind = isForMembers ? ChannelType.PrivateThread : CHANNEL_TYPES[type];
  const common = { id, type: kind, last_message_id: messageIds.at(-1) ?? null, flags: 0 };
  if (channel.recipientId) {
    return { ...common, recipients: [world.user(channel.recipientId)] };
  }
  const inGuild = {
    ...common,
    name: channel.name,
    guild_id: channel.guildId,
    parent_id: channel.parentId ?? null,
  };
  return type === 'thread'
    ? { ...inGuild, ...threadFields(world, channel) }
    : { ...inGuild, ...roomFields(channel) };
}

function roomFields({ overwrites }: FakeChannel): Record<string, unknown> {
  return {
    position: 0,
    nsfw: false,
    topic: null,
    rate_limit_per_user: 0,
    permission_overwrites: overwrites.map(({ id, type, allow, deny }) => ({
      id,
      type,
      allow: String(allow),
      deny: String(deny),
    })),
  };
}

function threadFields(
  world: World,
  { isArchived, isLocked, messageIds }: FakeChannel,
): Record<string, unknown> {
  return {
    owner_id: world.bot.id,
    message_count: messageIds.length,
    member_count: 1,
    total_message_sent: messageIds.length,
    rate_limit_per_user: 0,
    thread_metadata: {
      archived: isArchived,
      locked: isLocked,
      auto_archive_duration: 1440,
      archive_timestamp: new Date(world.clock.now()).toISOString(),
    },
  };
}
