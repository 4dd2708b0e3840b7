import type { APIUser, Snowflake } from 'discord-api-types/v10';
import { Clock } from '../clock.js';
import type { FakeChannel } from './channels.js';
import { CommandRegistry } from './commands.js';
import type { FakeGuild } from './guilds.js';
import type { StoredInteraction } from './interactions.js';
import type { StoredMessage } from './messages.js';
import { madeAt, Snowflakes } from './snowflakes.js';

/** Everything that the platform knows, and nothing that it does. */
export class World {
  readonly clock = new Clock();
  readonly ids = new Snowflakes(this.clock);
  readonly users = new Map<Snowflake, APIUser>();
  readonly guilds = new Map<Snowflake, FakeGuild>();
  readonly channels = new Map<Snowflake, FakeChannel>();
  /** The direct messages with each person, by the person's id. */
  readonly directChannels = new Map<Snowflake, FakeChannel>();
  /** All that were ever sent, deleted ones too, in the order of sending. */
  readonly messages = new Map<Snowflake, StoredMessage>();
  readonly interactions = new Map<Snowflake, StoredInteraction>();
  readonly commands = new CommandRegistry();
  /** People who take no direct messages. */
  readonly closedTo = new Set<Snowflake>();
  readonly #byNonce = new Map<string, StoredMessage>();
  readonly #replies = new Map<Snowflake, StoredMessage[]>();
  readonly #byToken = new Map<string, StoredInteraction>();
  /** Where the bot showed that it was typing. */
  readonly typing: Snowflake[] = [];
  readonly applicationId = this.ids.next();
  readonly bot = this.addUser('Musubi', true, this.applicationId);

  addUser(name: string, bot = false, id = this.ids.next()): APIUser {
    const user = {
      id,
      username: name.toLowerCase(),
      global_name: name,
      discriminator: '0',
      avatar: null,
      bot,
    };
    this.users.set(id, user);
    return user;
  }

  user(id: Snowflake): APIUser {
    const user = this.users.get(id);
    if (!user) throw new Error(`There is no user ${id}.`);
    return user;
  }

  guildOf(channel: FakeChannel): FakeGuild | undefined {
    return channel.guildId ? this.guilds.get(channel.guildId) : undefined;
  }

  addMessage(message: StoredMessage): void {
    this.messages.set(message.id, message);
    this.channels.get(message.channelId)?.messageIds.push(message.id);
    if (message.referenceId) {
      const replies = this.#replies.get(message.referenceId) ?? [];
      this.#replies.set(message.referenceId, [...replies, message]);
    }
    if (message.nonce !== undefined && message.authorId === this.bot.id) {
      this.#byNonce.set(String(message.nonce), message);
    }
  }

  /** What stands in reply to a message, the oldest first. */
  repliesTo(messageId: Snowflake): StoredMessage[] {
    const replies = this.#replies.get(messageId) ?? [];
    return replies.filter(({ isDeleted, onlyFor }) => !isDeleted && !onlyFor);
  }

  /** The message that the bot sent with this nonce, as long as that is remembered. */
  sentWithNonce(nonce: unknown, milliseconds: number): StoredMessage | undefined {
    const message = this.#byNonce.get(String(nonce));
    return message && this.clock.now() - madeAt(message.id) < milliseconds ? message : undefined;
  }

  addInteraction(interaction: StoredInteraction): void {
    this.interactions.set(interaction.id, interaction);
    this.#byToken.set(interaction.token, interaction);
  }

  interactionOf(token: string): StoredInteraction | undefined {
    return this.#byToken.get(token);
  }

  /** What stands in a channel for all to see, the oldest first. */
  messagesIn(channelId: Snowflake): StoredMessage[] {
    const ids = this.channels.get(channelId)?.messageIds ?? [];
    return ids.map((id) => this.messages.get(id)!).filter(({ isDeleted, onlyFor }) => !isDeleted && !onlyFor);
  }
}
