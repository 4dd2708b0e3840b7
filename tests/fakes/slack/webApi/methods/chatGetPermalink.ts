import { channelOf } from '../channelOf.js';
import { type Method, ok, refused } from '../method.js';

export const chatGetPermalink: Method = {
  name: 'chat.getPermalink',
  token: 'bot',
  scopes: [],
  answer: (call) => {
    const { args, world, workspace } = call;
    const channel = channelOf(call);
    if (!channel.ok) return channel;
    const { id } = channel.value;
    const message = world.record.messages.find(id, args.text('message_ts') ?? '');
    if (message === undefined) return refused('message_not_found');
    const path = `https://${workspace.domain}.slack.com/archives/${id}/p${message.ts.replace('.', '')}`;
    const thread = message.threadTs === undefined ? '' : `?thread_ts=${message.threadTs}&cid=${id}`;
    return ok({ channel: id, permalink: path + thread });
  },
};
