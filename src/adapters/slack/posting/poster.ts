import { setTimeout } from 'node:timers/promises';
import type { MessageRef, ReadBack, SendOutcome } from '../../../core/ports/adapter.js';
import type { Measures } from '../../../core/ports/measures.js';
import type { Identity } from '../connection/identity.js';
import type { Web } from '../connection/web.js';
import { failureOf, platformErrorOf } from '../outcomes.js';
import { type MessageId, messageKey, PLATFORM, type Place, readMessageKey } from '../place.js';
import type { Payload } from './payload.js';
import { METADATA, readBackWith } from './readBack.js';

/** How posting an answer ended, after everything was tried. */
export type Posted =
  | { readonly kind: 'posted'; readonly reference: MessageRef }
  /** The bot may not post there. */
  | { readonly kind: 'refused'; readonly error: string }
  /** The message that it was to stand below, or in the place of, was deleted. */
  | { readonly kind: 'gone' };

export interface Poster {
  /** Posts once, and says how that ended; `key` travels with the message. */
  send(place: Place, payload: Payload, key: string): Promise<SendOutcome>;
  /** Posts, patiently and never twice; throws where it is not known whether it arrived, or it cannot be. */
  post(place: Place, payload: Payload, key: string, since?: string): Promise<Posted>;
  /** Changes a message of ours, and says how that ended. */
  update(reference: MessageRef, payload: Payload): Promise<SendOutcome>;
  /** Changes a message of ours, patiently; throws where it cannot be. */
  change(reference: MessageRef, payload: Payload): Promise<Posted>;
  /** Looks for the message that was sent with that key, among those `since` a moment of Slack's: `1712.0001`. */
  readBack(place: Place, key: string, since?: string): Promise<ReadBack>;
}

/** An answer could not be posted, or nobody knows whether it was. */
export class PostError extends Error {
  override readonly name = 'PostError';
}

const MOST_ATTEMPTS = 5;
const LONGEST_WAIT_MS = 120_000;

interface PosterOptions {
  readonly web: Web;
  readonly me: Identity;
  readonly measures: Measures;
  /** Ends all waiting. */
  readonly stop: AbortSignal;
  /** Slack takes the token no more, by Slack's error. */
  readonly onDead: (error: string) => void;
}

export function createPoster({ web, me, measures, stop, onDead }: PosterOptions): Poster {
  /** Counts how a call ended. */
  const counted = async (method: string, call: () => Promise<SendOutcome>): Promise<SendOutcome> => {
    const outcome = await call().catch((error: unknown) => failureOf(error));
    measures.sent(PLATFORM, method, outcome.kind === 'sent' ? 'ok' : outcome.error);
    if (outcome.kind === 'rejected' && outcome.scope === 'workspace') onDead(outcome.error);
    return outcome;
  };

  const send: Poster['send'] = ({ team, channel, thread }, { text, blocks }, key) =>
    counted('chat.postMessage', async () => {
      const posted = await web.posts.chat.postMessage({
        channel,
        text,
        ...(blocks.length === 0 ? {} : { blocks }),
        ...(thread === undefined ? {} : { thread_ts: thread }),
        unfurl_links: false,
        unfurl_media: false,
        metadata: { event_type: METADATA, event_payload: { key } },
      });
      // Somebody's id is taken as the channel of their direct messages.
      const at = { team, channel: posted.channel ?? channel, ts: posted.ts ?? '' };
      const isBeside = thread !== undefined && posted.message && posted.message.thread_ts === undefined;
      // Below a message that was deleted meanwhile, Slack posts to the whole channel.
      const isStray = isBeside && (await isDeleted(web, at.channel, thread));
      if (isStray && (await isTakenBack(web, at))) return { kind: 'gone', error: 'message_not_found' };
      return { kind: 'sent', reference: messageKey(at) };
    });

  const update: Poster['update'] = (reference, { text, blocks }) =>
    counted('chat.update', async () => {
      const message = readMessageKey(reference);
      if (!message) return { kind: 'bad payload', error: 'no reference of Slack' };
      await web.calls.chat.update({ channel: message.channel, ts: message.ts, text, blocks });
      return { kind: 'sent', reference };
    });

  const readBack = readBackWith(web.calls, me);

  const wait = (ms: number): Promise<void> =>
    setTimeout(Math.min(ms, LONGEST_WAIT_MS), undefined, { signal: stop });

  const post: Poster['post'] = async (place, payload, key, since) => {
    let shown = payload;
    let last = '';
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const outcome = await send(place, shown, key);
      if (outcome.kind === 'sent') return { kind: 'posted', reference: outcome.reference };
      last = outcome.error;
      if (outcome.kind === 'gone') return { kind: 'gone' };
      if (outcome.kind === 'rejected' && outcome.scope === 'workspace') break;
      if (outcome.kind === 'rejected') return { kind: 'refused', error: outcome.error };
      if (outcome.kind === 'retry') await wait(outcome.afterMs);
      else if (outcome.kind === 'unknown') {
        const back = await readBack(place, key, since);
        if (back.kind === 'found') return { kind: 'posted', reference: back.reference };
        if (back.kind === 'cannot tell' || back.kind === 'later') break;
      } else if (shown.blocks.length > 0) shown = { text: shown.text, blocks: [] };
      else break;
    }
    throw new PostError(`the answer could not be posted: ${last}`);
  };

  const change: Poster['change'] = async (reference, payload) => {
    let last = '';
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const outcome = await update(reference, payload);
      if (outcome.kind === 'sent') return { kind: 'posted', reference };
      last = outcome.error;
      if (outcome.kind === 'gone') return { kind: 'gone' };
      if (outcome.kind === 'rejected') return { kind: 'refused', error: last };
      if (outcome.kind === 'retry') await wait(outcome.afterMs);
      // Changed twice is changed once.
      else if (outcome.kind === 'bad payload') break;
    }
    throw new PostError(`the message could not be changed: ${last}`);
  };

  return { send, post, update, change, readBack };
}

/** Takes back what was just posted; false where that fails: it stands there then, and is not to be said once more. */
async function isTakenBack({ calls }: Web, { channel, ts }: MessageId): Promise<boolean> {
  try {
    await calls.chat.delete({ channel, ts });
    return true;
  } catch {
    return false;
  }
}

/** Whether a message is no longer there; where Slack does not say so, it is. */
async function isDeleted({ calls }: Web, channel: string, ts: string): Promise<boolean> {
  try {
    await calls.chat.getPermalink({ channel, message_ts: ts });
    return false;
  } catch (error) {
    return platformErrorOf(error) === 'message_not_found';
  }
}
