import { OverwriteType, PermissionFlagsBits, type Snowflake } from 'discord-api-types/v10';
import type { FakeChannel } from './channels.js';
import type { FakeGuild } from './guilds.js';
import type { World } from './world.js';

export const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What everybody may do in a new server. */
export const EVERYBODY_MAY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;

/** What a member may do in a channel; without one, in the server as a whole. */
export function permissionsOf(
  world: World,
  guild: FakeGuild,
  userId: Snowflake,
  channel?: FakeChannel,
): bigint {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  const roles = [guild.id, ...member.roles];
  const base = roles.reduce((sum, id) => sum | BigInt(guild.roles.get(id)?.permissions ?? 0), 0n);
  if (base & PermissionFlagsBits.Administrator) return ALL_PERMISSIONS;
  // A thread has none of its own.
  const place = channel?.type === 'thread' ? world.channels.get(channel.parentId!) : channel;
  return place ? overwritten(base, place, guild.id, member.roles, userId) : base;
}

function overwritten(
  base: bigint,
  { overwrites }: FakeChannel,
  everyone: Snowflake,
  roles: readonly Snowflake[],
  userId: Snowflake,
): bigint {
  const ofRoles = overwrites.filter(({ type, id }) => type === OverwriteType.Role && roles.includes(id));
  const steps = [
    overwrites.filter(({ id }) => id === everyone),
    ofRoles,
    overwrites.filter(({ type, id }) => type === OverwriteType.Member && id === userId),
  ];
  let result = base;
  for (const step of steps) {
    for (const { deny } of step) result &= ~deny;
    for (const { allow } of step) result |= allow;
  }
  return result;
}

/** Whether a moderator has put the bot in a time-out, in which it writes nothing. */
export function isSilenced(world: World, channel: FakeChannel): boolean {
  const until = world.guildOf(channel)?.members.get(world.bot.id)?.silencedUntil ?? 0;
  return until > world.clock.now();
}

/** What the bot may do in a channel; in a direct message everything. */
export function botPermissions(world: World, channel: FakeChannel): bigint {
  if (channel.isPrivate || channel.isForMembers) return 0n;
  const guild = channel.guildId ? world.guilds.get(channel.guildId) : undefined;
  return guild ? permissionsOf(world, guild, world.bot.id, channel) : ALL_PERMISSIONS;
}

export const mayBot = (world: World, channel: FakeChannel, permission: bigint): boolean =>
  (botPermissions(world, channel) & permission) === permission;
