import { type Message, paragraph, text } from '../../answers/message.js';
import type { Subscription } from '../../ports.js';
import { readRule } from '../../subscriptions/rule.js';
import { topicInWords } from '../../subscriptions/topicInWords.js';
import type { ChatContext } from '../chatContext.js';
import { sentence } from '../notice.js';
import type { Said } from '../said.js';
import { channelName, type Manager, refuse, wordsFor } from './managingContext.js';

/** Ends one subscription of the channel. */
export async function unsubscribe(
  context: ChatContext,
  which: string | undefined,
  manager: Manager,
): Promise<Said> {
  const all = await subscriptionsHere(context, manager);
  const [only, ...more] = all;
  if (which === undefined && more.length > 0) return listSubscriptions(context, manager);
  const one =
    which === undefined ? only : all.find(({ id }, place) => id === which || String(place + 1) === which);
  if (!one) return refuse(manager, (why) => why.noSubscription(which));
  await context.keeping.use(({ subscriptions }) => subscriptions.remove(one.id));
  const words = wordsFor(manager).unsubscribed(channelName(manager), ruleOf(one, manager));
  return { kind: 'answer', message: sentence(manager.language, words), to: manager.to };
}

export async function listSubscriptions(context: ChatContext, manager: Manager): Promise<Said> {
  const { language, managing } = manager;
  const all = await subscriptionsHere(context, manager);
  const summary = wordsFor(manager).listed(channelName(manager), all.length, managing.channel.command);
  const items = all.map((one) => [text(ruleOf(one, manager))]);
  const message: Message = {
    language,
    summary,
    blocks: [
      paragraph(text(summary)),
      ...(items.length > 0 ? [{ type: 'list', ordered: true, items } as const] : []),
    ],
    actions: [],
  };
  return { kind: 'answer', message, to: manager.to };
}

const subscriptionsHere = (
  { keeping }: ChatContext,
  { managing }: Manager,
): Promise<readonly Subscription[]> =>
  keeping.use(({ subscriptions }) => subscriptions.list(managing.channel.channel));

function ruleOf({ rule }: Subscription, { language }: Manager): string {
  const read = readRule(rule);
  return read ? topicInWords(read.topic, language) : rule;
}
