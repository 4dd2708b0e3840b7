import type { WebClient } from '@slack/web-api';
import type { ReadBack } from '../../../core/ports/adapter.js';
import type { Identity } from '../connection/identity.js';
import { type Failure, failureOf } from '../outcomes.js';
import { isDirect, messageKey, type Place } from '../place.js';

/** The name under which a message of ours carries its key. */
export const METADATA = 'musubi_message';

const SOON_MS = 1_000;
const PAGE = 100;
/** A channel in which more was said since then is not looked through. */
const MOST_PAGES = 10;

/** As much of a message as says which one it is. */
interface Listed {
  readonly ts?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object };
}

/**
 * Looks for the message that was sent with a key: among all `since` a moment of Slack's (`1712.0001`), else among the
 * newest hundred.
 */
export function readBackWith(calls: WebClient, me: Identity) {
  const mayRead = (channel: string): boolean =>
    isDirect(channel) || me.may('channels:history') || me.may('groups:history');

  const page = async ({ channel, thread }: Place, since: string | undefined, cursor: string | undefined) => {
    const asked = {
      channel,
      include_all_metadata: true,
      limit: PAGE,
      ...(since && { oldest: since }),
      ...(cursor && { cursor }),
    };
    const { messages = [], response_metadata } =
      thread === undefined
        ? await calls.conversations.history(asked)
        : await calls.conversations.replies({ ...asked, ts: thread });
    return { messages: messages as readonly Listed[], next: response_metadata?.next_cursor };
  };

  const lookFor = async (place: Place, key: string, since?: string): Promise<ReadBack> => {
    const { team, channel, thread } = place;
    if (!mayRead(channel)) return { kind: 'cannot tell', why: 'the history scopes were not granted' };
    try {
      let cursor: string | undefined;
      for (let pages = 0; pages < MOST_PAGES; pages++) {
        const { messages, next } = await page(place, since, cursor);
        const found = messages.find((message) => keyOf(message) === key);
        if (found?.ts) return { kind: 'found', reference: messageKey({ team, channel, ts: found.ts }) };
        if (!next || since === undefined) return { kind: 'missing' };
        cursor = next;
      }
      return { kind: 'cannot tell', why: 'too much was said in the channel since' };
    } catch (error) {
      const failure = failureOf(error);
      // What was to stand under a message that was deleted went to the channel.
      if (thread !== undefined && failure.kind === 'gone') return lookFor({ team, channel }, key, since);
      return notFoundOut(failure);
    }
  };
  return lookFor;
}

function keyOf({ metadata }: Listed): unknown {
  if (metadata?.event_type !== METADATA) return undefined;
  return (metadata.event_payload as { key?: unknown } | undefined)?.key;
}

/** A limit, or the network, passes; that the bot may not look does not. */
function notFoundOut(failure: Failure): ReadBack {
  if (failure.kind === 'retry') return { kind: 'later', afterMs: failure.afterMs, why: failure.error };
  if (failure.kind === 'unknown') return { kind: 'later', afterMs: SOON_MS, why: failure.error };
  return { kind: 'cannot tell', why: failure.error };
}
