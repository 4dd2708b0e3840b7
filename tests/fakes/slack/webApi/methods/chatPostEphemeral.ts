import { channelToPostIn } from '../channelOf.js';
import { type Method, ok, refused } from '../method.js';
import { threadOf } from '../threadOf.js';
import { wordingOf } from '../wordingOf.js';

export const chatPostEphemeral: Method = {
  name: 'chat.postEphemeral',
  token: 'bot',
  scopes: ['chat:write'],
  answer: (call) => {
    const { args, world } = call;
    const channel = channelToPostIn(call);
    if (!channel.ok) return channel;
    const user = args.text('user') ?? '';
    if (!channel.value.members.has(user)) return refused('user_not_in_channel');
    const wording = wordingOf(args, world);
    if (!wording.ok) return wording;
    const thread = threadOf(call, channel.value);
    if (!thread.ok) return thread;
    const { ts } = world.whisper({
      channel: channel.value,
      user,
      wording: wording.value,
      via: 'chat.postEphemeral',
      ...(thread.value === undefined ? {} : { threadTs: thread.value }),
    });
    return ok({ message_ts: ts });
  },
};
