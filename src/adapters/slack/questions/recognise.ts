import type { Inbox } from '../../../core/chat/inbox.js';
import { messageKey, PLATFORM } from '../place.js';
import type { Question } from './question.js';
import type { Heard } from './readEvent.js';
import type { UnderWay } from './underWay.js';

export interface Recognising {
  readonly inbox: Pick<Inbox, 'answerTo'>;
  readonly underWay: Pick<UnderWay, 'over'>;
}

/** The question that is the bot's to answer, or whose answer is to change; undefined where it is for others. */
export async function recognise(
  { question, isSure }: Heard,
  { inbox, underWay }: Recognising,
): Promise<Question | undefined> {
  const isAnswered = async (ts: string): Promise<boolean> => {
    const key = messageKey({ ...question, ts });
    await underWay.over(key);
    return (await inbox.answerTo(PLATFORM, key)) !== undefined;
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
