import type { Knowledge } from '../../knowledge.js';
import type { SubscriptionCommand } from '../command.js';
import { parseCommand } from '../parseCommand.js';
import { requestIn } from './requestIn.js';

/** What is written like a question is none of a command's words: `settings of the laboratory?`, 設定は変わりましたか */
const QUESTION = /[?？]\s*$|か[。\s]*$/;

/**
 * What somebody wants done with the subscriptions of a channel: as a command, `settings 2 weekly`, or in a
 * sentence, `海外の提携先を知らせて`. Undefined for any other text.
 */
export function subscriptionIn(text: string, knowledge: Knowledge): SubscriptionCommand | undefined {
  const request = requestIn(text, knowledge);
  if (request || QUESTION.test(text)) return request;
  const parsed = parseCommand(text);
  return parsed.kind === 'subscription' ? parsed.command : undefined;
}
