import { messageFields } from '../../events/messages.js';
import { channelToPostIn } from '../channelOf.js';
import { type Method, ok } from '../method.js';
import { threadOf } from '../threadOf.js';
import { wordingOf } from '../wordingOf.js';

export const chatPostMessage: Method = {
  name: 'chat.postMessage',
  token: 'bot',
  scopes: ['chat:write'],
  answer: (call) => {
    const { args, world, workspace, announcer } = call;
    const channel = channelToPostIn(call);
    if (!channel.ok) return channel;
    const wording = wordingOf(args, world);
    if (!wording.ok) return wording;
    const thread = threadOf(call, channel.value);
    if (!thread.ok) return thread;
    const message = world.store({
      channel: channel.value,
      wording: wording.value,
      user: workspace.bot.userId,
      botId: workspace.bot.id,
      appId: world.app.id,
      ...(thread.value === undefined ? {} : { threadTs: thread.value }),
      ...(args.flag('reply_broadcast') ? { replyBroadcast: true } : {}),
      postedWith: args.given,
    });
    announcer.said(message);
    return ok({ channel: message.channel, ts: message.ts, message: messageFields(message) });
  },
};
