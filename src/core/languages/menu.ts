import type { RuleWords } from '../chat/command.js';

/** What people ask for by a command, each a word behind `/partners`. */
export type CommandName =
  | 'ask'
  | 'list'
  | 'show'
  | 'releases'
  | 'compare'
  | 'timeline'
  | 'disagreements'
  | 'language'
  | 'forget-me'
  | 'help';

/** What a command is given along. */
export type OptionName =
  | 'question'
  | 'kind'
  | 'country'
  | 'region'
  | 'year'
  | 'instrument'
  | 'partner'
  | 'a'
  | 'b'
  | 'wanted'
  | 'private';

/** What is done with the subscriptions of a channel, each a word behind `/partners-admin`. */
export type AdminCommandName =
  | 'subscribe'
  | 'unsubscribe'
  | 'subscriptions'
  | 'settings'
  | 'preview'
  | 'resume';

/** What a subscription is given along, and which one it is. */
export type AdminOptionName = keyof RuleWords | 'which';

/** Options of which one of a few values is picked. */
export interface MenuChoices {
  readonly languages: Readonly<Record<NonNullable<RuleWords['languages']>, string>>;
  readonly style: Readonly<Record<NonNullable<RuleWords['style']>, string>>;
  readonly every: Readonly<Record<NonNullable<RuleWords['every']>, string>>;
}

/** Something with a name that is typed, and a line that says what it does: at most 32 and 100 characters. */
export interface Described {
  readonly name: string;
  readonly description: string;
}

/** How a language names the commands in the menus of a platform that shows their names and options. A missing cell is a type error. */
export interface MenuWords {
  readonly partners: Described;
  readonly commands: Readonly<Record<CommandName, Described>>;
  readonly options: Readonly<Record<OptionName, Described>>;
  readonly admin: Described;
  readonly adminCommands: Readonly<Record<AdminCommandName, Described>>;
  readonly adminOptions: Readonly<Record<AdminOptionName, Described>>;
  readonly choices: MenuChoices;
  /** Above what is switched on and off in a form, and on the button that opens a form again. */
  readonly switches: string;
  readonly fillInAgain: string;
  /** In the menu of a message. */
  readonly askAboutMessage: string;
  /** What answers can come in, in the language's own words: the language of each question. */
  readonly asAsked: string;
  /** A part of the world or of a country: `Europe` → 欧州. */
  region(name: string): string;
}
