import type { Json } from '../json.js';
import type { Message } from '../world/model.js';

export function reactionAdded(message: Message, user: string, reaction: string, ts: string): Json {
  return {
    type: 'reaction_added',
    user,
    reaction,
    item: { type: 'message', channel: message.channel, ts: message.ts },
    item_user: message.user ?? '',
    event_ts: ts,
  };
}
