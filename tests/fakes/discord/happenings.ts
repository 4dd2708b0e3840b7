import { OverwriteType } from 'discord-api-types/v10';
import { tellChannel, tellGuild, tellGuildGone, tellOwnMember, tellRole } from './events.js';
import type { Platform } from './platform.js';
import {
  buildChannel,
  buildGuild,
  type ChannelSpec,
  type GuildSpec,
  giveRole,
  joinWithBot,
} from './world/build.js';
import type { FakeChannel } from './world/channels.js';
import type { FakeGuild } from './world/guilds.js';

/** What befalls servers and channels while the bot runs. */
export class Happenings {
  readonly #platform: Platform;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** The bot is invited to a server that is new to it. */
  joins(spec: GuildSpec): FakeGuild {
    const guild = buildGuild(this.#platform.world, spec);
    tellGuild(this.#platform, 'GUILD_CREATE', guild);
    return guild;
  }

  /** The bot comes back to a server that it was thrown out of. */
  returns(guild: FakeGuild): void {
    joinWithBot(this.#platform.world, guild);
    tellGuild(this.#platform, 'GUILD_CREATE', guild);
  }

  /** The bot is thrown out. */
  kicks(guild: FakeGuild): void {
    guild.hasBot = false;
    guild.members.delete(this.#platform.world.bot.id);
    tellGuildGone(this.#platform, guild, false);
  }

  /** An outage: the server is not to be reached, and is still there. */
  goesDown(guild: FakeGuild): void {
    guild.isDown = true;
    tellGuildGone(this.#platform, guild, true);
  }

  comesBack(guild: FakeGuild): void {
    guild.isDown = false;
    tellGuild(this.#platform, 'GUILD_CREATE', guild);
  }

  creates(guild: FakeGuild, spec: ChannelSpec): FakeChannel {
    const channel = buildChannel(this.#platform.world, guild, spec);
    tellChannel(this.#platform, 'CREATE', channel);
    return channel;
  }

  renames(channel: FakeChannel, name: string): void {
    channel.name = name;
    tellChannel(this.#platform, 'UPDATE', channel);
  }

  deletes(channel: FakeChannel): void {
    const { world } = this.#platform;
    world.channels.delete(channel.id);
    const guild = world.guildOf(channel);
    // Its threads go without a word.
    const gone = [...(guild?.channels.values() ?? [])].filter(({ parentId }) => parentId === channel.id);
    for (const each of [channel, ...gone]) {
      world.channels.delete(each.id);
      guild?.channels.delete(each.id);
    }
    tellChannel(this.#platform, 'DELETE', channel);
  }

  /** Takes permissions from the bot in a channel. */
  forbids(channel: FakeChannel, permissions: bigint): void {
    this.#overwrites(channel, { allow: 0n, deny: permissions });
  }

  /** Gives the bot permissions in a channel, and takes nothing from it. */
  allows(channel: FakeChannel, permissions: bigint): void {
    this.#overwrites(channel, { allow: permissions, deny: 0n });
  }

  archives(thread: FakeChannel, { locked = false } = {}): void {
    thread.isArchived = true;
    thread.isLocked = locked;
    tellChannel(this.#platform, 'UPDATE', thread);
  }

  /** Somebody takes a thread out of the archive. */
  unarchives(thread: FakeChannel): void {
    thread.isArchived = false;
    thread.isLocked = false;
    tellChannel(this.#platform, 'UPDATE', thread);
  }

  /** A moderator puts the bot in a time-out of so many milliseconds; of none, it ends. */
  silences(guild: FakeGuild, milliseconds: number): void {
    const { world } = this.#platform;
    guild.members.get(world.bot.id)!.silencedUntil = world.clock.now() + milliseconds;
    tellOwnMember(this.#platform, guild);
  }

  /** Gives the bot a role that lets it do more. */
  promotes(guild: FakeGuild, name: string, permissions: bigint): void {
    const { world } = this.#platform;
    const id = giveRole(world, guild, world.bot.id, name, permissions);
    tellRole(this.#platform, guild, id);
    tellOwnMember(this.#platform, guild);
  }

  #overwrites(channel: FakeChannel, what: { readonly allow: bigint; readonly deny: bigint }): void {
    const { id } = this.#platform.world.bot;
    const others = channel.overwrites.filter((each) => each.id !== id);
    channel.overwrites.splice(0, Number.POSITIVE_INFINITY, ...others, {
      id,
      type: OverwriteType.Member,
      ...what,
    });
    tellChannel(this.#platform, 'UPDATE', channel);
  }
}
