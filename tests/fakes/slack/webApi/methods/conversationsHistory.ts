import { channelToRead, HISTORY_SCOPES, historyFields, within } from '../histories.js';
import { type Method, ok } from '../method.js';
import { pageOf } from '../pages.js';

/** The newest message comes first; replies in threads only where they were sent to the channel, too. */
export const conversationsHistory: Method = {
  name: 'conversations.history',
  token: 'bot',
  scopes: HISTORY_SCOPES,
  answer: (call) => {
    const channel = channelToRead(call);
    if (!channel.ok) return channel;
    const messages = call.world.record.messages
      .in(channel.value.id)
      .filter(({ threadTs, replyBroadcast }) => threadTs === undefined || replyBroadcast === true);
    const page = pageOf(within(messages, call).reverse(), call.args, 999);
    if (!page.ok) return page;
    return ok({
      messages: page.value.items.map((message) => historyFields(message, call)),
      has_more: page.value.next !== '',
      pin_count: 0,
      response_metadata: { next_cursor: page.value.next },
    });
  },
};
