import { listChannels } from '../listing.js';
import type { Method } from '../method.js';

/** The channels that somebody is in; the app itself, where nobody is named. */
export const usersConversations: Method = {
  name: 'users.conversations',
  token: 'bot',
  scopes: ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  answer: (call) => {
    const user = call.args.text('user') ?? call.workspace.bot.userId;
    return listChannels(call, ({ members }) => members.has(user));
  },
};
