import { channelOf } from '../channelOf.js';
import { type Method, ok, refused } from '../method.js';

export const reactionsAdd: Method = {
  name: 'reactions.add',
  token: 'bot',
  scopes: ['reactions:write'],
  answer: (call) => {
    const { args, world, workspace } = call;
    const channel = channelOf(call);
    if (!channel.ok) return channel;
    const message = world.record.messages.find(channel.value.id, args.text('timestamp') ?? '');
    if (message === undefined) return refused('message_not_found');
    const emoji = args.text('name');
    if (emoji === undefined) return refused('invalid_name');
    const users = message.reactions.get(emoji) ?? [];
    if (users.includes(workspace.bot.userId)) return refused('already_reacted');
    message.reactions.set(emoji, [...users, workspace.bot.userId]);
    return ok();
  },
};
