import { channelPayload } from './channels.js';
import { type FakeGuild, memberPayload } from './guilds.js';
import type { World } from './world.js';

/** A server as GUILD_CREATE tells it: with its channels, threads, roles, and the bot among its members. */
export function guildPayload(world: World, guild: FakeGuild): Record<string, unknown> {
  const bot = guild.members.get(world.bot.id);
  const channels = [...guild.channels.values()];
  return {
    ...guildSummary(guild),
    unavailable: false,
    large: false,
    joined_at: bot?.joinedAt ?? null,
    member_count: guild.members.size,
    members: bot ? [memberPayload(bot)] : [],
    channels: channels.filter(({ type }) => type !== 'thread').map((each) => channelPayload(world, each)),
    // Archived threads are not told.
    threads: channels
      .filter(({ type, isArchived }) => type === 'thread' && !isArchived)
      .map((each) => channelPayload(world, each)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** The fields that are the same over REST. */
export function guildSummary(guild: FakeGuild): Record<string, unknown> {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [...guild.roles.values()],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
  };
}
