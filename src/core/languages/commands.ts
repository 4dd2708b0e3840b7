import type { CommandName, ListWords, SubscriptionCommandName } from '../chat/command.js';
import type { Language } from './language.js';

/** The words of commands in a language. A missing cell is a type error. */
export interface CommandWords {
  /** What is done with the subscriptions of a channel, by the same rule as {@link names}. */
  readonly subscribing: Readonly<Record<SubscriptionCommandName, readonly string[]>>;
  /** What each command is called, lower case; the first is the one that help names. */
  readonly names: Readonly<Record<CommandName, readonly string[]>>;
  /** What they are called besides, where nothing follows: "partners in France" is a question. */
  readonly alone: Readonly<Partial<Record<CommandName, readonly string[]>>>;
  /** What `language` is told: a language, or that of each question. */
  readonly languages: Readonly<Record<Language | 'auto', readonly string[]>>;
  /** What stands between two partners to be compared. */
  readonly between: readonly string[];
  /** A command's words as a question, which is understood like any other. */
  readonly questions: {
    list(words: string): string;
    show(partner: string): string;
    /** Without `b`, `a` names both. */
    compare(a: string, b?: string): string;
    timeline(partner: string): string;
  };
  /** What can be written and what it gives, in the order of help. */
  readonly help: readonly {
    readonly command: CommandName;
    readonly usage: string;
    readonly meaning: string;
  }[];
  /** The same, of what is done with the subscriptions of a channel. */
  readonly subscribingHelp: readonly { readonly usage: string; readonly meaning: string }[];
  readonly helpTitle: string;
  /** A command that lacks what it is about. */
  readonly missing: {
    /** With the name of a partner, for an example. */
    show(partner: string): string;
    compare(a: string, b: string): string;
    language(): string;
  };
  /** A word of a list's restrictions that says nothing known: `country: "Atlantis"`. */
  unknownWord(field: keyof ListWords, words: string): string;
  /** A word that was taken for a command. */
  readAs(typed: string, command: string): string;
  /** A word that may have been meant for a command which is not done on a guess. */
  didYouMean(typed: string, command: string): string;
}
