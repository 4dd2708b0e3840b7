import { StoreError } from '../../ports.js';
import type { Asking } from '../chat.js';
import type { ChatContext } from '../chatContext.js';
import type { Audience, Said } from '../said.js';
import type { Managing } from './managing.js';
import { type Manager, refuse } from './managingContext.js';

export interface ManagedBy {
  readonly context: ChatContext;
  readonly asking: Asking;
  readonly language: Manager['language'];
  readonly to: Audience;
}

/** Something with the subscriptions of the channel; where there is none, or no store, that is said. */
export async function managed(
  { context, asking, language, to }: ManagedBy,
  work: (manager: Manager) => Promise<Said>,
): Promise<Said> {
  if (!isManaging(asking)) return refuse({ language }, (why) => why.notHere());
  try {
    return await work({ context, managing: asking, language, to });
  } catch (error) {
    if (error instanceof StoreError) return refuse({ language }, (why) => why.storeGone());
    throw error;
  }
}

const isManaging = (asking: Asking): asking is Managing => asking.channel !== undefined;
