import { messageFields } from '../../events/messages.js';
import { channelOf } from '../channelOf.js';
import { type Method, ok, refused } from '../method.js';
import { wordingOf } from '../wordingOf.js';

export const chatUpdate: Method = {
  name: 'chat.update',
  token: 'bot',
  scopes: ['chat:write'],
  answer: (call) => {
    const { args, world, workspace, announcer } = call;
    const channel = channelOf(call);
    if (!channel.ok) return channel;
    const message = world.record.messages.find(channel.value.id, args.text('ts') ?? '');
    if (message === undefined) return refused('message_not_found');
    if (message.botId !== workspace.bot.id) return refused('cant_update_message');
    if (channel.value.archived) return refused('is_archived');
    const wording = wordingOf(args, world);
    if (!wording.ok) return wording;
    const before = message.wording;
    const kept = before.metadata === undefined ? {} : { metadata: before.metadata };
    // A message that is shown as blocks is not marked as edited.
    const editor = wording.value.blocks === undefined ? workspace.bot.userId : undefined;
    world.reword(message, { ...kept, ...wording.value }, editor);
    announcer.changed(message, before);
    const { text } = message.wording;
    return ok({ channel: channel.value.id, ts: message.ts, text, message: messageFields(message) });
  },
};
