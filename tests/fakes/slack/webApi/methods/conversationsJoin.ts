import { channelOf } from '../channelOf.js';
import { type Method, ok, refused } from '../method.js';
import { channelFields } from '../shapes.js';

export const conversationsJoin: Method = {
  name: 'conversations.join',
  token: 'bot',
  scopes: ['channels:join'],
  answer: (call) => {
    const channel = channelOf(call);
    if (!channel.ok) return channel;
    if (channel.value.archived) return refused('is_archived');
    if (channel.value.kind !== 'public') return refused('method_not_supported_for_channel_type');
    channel.value.members.add(call.workspace.bot.userId);
    return ok({ channel: channelFields(channel.value, call.workspace) });
  },
};
