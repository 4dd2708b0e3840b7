import type { Json } from '../limits/checks.js';
import { breaksTheServer, isEmpty, messageProblems } from '../limits/message.js';
import type { StoredMessage } from '../world/messages.js';
import { failure, invalidForm, type RestAnswer, serverError } from './answer.js';

/** Why a message is not taken; undefined where it is. */
export function refusedMessage(message: Json, files: readonly string[]): RestAnswer | undefined {
  const problems = [...messageProblems(message)];
  if (problems.length > 0) return invalidForm(problems);
  if (isEmpty(message, files.length)) return failure(50006);
  return breaksTheServer(message) ? serverError(500) : undefined;
}

/** Why an edit is not taken: what counts is the message as it would be afterwards. */
export function refusedEdit(
  { content, embeds, components, flags, attachments }: StoredMessage,
  body: Json,
  files: readonly string[],
): RestAnswer | undefined {
  const merged = { content, embeds, components, ...body, flags: flags | Number(body.flags ?? 0) };
  return refusedMessage(merged, [...attachments, ...files]);
}
