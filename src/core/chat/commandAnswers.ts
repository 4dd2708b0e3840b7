import type { Reply } from '../bot.js';
import type { Language } from '../languages/language.js';
import type { Query } from '../questions/query.js';
import { answerQuestion } from './askQuestion.js';
import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import type { Audience, Said } from './said.js';

/** How what a command asks for is answered: a question in words, or a query, that follow up nothing. */
export interface CommandAnswers {
  asked(question: string): Promise<Said>;
  queried(query: Query): Promise<Said>;
}

export interface CommandAsking {
  readonly asking: Asking;
  /** What they wrote, for the log. */
  readonly typed: string;
  readonly language: Language;
  readonly to: Audience;
}

export function commandAnswers(
  context: ChatContext,
  { asking, typed, language, to }: CommandAsking,
): CommandAnswers {
  const today = context.today();
  const said = async (reply: Reply): Promise<Said> => {
    const conversation = await context.conversations.get(asking.conversation);
    // The conversation goes on from the query, in whatever language it was.
    const nextConversation = { ...conversation, ...(reply.query ? { query: reply.query } : {}) };
    return answerQuestion(
      context,
      typed,
      { conversation, reply: { ...reply, nextConversation } },
      asking,
      to,
    );
  };
  return {
    asked: (question) => said(context.bot().ask(question, { language, today })),
    queried: (query) => said(context.bot().answer(query, language, today)),
  };
}
