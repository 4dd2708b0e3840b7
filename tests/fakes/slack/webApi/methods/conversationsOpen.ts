import { type Method, ok, refused } from '../method.js';
import { channelFields } from '../shapes.js';

export const conversationsOpen: Method = {
  name: 'conversations.open',
  token: 'bot',
  scopes: ['im:write', 'mpim:write', 'channels:manage', 'groups:write'],
  answer: ({ args, world, workspace }) => {
    const person = world.people.get(args.text('users') ?? '');
    if (person === undefined || person.teamId !== workspace.id) return refused('user_not_found');
    const channel = world.directMessages(person);
    if (!args.flag('return_im')) return ok({ no_op: true, already_open: true, channel: { id: channel.id } });
    return ok({ no_op: true, already_open: true, channel: channelFields(channel, workspace) });
  },
};
