import { ApplicationCommandType, InteractionType, type Locale, type Snowflake } from 'discord-api-types/v10';
import { tellMessage, tellMessageGone, tellRole } from '../events.js';
import type { Json } from '../limits/checks.js';
import type { Platform } from '../platform.js';
import { directChannel, giveRole, joinGuild, MANAGER, privateChannel } from '../world/build.js';
import type { FakeChannel } from '../world/channels.js';
import { editMessage, messageFrom, messagePayload, type StoredMessage } from '../world/messages.js';
import { Asked } from './asked.js';
import { commandData, commandSeen, type Given } from './commandCall.js';
import { type Filled, pressed, selected, submitted } from './controls.js';
import { type Doing, interact } from './interactionPayload.js';

export interface PersonOptions {
  readonly locale?: `${Locale}`;
  /** May manage the servers where they act. */
  readonly manages?: boolean;
  /** Has the application installed for themselves, and so takes it everywhere. */
  readonly hasInstalled?: boolean;
  /** Is no person, but another bot. */
  readonly isBot?: boolean;
}

/** Somebody in front of a Discord client. What the client does not offer cannot be done. */
export class Person {
  readonly id: Snowflake;
  readonly name: string;
  readonly #options: PersonOptions;
  readonly #platform: Platform;

  constructor(platform: Platform, name: string, options: PersonOptions) {
    this.#platform = platform;
    this.#options = options;
    this.name = name;
    this.id = platform.world.addUser(name, options.isBot).id;
  }

  /** The direct messages with the bot. */
  get direct(): FakeChannel {
    return directChannel(this.#platform.world, this.id);
  }

  /** A conversation with another person. */
  privately(): FakeChannel {
    return privateChannel(this.#platform.world, this.id);
  }

  /** `command(channel, 'partners', 'ask', { question: 'Who …?' })` */
  command(channel: FakeChannel, name: string, ...rest: readonly (string | Given)[]): Asked {
    return this.#command(InteractionType.ApplicationCommand, channel, name, rest);
  }

  /** Types into an option: the last of those given. */
  autocompletes(channel: FakeChannel, name: string, ...rest: readonly (string | Given)[]): Asked {
    return this.#command(InteractionType.ApplicationCommandAutocomplete, channel, name, rest);
  }

  /** Uses a command of a message's menu. */
  contextMenu(name: string, message: StoredMessage): Asked {
    const { world } = this.#platform;
    const doing = this.#doing(world.channels.get(message.channelId)!);
    const { id, type } = commandSeen(world, doing, name, ApplicationCommandType.Message);
    const payload = messagePayload(world, message);
    const data = { id, name, type, target_id: message.id, resolved: { messages: { [message.id]: payload } } };
    return new Asked(
      this.#platform,
      interact(this.#platform, doing, InteractionType.ApplicationCommand, data),
    );
  }

  /** Presses a button, by its label or custom id. */
  presses(message: StoredMessage, labelOrId: string): Asked {
    return this.#uses(message, InteractionType.MessageComponent, pressed(message, labelOrId));
  }

  /** Chooses in a menu, by its placeholder or custom id, and labels or values. */
  selects(message: StoredMessage, placeholderOrId: string, chosen: readonly string[]): Asked {
    return this.#uses(message, InteractionType.MessageComponent, selected(message, placeholderOrId, chosen));
  }

  /** Sends a form that was opened for them. */
  async submits(asked: Asked, values: Filled): Promise<Asked> {
    const { world } = this.#platform;
    const data = submitted(await asked.modal(), values);
    const { messageId, channelId } = asked.interaction;
    const source = messageId ? world.messages.get(messageId) : undefined;
    const message = source && { stored: source, payload: messagePayload(world, source) };
    const doing = this.#doing(world.channels.get(channelId)!);
    return new Asked(
      this.#platform,
      interact(this.#platform, doing, InteractionType.ModalSubmit, data, message),
    );
  }

  /** Writes into a channel. */
  says(
    channel: FakeChannel,
    content: string,
    { replyTo }: { readonly replyTo?: StoredMessage } = {},
  ): StoredMessage {
    const { world } = this.#platform;
    this.#joins(channel);
    const origin = {
      channelId: channel.id,
      authorId: this.id,
      ...(replyTo ? { referenceId: replyTo.id } : {}),
    };
    const message = messageFrom(world, origin, { content });
    world.addMessage(message);
    tellMessage(this.#platform, 'CREATE', message);
    return message;
  }

  /** Writes into a channel to the bot; with `role`, to its role. */
  mentions(channel: FakeChannel, content: string, { role = false } = {}): StoredMessage {
    const { world } = this.#platform;
    const roles = world.guildOf(channel)?.members.get(world.bot.id)?.roles ?? [];
    return this.says(channel, `<@${role ? `&${roles[0]}` : world.bot.id}> ${content}`);
  }

  /** Writes to the bot directly. */
  writes(content: string): StoredMessage {
    return this.says(this.direct, content);
  }

  edits(message: StoredMessage, content: string): void {
    editMessage(this.#platform.world, message, { content }, []);
    tellMessage(this.#platform, 'UPDATE', message);
  }

  deletes(message: StoredMessage): void {
    message.isDeleted = true;
    tellMessageGone(this.#platform, message);
  }

  /** Whether they can see a message. */
  sees({ isDeleted, onlyFor }: StoredMessage): boolean {
    return !isDeleted && (onlyFor === undefined || onlyFor === this.id);
  }

  #command(
    type: InteractionType,
    channel: FakeChannel,
    name: string,
    rest: readonly (string | Given)[],
  ): Asked {
    const { world } = this.#platform;
    const path = rest.filter((word): word is string => typeof word === 'string');
    const given = rest.find((word): word is Given => typeof word === 'object') ?? {};
    const focused =
      type === InteractionType.ApplicationCommandAutocomplete ? Object.keys(given).at(-1) : undefined;
    const doing = this.#doing(channel);
    const command = commandSeen(world, doing, name, ApplicationCommandType.ChatInput);
    const data = commandData(world, command, path, given, focused);
    return new Asked(this.#platform, interact(this.#platform, doing, type, data));
  }

  #uses(message: StoredMessage, type: InteractionType, data: Json): Asked {
    const { world } = this.#platform;
    if (!this.sees(message)) throw new Error(`${this.name} does not see the message ${message.id}.`);
    const doing = this.#doing(world.channels.get(message.channelId)!);
    const source = { stored: message, payload: messagePayload(world, message) };
    return new Asked(this.#platform, interact(this.#platform, doing, type, data, source));
  }

  #doing(channel: FakeChannel): Doing {
    this.#joins(channel);
    const { locale = 'en-US', hasInstalled = false } = this.#options;
    return { userId: this.id, locale, hasInstalled, channel };
  }

  #joins(channel: FakeChannel): void {
    const { world } = this.#platform;
    const guild = world.guildOf(channel);
    if (!guild || guild.members.has(this.id)) return;
    joinGuild(world, guild, this.id);
    if (!this.#options.manages) return;
    tellRole(this.#platform, guild, giveRole(world, guild, this.id, 'Managers', MANAGER));
  }
}
