import type { Forgotten } from '../languages/chat.js';
import { PACKS } from '../languages/packs.js';
import { type PersonRef, type Store, StoreError } from '../ports.js';
import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import { languageFor, sentence } from './notice.js';
import type { Said } from './said.js';

/** Deletes everything that is kept of somebody, and says what that was. */
export async function forgetPerson(context: ChatContext, asking: Asking): Promise<Said> {
  // What they had set is deleted with the rest, but this is still said in it.
  const language = await languageFor(context, asking);
  const { chat } = PACKS[language];
  const { person } = asking;
  context.conversations.forget(person);
  context.languages.forget(person);
  const deleted = await deleteAll(context, person);
  const words = deleted ? chat.forgotten(deleted) : chat.forgottenLater;
  return { kind: 'answer', message: sentence(language, words), to: 'asker' };
}

/** At once, and once more behind what is still to be written of them; undefined where the store is gone. */
async function deleteAll({ keeping }: ChatContext, person: PersonRef): Promise<Forgotten | undefined> {
  keeping.later(async (store) => void (await forgetIn(store, person)));
  try {
    return await keeping.use((store) => store.atomically((within) => forgetIn(within, person)));
  } catch (error) {
    if (error instanceof StoreError) return undefined;
    throw error;
  }
}

async function forgetIn(store: Store, person: PersonRef): Promise<Forgotten> {
  const forgotten = {
    questions: await store.questions.forget(person),
    conversations: await store.conversations.forget(person),
    settings: await store.settings.forget(person),
  };
  await store.subscriptions.forget(person);
  return forgotten;
}
