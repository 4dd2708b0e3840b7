import type { Reply } from '../bot.js';
import { MINUTE, type Store, StoreError } from '../ports.js';
import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import { tell } from './notice.js';
import type { Press } from './press.js';
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

/**
 * The same press, handled again because the process died over it, is the first one still; it is known by
 * when it came.
 */
async function isFirst(
  { keeping, shared }: ChatContext,
  { question }: SharePress,
  { person, at }: Asking,
): Promise<boolean> {
  const pressedAt = String(at);
  const known = shared.get(question);
  if (known !== undefined) return known === pressedAt;
  shared.set(question, pressedAt);
  try {
    return await keeping.use((store) => firstInStore(store, question, person.platform, pressedAt));
  } catch (error) {
    // While the store is gone, this process knows what it has shared itself.
    if (error instanceof StoreError) return true;
    throw error;
  }
}

async function firstInStore(
  store: Store,
  question: string,
  platform: string,
  pressedAt: string,
): Promise<boolean> {
  const id = `share/${question}`;
  return store.atomically(async ({ inbound }) => {
    const now = Number(pressedAt);
    const claim = await inbound.receive(
      { platform, eventId: id, message: id, payload: '', receivedAt: now },
      { owner: id, now, until: now + MINUTE },
    );
    if (claim) {
      await inbound.finish(claim, pressedAt);
      return true;
    }
    return (await inbound.answerTo(platform, id)) === pressedAt;
  });
}
