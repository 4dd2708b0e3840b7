import type { Said } from '../said.js';
import { listSubscriptions } from './listSubscriptions.js';
import {
  commandOf,
  type Manager,
  refuse,
  subscriptionsHere,
  tellDone,
  topicOf,
  wordsFor,
} from './managingContext.js';
import { mayNotPost } from './mayPost.js';
import { meant } from './which.js';

/** Turns on again what was paused, once the bot may post there. */
export async function resume(which: string | undefined, manager: Manager): Promise<Said> {
  const here = await subscriptionsHere(manager);
  const paused = here.filter(({ subscription }) => subscription.paused);
  const wanted = which === undefined ? paused : meant(which, here, manager);
  if (which !== undefined && wanted.length === 0)
    return refuse(manager, (why) => why.noSubscription(which, commandOf(manager)));
  const [one, ...more] = wanted;
  if (!one?.subscription.paused) return refuse(manager, (why) => why.notPaused());
  if (more.length > 0) return listSubscriptions(manager, 'resume');
  const refusal = await mayNotPost(manager);
  if (refusal) return refusal;
  await manager.context.keeping.use(({ subscriptions }) => subscriptions.resume(one.subscription.id));
  return tellDone(manager, wordsFor(manager).resumed(topicOf(manager, one.rule)));
}
