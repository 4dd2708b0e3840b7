import type { AnswerKind } from '../answers/answer.js';
import type { Message } from '../answers/message.js';
import type { RuleWords } from './command.js';

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
  /** A form; what is typed into it is sent back with its state. */
  | { readonly kind: 'form'; readonly form: Form }
  /** The form stays open: what is wrong with which of its fields, each a sentence by the field's id. */
  | { readonly kind: 'wrong fields'; readonly errors: Readonly<Record<string, string>> }
  /** Nothing: it was said already. */
  | { readonly kind: 'nothing' };

export type Form = ReasonForm | SubscriptionForm;

/** A form with one field of free text, that asks why an answer was of no use. */
export interface ReasonForm {
  readonly kind: 'reason';
  readonly title: string;
  readonly label: string;
  readonly submit: string;
  readonly cancel: string;
  /** The state that is sent back with what was typed. */
  readonly state: string;
}

/** What a channel is to be told of, and how. The fields that matter most come first. */
export interface SubscriptionForm {
  readonly kind: 'subscription';
  readonly title: string;
  readonly submit: string;
  readonly cancel: string;
  /** The state that is sent back with the fields. */
  readonly state: string;
  readonly fields: readonly FormField[];
}

/** A field; what is left empty stays as it was, or is not asked for. */
export interface FormField {
  readonly id: keyof RuleWords;
  readonly label: string;
  readonly hint?: string;
  /** `choices` takes several. "Yes or no" is sent as `yes` or `no`. */
  readonly kind: 'text' | 'choice' | 'choices' | 'yes or no';
  readonly choices?: readonly Choice[];
  /** What stands in it already: a text, or the value of a choice. */
  readonly value?: string;
  readonly optional: boolean;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}
