import {
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import { codeOf } from '../outcomes.js';
import type { Rendered } from '../render/render.js';

/** Discord waits three seconds for a first response. */
const PATIENCE_MS = 2_000;
const ACKNOWLEDGED = 40_060;

/** What an interaction is answered by. */
export interface Answerable {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
}

export interface ReplyOptions {
  readonly rest: REST;
  readonly interaction: Answerable;
  /** A control under a message, which can be changed; else something that gets a message of its own. */
  readonly isPress: boolean;
  /** Whether only who asked will see an answer that comes late. */
  readonly isPrivate: boolean;
}

/**
 * The answer to an interaction: at once where that can be; where work takes longer than Discord waits, the
 * interaction is acknowledged first and answered later.
 */
export class Reply {
  #acknowledged: Promise<void> | undefined;
  readonly #options: ReplyOptions;
  readonly #late: NodeJS.Timeout;

  constructor(options: ReplyOptions) {
    this.#options = options;
    this.#late = setTimeout(() => void this.#defer().catch(() => undefined), PATIENCE_MS);
  }

  /** A message, for who asked alone or for all. */
  async say(payload: Rendered, { isPrivate }: { readonly isPrivate: boolean }): Promise<void> {
    const data = { ...payload, flags: isPrivate ? MessageFlags.Ephemeral : 0 };
    const isFirst = await this.#respond(InteractionResponseType.ChannelMessageWithSource, data);
    if (isFirst) return;
    if (this.#options.isPress) await this.#webhook('post', '', data);
    else await this.#webhook('patch', '/messages/@original', payload);
  }

  /** Changes the message whose control was used. */
  async replace(payload: Rendered): Promise<void> {
    const isFirst = await this.#respond(InteractionResponseType.UpdateMessage, payload);
    if (!isFirst) await this.#webhook('patch', '/messages/@original', payload);
  }

  /** Removes the message whose control was used; of a command, what said that it was worked on. */
  async remove(): Promise<void> {
    await this.#defer();
    await this.#webhook('delete', '/messages/@original');
  }

  /** Opens a form, which only a first response can do; throws where it came too late for that. */
  async open(form: APIModalInteractionResponseCallbackData): Promise<void> {
    const isFirst = await this.#respond(InteractionResponseType.Modal, form);
    if (!isFirst) throw new Error('the form came too late to be opened');
  }

  async nothing(): Promise<void> {
    if (this.#options.isPress) await this.#defer();
    else await this.remove();
  }

  async #defer(): Promise<void> {
    const { isPress, isPrivate } = this.#options;
    if (isPress) await this.#respond(InteractionResponseType.DeferredMessageUpdate);
    else {
      const flags = isPrivate ? MessageFlags.Ephemeral : 0;
      await this.#respond(InteractionResponseType.DeferredChannelMessageWithSource, { flags });
    }
  }

  /** Sends the first response; false where there was one already, and it has arrived. */
  async #respond(type: InteractionResponseType, data?: object): Promise<boolean> {
    if (this.#acknowledged) {
      await this.#acknowledged;
      return false;
    }
    clearTimeout(this.#late);
    this.#acknowledged = this.#callback(type, data);
    await this.#acknowledged;
    return true;
  }

  async #callback(type: InteractionResponseType, data: object | undefined): Promise<void> {
    const { rest, interaction } = this.#options;
    const { id, token } = interaction;
    try {
      await rest.post(Routes.interactionCallback(id, token), { body: { type, data }, auth: false });
    } catch (error) {
      // It was tried again after a failure, and had arrived the first time.
      if (codeOf(error) !== ACKNOWLEDGED) throw error;
    }
  }

  async #webhook(method: 'post' | 'patch' | 'delete', path: string, body?: object): Promise<void> {
    const { rest, interaction } = this.#options;
    const route = Routes.webhook(interaction.applicationId, interaction.token);
    await rest[method](`${route}${path.replace('@', '%40')}`, { auth: false, ...(body && { body }) });
  }
}
