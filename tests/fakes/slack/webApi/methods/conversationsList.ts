import { listChannels } from '../listing.js';
import type { Method } from '../method.js';

export const conversationsList: Method = {
  name: 'conversations.list',
  token: 'bot',
  scopes: ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  answer: (call) => listChannels(call, () => true),
};
