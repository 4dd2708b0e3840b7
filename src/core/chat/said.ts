import type { AnswerKind } from '../answers/answer.js';
import type { Message } from '../answers/message.js';

/** Who may see what is said: everybody who sees the conversation, or only who asked. */
export type Audience = 'all' | 'asker';

/** What a platform is to do with what somebody asked, typed or pressed. */
export type Said =
  /**
   * A new message. `question` is the id that a vote on it carries; none where questions are not kept.
   * `answered` is how a question was answered; none where nothing was asked.
   */
  | {
      readonly kind: 'answer';
      readonly message: Message;
      readonly to: Audience;
      readonly question?: string;
      readonly answered?: AnswerKind;
    }
  /** In place of the message that was pressed: another language, the next page. */
  | { readonly kind: 'replace'; readonly message: Message; readonly question?: string }
  /** The message that was pressed goes away. */
  | { readonly kind: 'remove' }
  /** A form that asks why an answer was of no use; sent back as a press of `reason`. */
  | { readonly kind: 'form'; readonly form: ReasonForm }
  /** Nothing: it was said already. */
  | { readonly kind: 'nothing' };

/** A form with one field of free text. */
export interface ReasonForm {
  readonly title: string;
  readonly label: string;
  readonly submit: string;
  readonly cancel: string;
  /** The state that is sent back with what was typed. */
  readonly state: string;
}
