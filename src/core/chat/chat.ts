import type { Message } from '../answers/message.js';
import type { Language } from '../languages/language.js';
import type { PostObstacle } from '../ports/adapter.js';
import type { Moment } from '../ports/moment.js';
import type { ConversationRef, PersonRef } from '../ports.js';
import type { Command, SubscriptionCommand } from './command.js';
import type { Completed } from './complete.js';
import type { ManagedChannel, Managing, SentFields } from './managing/managing.js';
import type { Audience, Choice, Said } from './said.js';

/** Who asks, where, and when: the part of an event that is the same on every platform. */
export interface Asking {
  readonly person: PersonRef;
  /** A thread, a direct message: what a follow-up follows. */
  readonly conversation: ConversationRef;
  /** The one that it branches from: what the first question in it follows. */
  readonly parent?: ConversationRef;
  /** Whether the conversation is this person's alone, and goes when they are forgotten. */
  readonly isPrivate: boolean;
  /** The language that the platform shows them, for what no question says: buttons, commands, errors. */
  readonly locale?: Language;
  /** When the platform's event arrived. */
  readonly at: Moment;
  /** The channel whose subscriptions they may manage; none where the platform lets nothing be told. */
  readonly channel?: ManagedChannel;
}

/** What an adapter says to the bot, whatever the platform; every promise resolves to something to show. */
export interface Chat {
  /** A question in words, decoded to plain text and without the mention of the bot. Empty: what can be asked. */
  ask(text: string, asking: Asking): Promise<Said>;
  /** The words behind `/partners`: `list overseas`, `show Osaka`, `忘れて`. Only the asker sees the answer. */
  command(words: string, asking: Asking): Promise<Said>;
  /**
   * The same as {@link command}, of a platform that takes a command apart itself. An answer is for whom `to`
   * says; what answers no question (help, a setting) is for the asker alone.
   */
  run(command: Command, asking: Asking, to?: Audience): Promise<Said>;
  /** A button or a menu's option, by its state; one that can no longer be read says so. */
  press(state: string, asking: Asking): Promise<Said>;
  /** What a channel is told of: a slash command that the platform took apart itself. */
  manage(command: SubscriptionCommand, managing: Managing): Promise<Said>;
  /** The form of a subscription was sent: by the state that it came with, its fields by their ids. */
  submitted(state: string, fields: SentFields, asking: Asking): Promise<Said>;
  /** What {@link press} gave for everybody to see could not be posted: it may be shared again. */
  notShared(state: string, person: PersonRef): Promise<void>;
  /** Why an answer was of no use: the form that {@link press} asked for. */
  reason(state: string, typed: string, asking: Asking): Promise<Said>;
  /** The language to speak with somebody where no question says: what they set, else their platform's. */
  languageOf(person: PersonRef, locale: Language | undefined): Promise<Language>;
  /** What the bot knows, the newest releases, examples, the person's language. */
  home(person: PersonRef, locale: Language | undefined): Promise<Message>;
  /** What a word that is being typed may become, best first, at most 25: names in the person's language. */
  complete(
    what: Completed,
    typed: string,
    person: PersonRef,
    locale: Language | undefined,
  ): Promise<string[]>;
  /** The subscriptions of a channel that what is being typed may mean: at most 25, by their ids. */
  offerSubscriptions(
    typed: string,
    asking: Pick<Asking, 'person' | 'locale' | 'channel'>,
  ): Promise<readonly Choice[]>;
  /** Questions to begin with, at most four. */
  prompts(person: PersonRef, locale: Language | undefined): Promise<readonly Prompt[]>;
  /** Words that people read outside of answers: buttons' labels, that something went wrong. */
  readonly texts: (language: Language) => ChatTexts;
}

export interface Prompt {
  /** Short, for a button. */
  readonly title: string;
  readonly question: string;
}

/** What a platform says itself, in one language. */
export interface ChatTexts {
  /** A handler failed; the code is in the log. */
  failed(code: string): string;
  /** The bot may not post its answer in that channel, why, and what to do: said to the asker alone. */
  cannotPost(channel: string, why: PostObstacle): string;
  /** How to ask on in a thread where only mentions reach the bot. */
  askOnByMention(mention: string): string;
  /** Whose answer is shared: "Asked by <@U1>". */
  sharedBy(person: string): string;
}
