import type { Reply } from '../bot.js';
import { MINUTE, type Moment, type PersonRef, type Store, StoreError } from '../ports.js';
import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import { tell } from './notice.js';
import { type Press, parsePress } from './press.js';
import type { Said } from './said.js';
import { say } from './say.js';

type SharePress = Extract<Press, { kind: 'share' }>;

/** Posts for everybody what only the asker saw; once a question, whoever presses where and how often. */
export async function share(
  context: ChatContext,
  press: SharePress,
  reply: Reply,
  asking: Asking,
): Promise<Said> {
  if (!(await isFirst(context, press, asking))) return tell(context, asking, 'sharedAlready', press.language);
  return say(context, reply, { question: press.question, asker: asking.person.id });
}

/** What was to be shared could not be posted: the next press is the first one again. */
export async function notShared(
  { keeping, shared }: ChatContext,
  state: string,
  { platform }: Pick<PersonRef, 'platform'>,
): Promise<void> {
  const press = parsePress(state);
  if (press?.kind !== 'share') return;
  const claim = claimOf(press.question, platform);
  try {
    await keeping.use(async ({ inbound }) => void (await inbound.finish(claim, NOT_SHARED)));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
  shared.delete(press.question);
}

async function isFirst(
  { keeping, shared }: ChatContext,
  { question }: SharePress,
  { person, at }: Asking,
): Promise<boolean> {
  if (shared.get(question)) return false;
  shared.set(question, true);
  try {
    return await keeping.use((store) => firstInStore(store, question, person.platform, at));
  } catch (error) {
    // While the store is gone, this process knows what it has shared itself.
    if (error instanceof StoreError) return true;
    throw error;
  }
}

const SHARED = 'shared';
const NOT_SHARED = 'not shared';

const idOf = (question: string): string => `share/${question}`;

/** It is written down once, whatever becomes of it then. */
const claimOf = (question: string, platform: string) => ({ platform, eventId: idOf(question), attempt: 1 });

async function firstInStore(store: Store, question: string, platform: string, at: Moment): Promise<boolean> {
  const id = idOf(question);
  const event = { platform, eventId: id, message: id, payload: '', receivedAt: at };
  return store.atomically(async ({ inbound }) => {
    const isNew = await inbound.receive(event, { owner: id, now: at, until: at + MINUTE });
    if (!isNew && (await inbound.answerTo(platform, id)) !== NOT_SHARED) return false;
    return inbound.finish(claimOf(question, platform), SHARED);
  });
}
