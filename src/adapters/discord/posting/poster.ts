import { setTimeout } from 'node:timers/promises';
import type { APIMessage, REST, RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import { Routes } from 'discord.js';
import type { MessageRef, ReadBack, SendOutcome } from '../../../core/ports/adapter.js';
import type { Measures } from '../../../core/ports/measures.js';
import type { Moment } from '../../../core/ports.js';
import { codeOf, failureOf } from '../outcomes.js';
import { messageKey, PLATFORM, readMessageKey } from '../place.js';
import type { Rendered } from '../render/render.js';
import { hasKey, nonceOf } from './key.js';
import { type Finding, findWith } from './readBack.js';

/** Where a message goes. */
export interface Target {
  readonly channel: string;
  /** The message that it answers. */
  readonly replyTo?: string;
}

/** How posting an answer ended, after everything was tried. */
export type Posted =
  | { readonly kind: 'posted'; readonly reference: MessageRef }
  /** The bot may not post there. */
  | { readonly kind: 'refused'; readonly error: string };

export interface Poster {
  /** Posts once, and says how that ended; Discord takes a message with the same key once in some minutes. */
  send(target: Target, payload: Rendered, key: string): Promise<SendOutcome>;
  /** Posts, patiently and never twice; throws where it is not known whether it arrived, or it cannot be. */
  post(target: Target, payload: Rendered, key: string): Promise<Posted>;
  update(reference: MessageRef, payload: Rendered): Promise<SendOutcome>;
  /** Looks for what was sent with a key in the channel's history, among the newest or all `since` a moment. */
  readBack(channel: string, key: string, since?: Moment): Promise<ReadBack>;
  /** Looks for the bot's reply to a message. */
  replyTo(channel: string, message: string): Promise<ReadBack>;
  /** The channel of somebody's direct messages. */
  directChannel(user: string): Promise<string>;
}

/** An answer could not be posted, or nobody knows whether it was. */
export class PostError extends Error {
  override readonly name = 'PostError';
}

const MOST_ATTEMPTS = 5;
const LONGEST_WAIT_MS = 120_000;
const ARCHIVED = 50_083;

interface PosterOptions {
  readonly posts: REST;
  readonly measures: Measures;
  readonly stop: AbortSignal;
  readonly me: string;
  /** Whether the history of a channel may be read: without, it looks empty. */
  readonly mayRead: (channel: string) => boolean;
}

export function createPoster({ posts, measures, stop, me, mayRead }: PosterOptions): Poster {
  const counted = async (method: string, work: () => Promise<SendOutcome>): Promise<SendOutcome> => {
    try {
      const outcome = await work();
      measures.sent(PLATFORM, method, outcome.kind === 'sent' ? 'ok' : outcome.error);
      return outcome;
    } catch (error) {
      const failure = failureOf(error);
      measures.sent(PLATFORM, method, failure.error);
      return failure;
    }
  };

  const create = async (
    { channel, replyTo }: Target,
    payload: Rendered,
    key: string,
  ): Promise<SendOutcome> => {
    const body: RESTPostAPIChannelMessageJSONBody = {
      ...payload,
      nonce: nonceOf(key),
      enforce_nonce: true,
      // Where its history may not be read, no message of a channel can be replied to.
      ...(replyTo &&
        mayRead(channel) && { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
    };
    const { id } = (await posts.post(Routes.channelMessages(channel), { body })) as APIMessage;
    return { kind: 'sent', reference: messageKey({ channel, id }) };
  };

  /** Does it; where a thread was put away, takes it out again, and does it once more. */
  const opening = async <T>(channel: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (codeOf(error) !== ARCHIVED) throw error;
      await posts.patch(Routes.channel(channel), { body: { archived: false } });
      return work();
    }
  };

  const send: Poster['send'] = (target, payload, key) =>
    counted('create message', () => opening(target.channel, () => create(target, payload, key)));

  const update: Poster['update'] = (reference, payload) =>
    counted('edit message', async () => {
      const message = readMessageKey(reference);
      if (!message) return { kind: 'bad payload', error: 'no reference of Discord' };
      const { channel, id } = message;
      await opening(channel, () => posts.patch(Routes.channelMessage(channel, id), { body: payload }));
      return { kind: 'sent', reference };
    });

  const find: Finding = findWith({ posts, me, mayRead });

  const wait = (ms: number): Promise<void> =>
    setTimeout(Math.min(ms, LONGEST_WAIT_MS), undefined, { signal: stop });

  const post: Poster['post'] = async (target, payload, key) => {
    let last = '';
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const outcome = await send(target, payload, key);
      if (outcome.kind === 'sent') return { kind: 'posted', reference: outcome.reference };
      last = outcome.error;
      if (outcome.kind === 'rejected') return { kind: 'refused', error: outcome.error };
      if (outcome.kind === 'bad payload' || outcome.kind === 'gone') break;
      // Where it is not known whether it arrived, the same nonce gives the message that did.
      if (outcome.kind === 'retry') await wait(outcome.afterMs);
    }
    throw new PostError(`the answer could not be posted: ${last}`);
  };

  return {
    send,
    post,
    update,
    readBack: (channel, key, since) =>
      find({ channel, ...(since !== undefined && { since }) }, ({ components }) => hasKey(components, key)),
    replyTo: (channel, message) =>
      find({ channel, after: message }, ({ message_reference }) => message_reference?.message_id === message),
    directChannel: async (user) => {
      const { id } = (await posts.post(Routes.userChannels(), { body: { recipient_id: user } })) as {
        id: string;
      };
      return id;
    },
  };
}
