import type { Inbox } from '../../../core/chat/inbox.js';
import type { Turns } from '../../../core/chat/turns.js';
import type { Identity } from '../connection/identity.js';
import { conversationIn, messageKey, PLATFORM } from '../place.js';
import { placeOf, type Question } from './question.js';
import { readEvent } from './readEvent.js';

export interface Recognising {
  readonly me: Pick<Identity, 'team' | 'userId'>;
  readonly inbox: Pick<Inbox, 'answerTo'>;
  readonly turns: Pick<Turns, 'over'>;
}

/** The question in an event that is the bot's to answer, or whose answer is to change; else undefined. */
export async function recognise(
  body: unknown,
  { me, inbox, turns }: Recognising,
): Promise<Question | undefined> {
  const heard = readEvent(body, me);
  if (!heard) return undefined;
  const { question, isSure } = heard;
  const isAnswered = async (ts: string): Promise<boolean> => {
    // It may be about to be.
    await turns.over(conversationIn(placeOf(question)).id);
    return (await inbox.answerTo(PLATFORM, messageKey({ ...question, ts }))) !== undefined;
  };
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
