import type { Knowledge } from '../../knowledge.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { REQUEST_WORDS } from '../../languages/requestWords.js';
import type { SubscriptionCommand } from '../command.js';
import { parseCommand } from '../parseCommand.js';
import { requestIn } from './requestIn.js';

/** What is written like a question is none of a command's words: `settings of the laboratory?`, 設定は変わりましたか */
const isQuestion = (text: string): boolean => /[?？]\s*$/.test(text) || endsAsQuestion(text);

const endsAsQuestion = inAnyLanguage(REQUEST_WORDS, 'question');

/**
 * What somebody wants done with the subscriptions of a channel: as a command, `settings 2 weekly`, or in a
 * sentence, `海外の提携先を知らせて`. Undefined for any other text.
 */
export function subscriptionIn(text: string, knowledge: Knowledge): SubscriptionCommand | undefined {
  const request = requestIn(text, knowledge);
  if (request || isQuestion(text)) return request;
  const parsed = parseCommand(text);
  return parsed.kind === 'subscription' ? parsed.command : undefined;
}
