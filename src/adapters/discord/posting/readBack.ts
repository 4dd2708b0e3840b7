import { type APIMessage, type REST, Routes, SnowflakeUtil } from 'discord.js';
import type { ReadBack } from '../../../core/ports/adapter.js';
import type { Moment } from '../../../core/ports.js';
import { failureOf } from '../outcomes.js';
import { messageKey } from '../place.js';

/** Where the bot's own message is looked for: behind one message, since a moment, else among the newest hundred. */
export interface Stretch {
  readonly channel: string;
  readonly after?: string;
  readonly since?: Moment;
}

export type Finding = (stretch: Stretch, isIt: (message: APIMessage) => boolean) => Promise<ReadBack>;

interface FindOptions {
  readonly posts: REST;
  readonly me: string;
  /** Whether the history of a channel may be read: without, it looks empty. */
  readonly mayRead: (channel: string) => boolean;
}

const SOON_MS = 1_000;
const PAGE = 100;
/** A channel in which more was said since then is not looked through. */
const MOST_PAGES = 10;

/** Looks for a message of the bot in a channel's history, from the newest one on. */
export function findWith({ posts, me, mayRead }: FindOptions): Finding {
  return async ({ channel, after, since }, isIt) => {
    if (!mayRead(channel)) return { kind: 'cannot tell', why: 'the bot may not read the channel’s history' };
    try {
      let before: string | undefined;
      for (let pages = 0; pages < MOST_PAGES; pages++) {
        const query = new URLSearchParams({
          limit: String(PAGE),
          ...(after && { after }),
          ...(before && { before }),
        });
        const messages = (await posts.get(Routes.channelMessages(channel), { query })) as APIMessage[];
        const found = messages.find((message) => message.author.id === me && isIt(message));
        if (found) return { kind: 'found', reference: messageKey({ channel, id: found.id }) };
        const oldest = messages.at(-1)?.id;
        const isAll = messages.length < PAGE || oldest === undefined || since === undefined;
        if (isAll || SnowflakeUtil.timestampFrom(oldest) < since) return { kind: 'missing' };
        before = oldest;
      }
      return { kind: 'cannot tell', why: 'too much was said in the channel since' };
    } catch (error) {
      return notFoundOut(error);
    }
  };
}

/** A limit, or the network, passes; that the bot may not look does not. */
function notFoundOut(error: unknown): ReadBack {
  const failure = failureOf(error);
  if (failure.kind === 'retry') return { kind: 'later', afterMs: failure.afterMs, why: failure.error };
  if (failure.kind === 'unknown') return { kind: 'later', afterMs: SOON_MS, why: failure.error };
  return { kind: 'cannot tell', why: failure.error };
}
