import { channelOf } from '../channelOf.js';
import { type Method, ok, refused } from '../method.js';

export const chatDelete: Method = {
  name: 'chat.delete',
  token: 'bot',
  scopes: ['chat:write'],
  answer: (call) => {
    const { args, world, workspace, announcer } = call;
    const channel = channelOf(call);
    if (!channel.ok) return channel;
    const message = world.record.messages.find(channel.value.id, args.text('ts') ?? '');
    if (message === undefined) return refused('message_not_found');
    if (message.botId !== workspace.bot.id) return refused('cant_delete_message');
    message.deleted = true;
    announcer.deleted(message);
    return ok({ channel: channel.value.id, ts: message.ts });
  },
};
