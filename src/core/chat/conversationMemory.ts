import type { Conversation } from '../bot.js';
import type { ConversationRef, Keeping, PersonRef } from '../ports.js';
import type { Asking } from './chat.js';
import { Overlay } from './overlay.js';
import { keyOf } from './people.js';

/** What conversations carry from one question to the next. */
export interface ConversationMemory {
  get(ref: ConversationRef): Promise<Conversation>;
  keep(asking: Asking, conversation: Conversation): void;
  forget(person: PersonRef): void;
}

export function createConversationMemory(keeping: Keeping): ConversationMemory {
  const overlay = new Overlay<Conversation>(keeping);
  return {
    get: async (ref) => (await overlay.get(keyOf(ref), (store) => store.conversations.get(ref))) ?? {},
    keep: ({ conversation: ref, person, isPrivate, at }, conversation) => {
      const owner = isPrivate ? person : undefined;
      overlay.put(
        keyOf(ref),
        conversation,
        (store) => store.conversations.keep(ref, conversation, at, owner),
        owner && keyOf(owner),
      );
    },
    forget: (person) => overlay.forget(keyOf(person)),
  };
}
