/** What reading a channel and reading a thread share. */
import { messageFields } from '../events/messages.js';
import type { Json } from '../json.js';
import type { Channel, Message } from '../world/model.js';
import { channelOf, type Found } from './channelOf.js';
import { type Call, missingScope, refused } from './method.js';

export const HISTORY_SCOPES = ['channels:history', 'groups:history', 'im:history', 'mpim:history'];

const NEEDED = { public: 'channels:history', private: 'groups:history', im: 'im:history' } as const;

/** The channel whose messages are to be read, if the token may read that kind and the app is in it. */
export function channelToRead(call: Call): Found<Channel> {
  const channel = channelOf(call);
  if (!channel.ok) return channel;
  const needed = NEEDED[channel.value.kind];
  if (!call.token.scopes.has(needed)) return missingScope([needed], call.token);
  return channel.value.members.has(call.workspace.bot.userId) ? channel : refused('not_in_channel');
}

/** The messages between `oldest` and `latest`; these two themselves only where `inclusive` says so. */
export function within(messages: readonly Message[], { args }: Call): Message[] {
  const oldest = args.text('oldest') ?? '0';
  const latest = args.text('latest') ?? '9999999999.999999';
  const inclusive = args.flag('inclusive');
  return messages.filter(({ ts }) => {
    const number = Number(ts);
    if (ts === oldest || ts === latest) return inclusive;
    return number > Number(oldest) && number < Number(latest);
  });
}

/** A message as a history gives it: with its metadata only where that is asked for. */
export function historyFields(message: Message, { args, world }: Call): Json {
  const replies = world.record.messages.replies(message.channel, message.ts);
  const { metadata } = message.wording;
  return {
    ...messageFields(message),
    ...(metadata === undefined || !args.flag('include_all_metadata') ? {} : { metadata }),
    ...(replies.length === 0 ? {} : { thread_ts: message.ts, reply_count: replies.length }),
    ...(message.reactions.size === 0 ? {} : { reactions: reactionFields(message) }),
  };
}

function reactionFields({ reactions }: Message): Json[] {
  return [...reactions].map(([name, users]) => ({ name, users, count: users.length }));
}
