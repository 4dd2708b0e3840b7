import type { APIApplicationCommandOptionChoice, InteractionResponseType } from 'discord-api-types/v10';
import type { Json } from '../limits/checks.js';
import type { Platform } from '../platform.js';
import type { StoredInteraction } from '../world/interactions.js';
import type { StoredMessage } from '../world/messages.js';

/** Something that a person did, and what they get for it. */
export class Asked {
  readonly interaction: StoredInteraction;
  readonly #platform: Platform;

  constructor(platform: Platform, interaction: StoredInteraction) {
    this.#platform = platform;
    this.interaction = interaction;
  }

  /** The first response, of whatever type. */
  response(): Promise<{ readonly type: InteractionResponseType; readonly data: Json; readonly at: number }> {
    return this.#until(() => this.interaction.response, 'a first response');
  }

  /** The message that answers it, once it says something. */
  async reply(): Promise<StoredMessage> {
    return this.#until(() => {
      const { originalId, isWaiting } = this.interaction;
      return originalId && !isWaiting ? this.#platform.world.messages.get(originalId) : undefined;
    }, 'an answer');
  }

  /** What an autocomplete offers. */
  async choices(): Promise<readonly APIApplicationCommandOptionChoice[]> {
    const { data } = await this.response();
    return (data.choices ?? []) as readonly APIApplicationCommandOptionChoice[];
  }

  /** The form that was opened. */
  async modal(): Promise<Json> {
    return (await this.response()).data;
  }

  /** The messages that came after the answer, once there are so many. */
  followUps(count: number): Promise<readonly StoredMessage[]> {
    return this.#until(() => {
      const { followUpIds } = this.interaction;
      return followUpIds.length >= count
        ? followUpIds.map((id) => this.#platform.world.messages.get(id)!)
        : undefined;
    }, `${count} follow-ups`);
  }

  #until<T>(look: () => T, what: string): Promise<NonNullable<T>> {
    return this.#platform.changes.until(look, { what: `${what} to interaction ${this.interaction.id}` });
  }
}
