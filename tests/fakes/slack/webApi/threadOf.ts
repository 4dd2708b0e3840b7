import type { Channel } from '../world/model.js';
import type { Found } from './channelOf.js';
import { type Call, refused } from './method.js';

const TS = /^\d{1,12}\.\d{6}$/;

/**
 * The message under which is to be posted, if any: always the first of its thread. Where that message is
 * gone and nothing hangs on it, Slack says nothing and posts to the channel itself.
 */
export function threadOf({ args, world }: Call, channel: Channel): Found<string | undefined> {
  const ts = args.text('thread_ts');
  if (ts === undefined) return { ok: true, value: undefined };
  if (!TS.test(ts)) return refused('invalid_thread_ts');
  const message = world.record.messages.find(channel.id, ts);
  if (message !== undefined) return { ok: true, value: message.threadTs ?? ts };
  const hasReplies = world.record.messages.replies(channel.id, ts).length > 0;
  return { ok: true, value: hasReplies ? ts : undefined };
}
