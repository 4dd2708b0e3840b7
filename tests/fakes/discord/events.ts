import { GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Platform } from './platform.js';
import { channelPayload, type FakeChannel } from './world/channels.js';
import { guildPayload } from './world/guildPayload.js';
import { type FakeGuild, memberPayload } from './world/guilds.js';
import { gatewayFields, newMessagePayload, type StoredMessage } from './world/messages.js';
import { mayBot } from './world/permissions.js';

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;

export function tellGuild(
  { gateway, world }: Platform,
  t: 'GUILD_CREATE' | 'GUILD_UPDATE',
  guild: FakeGuild,
): void {
  gateway.dispatch({ t, intent: Guilds, guildId: guild.id, d: () => guildPayload(world, guild) });
}

/** `unavailable` is an outage; without it, the bot is out. */
export function tellGuildGone({ gateway }: Platform, { id }: FakeGuild, unavailable: boolean): void {
  const d = unavailable ? { id, unavailable } : { id };
  gateway.dispatch({ t: 'GUILD_DELETE', intent: Guilds, guildId: id, d: () => d });
}

/** A server's member that is the bot itself is told of whatever the bot listens to. */
export function tellOwnMember({ gateway, world }: Platform, guild: FakeGuild): void {
  const member = guild.members.get(world.bot.id)!;
  const d = { ...memberPayload(member), guild_id: guild.id };
  gateway.dispatch({ t: 'GUILD_MEMBER_UPDATE', intent: Guilds, guildId: guild.id, d: () => d });
}

export function tellRole({ gateway }: Platform, guild: FakeGuild, roleId: string): void {
  const d = { guild_id: guild.id, role: guild.roles.get(roleId) };
  gateway.dispatch({ t: 'GUILD_ROLE_CREATE', intent: Guilds, guildId: guild.id, d: () => d });
}

export function tellChannel(
  { gateway, world }: Platform,
  what: 'CREATE' | 'UPDATE' | 'DELETE',
  channel: FakeChannel,
): void {
  const t = `${channel.type === 'thread' ? 'THREAD' : 'CHANNEL'}_${what}`;
  const d = channelPayload(world, channel);
  gateway.dispatch({ t, intent: Guilds, ...ofGuild(channel), d: () => d });
}

/** A message that was written or edited, to who may see it. */
export function tellMessage(platform: Platform, what: 'CREATE' | 'UPDATE', message: StoredMessage): void {
  const { gateway, world } = platform;
  const channel = world.channels.get(message.channelId)!;
  if (message.onlyFor || !mayBot(world, channel, PermissionFlagsBits.ViewChannel)) return;
  const whole = { ...newMessagePayload(world, message), ...gatewayFields(world, message) };
  const isOpen = isToldToAnybody(platform, message, channel);
  gateway.dispatch({
    t: `MESSAGE_${what}`,
    intent: channel.guildId ? GuildMessages : DirectMessages,
    ...ofGuild(channel),
    d: (intents) => (isOpen || intents & MessageContent ? whole : withoutText(whole)),
  });
}

export function tellMessageGone({ gateway, world }: Platform, message: StoredMessage): void {
  const channel = world.channels.get(message.channelId)!;
  if (message.onlyFor) return;
  const d = {
    id: message.id,
    channel_id: channel.id,
    ...(channel.guildId ? { guild_id: channel.guildId } : {}),
  };
  const intent = channel.guildId ? GuildMessages : DirectMessages;
  gateway.dispatch({ t: 'MESSAGE_DELETE', intent, ...ofGuild(channel), d: () => d });
}

/** Texts that need no privilege: direct ones, the bot's own, and those that mention it. */
function isToldToAnybody(
  { world, settings }: Platform,
  message: StoredMessage,
  channel: FakeChannel,
): boolean {
  const { mentioned, authorId } = message;
  if (!channel.guildId || authorId === world.bot.id || mentioned.users.includes(world.bot.id)) return true;
  const roles = world.guildOf(channel)?.members.get(world.bot.id)?.roles ?? [];
  return settings.roleMentionsTellText && mentioned.roles.some((id) => roles.includes(id));
}

const withoutText = (whole: object): object => ({
  ...whole,
  content: '',
  embeds: [],
  components: [],
  attachments: [],
});

const ofGuild = ({ guildId }: FakeChannel): { readonly guildId?: string } => (guildId ? { guildId } : {});
