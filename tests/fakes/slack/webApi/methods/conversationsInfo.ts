import { channelOf } from '../channelOf.js';
import { type Method, missingScope, ok } from '../method.js';
import { channelFields } from '../shapes.js';

const NEEDED = { public: 'channels:read', private: 'groups:read', im: 'im:read' } as const;

export const conversationsInfo: Method = {
  name: 'conversations.info',
  token: 'bot',
  scopes: ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  answer: (call) => {
    const channel = channelOf(call);
    if (!channel.ok) return channel;
    const needed = NEEDED[channel.value.kind];
    if (!call.token.scopes.has(needed)) return missingScope([needed], call.token);
    const { members } = channel.value;
    const count = call.args.flag('include_num_members') ? { num_members: members.size } : {};
    return ok({ channel: { ...channelFields(channel.value, call.workspace), ...count } });
  },
};
