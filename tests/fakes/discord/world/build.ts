import { type Locale, PermissionFlagsBits, type Snowflake } from 'discord-api-types/v10';
import type { FakeChannel, FakeChannelType } from './channels.js';
import { type FakeGuild, roleNamed } from './guilds.js';
import { EVERYBODY_MAY } from './permissions.js';
import type { World } from './world.js';

/** A server as a test describes it. */
export interface GuildSpec {
  readonly name: string;
  readonly locale?: `${Locale}`;
  /** One text channel, `general`, unless others are named. */
  readonly channels?: readonly (string | ChannelSpec)[];
  /** Whether the bot is in it; it is unless said otherwise. */
  readonly hasBot?: boolean;
}

export interface ChannelSpec {
  readonly name: string;
  readonly type?: Exclude<FakeChannelType, 'dm'>;
  /** The name of the channel that a thread hangs on. */
  readonly parent?: string;
  /** A thread that the bot is not in. */
  readonly isForMembers?: boolean;
}

export function buildGuild(world: World, spec: GuildSpec): FakeGuild {
  const id = world.ids.nextLater();
  const owner = world.addUser(`Owner of ${spec.name}`);
  const guild: FakeGuild = {
    id,
    name: spec.name,
    locale: spec.locale ?? 'en-US',
    ownerId: owner.id,
    roles: new Map([[id, roleNamed(id, '@everyone', EVERYBODY_MAY)]]),
    members: new Map(),
    channels: new Map(),
    isDown: false,
    hasBot: false,
  };
  world.guilds.set(id, guild);
  joinGuild(world, guild, owner.id);
  if (spec.hasBot ?? true) joinWithBot(world, guild);
  for (const channel of spec.channels ?? ['general']) {
    buildChannel(world, guild, typeof channel === 'string' ? { name: channel } : channel);
  }
  return guild;
}

export function joinGuild(world: World, guild: FakeGuild, userId: Snowflake): void {
  if (guild.members.has(userId)) return;
  const joinedAt = new Date(world.clock.now()).toISOString();
  guild.members.set(userId, { user: world.user(userId), roles: [], joinedAt });
}

/** The bot comes with a role of its own, which is named after it. */
export function joinWithBot(world: World, guild: FakeGuild): void {
  joinGuild(world, guild, world.bot.id);
  guild.hasBot = true;
  giveRole(world, guild, world.bot.id, 'Musubi', 0n, true);
}

/** Lets a member do more than others, through a role. */
export function giveRole(
  world: World,
  guild: FakeGuild,
  userId: Snowflake,
  name: string,
  permissions: bigint,
  managed = false,
): Snowflake {
  const role = roleNamed(world.ids.next(), name, permissions, managed);
  if (managed) role.tags = { bot_id: userId };
  guild.roles.set(role.id, role);
  guild.members.get(userId)?.roles.push(role.id);
  return role.id;
}

export const MANAGER = PermissionFlagsBits.ManageGuild;

export function buildChannel(world: World, guild: FakeGuild, spec: ChannelSpec): FakeChannel {
  const parent = [...guild.channels.values()].find(({ name }) => name === spec.parent);
  const channel: FakeChannel = {
    id: world.ids.next(),
    type: spec.type ?? 'text',
    name: spec.name,
    guildId: guild.id,
    ...(parent ? { parentId: parent.id } : {}),
    ...(spec.isForMembers ? { isForMembers: true } : {}),
    overwrites: [],
    isArchived: false,
    isLocked: false,
    messageIds: [],
  };
  guild.channels.set(channel.id, channel);
  world.channels.set(channel.id, channel);
  return channel;
}

/** The direct messages with a person: made at the first of them. */
export function directChannel(world: World, userId: Snowflake): FakeChannel {
  const known = world.directChannels.get(userId);
  if (known) return known;
  const channel = conversation(world, { recipientId: userId });
  world.directChannels.set(userId, channel);
  return channel;
}

/** A place where people are among themselves: only their own installation brings the bot there. */
export function privateChannel(world: World, userId: Snowflake): FakeChannel {
  return conversation(world, { recipientId: userId, isPrivate: true });
}

function conversation(world: World, between: Pick<FakeChannel, 'recipientId' | 'isPrivate'>): FakeChannel {
  const channel: FakeChannel = {
    ...between,
    id: world.ids.next(),
    type: 'dm',
    name: '',
    overwrites: [],
    isArchived: false,
    isLocked: false,
    messageIds: [],
  };
  world.channels.set(channel.id, channel);
  return channel;
}
