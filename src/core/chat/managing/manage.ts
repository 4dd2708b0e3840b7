import { StoreError } from '../../ports.js';
import type { Asking } from '../chat.js';
import type { ChatContext } from '../chatContext.js';
import type { SubscriptionCommand } from '../command.js';
import { commandLanguage } from '../commandWords.js';
import type { Audience, Said } from '../said.js';
import type { Managing } from './managing.js';
import { type Manager, refuse } from './managingContext.js';
import { subscribe } from './subscribe.js';
import { listSubscriptions, unsubscribe } from './unsubscribe.js';

export interface ManageOptions {
  /** Who sees what was done; a refusal is for the asker alone. */
  readonly to?: Audience;
  /** What they wrote, for the language to answer in. */
  readonly typed?: string;
}

/** Does what a command says with the subscriptions of the channel that it was written in, and with no other's. */
export async function manage(
  context: ChatContext,
  command: SubscriptionCommand,
  asking: Asking,
  { to = 'asker', typed = '' }: ManageOptions = {},
): Promise<Said> {
  const language = await commandLanguage(context, typed, asking);
  const { channel } = asking;
  const manager = { managing: asking as Managing, language, to };
  if (!channel) return refuse(manager, (why) => why.notHere());
  try {
    return await done(context, command, manager);
  } catch (error) {
    if (error instanceof StoreError) return refuse(manager, (why) => why.storeGone());
    throw error;
  }
}

async function done(context: ChatContext, command: SubscriptionCommand, manager: Manager): Promise<Said> {
  switch (command.kind) {
    case 'subscribe':
      return subscribe(context, command, manager);
    case 'unsubscribe':
      return unsubscribe(context, command.which, manager);
    default:
      return listSubscriptions(context, manager);
  }
}
