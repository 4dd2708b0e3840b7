import type { AnswerKind } from '../answers/answer.js';

/**
 * What a try to deliver came to. `found`: it had arrived though nobody had said so; `resent` and `skipped`: nobody can
 * find out, and it was or was not sent again.
 */
export type DeliveryCount =
  | 'sent'
  | 'found'
  | 'retried'
  | 'limited'
  | 'refused'
  | 'unknown'
  | 'resent'
  | 'skipped'
  | 'failed'
  | 'bad payload'
  | 'nothing to tell';

/** What is counted while the bot runs, for whoever watches it. Durations are milliseconds. */
export interface Measures {
  /** A question that was answered; `ms` from the event that brought it to the answer that the platform took. */
  answered(platform: string, kind: AnswerKind, ms: number): void;
  /** A press, a form or a command that was not a question. */
  handled(platform: string, what: string, ms: number): void;
  /** Something sent to a platform, and how that ended: `ok`, `rate limited`, or the platform's error. */
  sent(platform: string, method: string, outcome: string): void;
  /** A handler that failed; `code` is what the person was shown and the log has. */
  failed(platform: string): void;
  /** What became of a notification, or of a try to deliver it. */
  delivered(platform: string, how: DeliveryCount): void;
  /** A question that was not taken: `too many`, `repeated`. */
  declined(platform: string, why: string): void;
}
