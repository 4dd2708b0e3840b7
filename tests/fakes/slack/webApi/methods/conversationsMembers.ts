import { channelOf } from '../channelOf.js';
import { type Method, ok } from '../method.js';
import { pageOf } from '../pages.js';

export const conversationsMembers: Method = {
  name: 'conversations.members',
  token: 'bot',
  scopes: ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  answer: (call) => {
    const channel = channelOf(call);
    if (!channel.ok) return channel;
    const page = pageOf([...channel.value.members], call.args);
    if (!page.ok) return page;
    return ok({ members: page.value.items, response_metadata: { next_cursor: page.value.next } });
  },
};
