import { channelToRead, HISTORY_SCOPES, historyFields, within } from '../histories.js';
import { type Method, ok, refused } from '../method.js';
import { pageOf } from '../pages.js';

/** A thread: the message that it hangs on, then its replies, oldest first. */
export const conversationsReplies: Method = {
  name: 'conversations.replies',
  token: 'bot',
  scopes: HISTORY_SCOPES,
  answer: (call) => {
    const channel = channelToRead(call);
    if (!channel.ok) return channel;
    const { messages } = call.world.record;
    const { id } = channel.value;
    const named = messages.find(id, call.args.text('ts') ?? '');
    if (named === undefined) return refused('thread_not_found');
    const parent = messages.find(id, named.threadTs ?? named.ts) ?? named;
    const replies = within(messages.replies(id, parent.ts), call);
    const page = pageOf([parent, ...replies], call.args);
    if (!page.ok) return page;
    return ok({
      messages: page.value.items.map((message) => historyFields(message, call)),
      has_more: page.value.next !== '',
      response_metadata: { next_cursor: page.value.next },
    });
  },
};
