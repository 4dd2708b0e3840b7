import type { Inbox } from '../../../core/chat/inbox.js';
import type { Identity } from '../connection/identity.js';
import { messageKey, PLATFORM } from '../place.js';
import type { Question } from './question.js';
import { readEvent } from './readEvent.js';

/** The question in an event that is the bot's to answer, or whose answer is to change; else undefined. */
export async function recognise(
  body: unknown,
  me: Pick<Identity, 'team' | 'userId'>,
  inbox: Pick<Inbox, 'answerTo'>,
): Promise<Question | undefined> {
  const heard = readEvent(body, me);
  if (!heard) return undefined;
  const { question, isSure } = heard;
  const isAnswered = async (ts: string): Promise<boolean> =>
    (await inbox.answerTo(PLATFORM, messageKey({ ...question, ts }))) !== undefined;
  if (question.kind === 'edit') {
    if (await isAnswered(question.ts)) return question;
    return isSure ? asMention(question) : undefined;
  }
  return isSure || (await isAnswered(question.thread ?? question.ts)) ? question : undefined;
}

/** The mention was put into the message by editing it. */
function asMention({ edited: _, ...question }: Question): Question {
  return { ...question, kind: 'mention' };
}
