import type { InboundEvent, Moment } from '../ports.js';
import type { Receipt, Unfinished } from './inbox.js';

/** A question that was written down, and the right to answer it. */
export interface Received<Question> {
  readonly question: Question;
  readonly receipt: Receipt;
  readonly at: Moment;
  /** Whether another process may have answered it before it died. */
  readonly mayBeAnswered: boolean;
}

/**
 * Answers what an earlier process left unfinished. What `read` cannot take, because another version of the
 * program wrote it down, is over. Throws nothing.
 */
export async function answerUnfinished<Question>(
  { event, receipt, mayBeAnswered }: Unfinished,
  read: (event: InboundEvent) => Question | undefined,
  answer: (received: Received<Question>) => Promise<void>,
): Promise<void> {
  const question = read(event);
  const done = question
    ? answer({ question, receipt, at: event.receivedAt, mayBeAnswered })
    : receipt.finish();
  await done.catch(() => undefined);
}
