import type { App } from '@slack/bolt';
import type { Received } from '../../../core/chat/received.js';
import type { Services } from '../connection/services.js';
import { answerQuestion } from '../questions/answerQuestion.js';
import type { Question } from '../questions/question.js';

/** Under this name a question that was written down reaches its listener. */
export const RECEIVED = 'musubiReceived';

/** Mentions, direct messages, replies in threads of the bot's, and what of them is edited. */
export function listenForQuestions(app: App, services: Services): void {
  const answer = async ({ context }: { context: Record<string, unknown> }): Promise<void> => {
    const received = context[RECEIVED] as Received<Question> | undefined;
    if (received) await answerQuestion(services, received);
  };
  app.event('app_mention', answer);
  app.event('message', answer);
}
