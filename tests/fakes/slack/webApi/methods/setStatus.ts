import { channelOf } from '../channelOf.js';
import { type Method, ok, refused } from '../method.js';

export const setStatus: Method = {
  name: 'assistant.threads.setStatus',
  token: 'bot',
  scopes: ['assistant:write', 'chat:write'],
  answer: (call) => {
    const { args, world } = call;
    const channel = channelOf(call, 'channel_id');
    if (!channel.ok) return channel;
    const threadTs = args.text('thread_ts') ?? '';
    if (world.record.messages.find(channel.value.id, threadTs) === undefined)
      return refused('invalid_thread_ts');
    world.record.statuses.push({ channel: channel.value.id, threadTs, status: args.text('status') ?? '' });
    return ok();
  },
};
