import type { Said } from '../said.js';
import { listSubscriptions } from './listSubscriptions.js';
import {
  channelName,
  commandOf,
  type Manager,
  type Numbered,
  refuse,
  subscriptionsHere,
  tellDone,
  topicOf,
  wordsFor,
} from './managingContext.js';
import { meant } from './which.js';

/** Ends a subscription of the channel: the only one, the one that is meant, or all. */
export async function unsubscribe(which: string | undefined, manager: Manager): Promise<Said> {
  const here = await subscriptionsHere(manager);
  const [only, ...more] = here;
  if (!only) return refuse(manager, (why) => why.noSubscription(undefined, commandOf(manager)));
  if (which === undefined && more.length > 0) return listSubscriptions(manager, 'unsubscribe');
  const isAll = which !== undefined && wordsFor(manager).all.includes(which.trim().toLowerCase());
  const ended = which === undefined || isAll ? here : meant(which, here, manager);
  if (ended.length === 0) return refuse(manager, (why) => why.noSubscription(which, commandOf(manager)));
  await remove(ended, manager);
  const topics = ended.map(({ rule }) => topicOf(manager, rule));
  return tellDone(manager, wordsFor(manager).unsubscribed(channelName(manager), topics));
}

const remove = (ended: readonly Numbered[], { context }: Manager): Promise<void> =>
  context.keeping.use((store) =>
    store.atomically(async ({ subscriptions }) => {
      for (const { subscription } of ended) await subscriptions.remove(subscription.id);
    }),
  );
