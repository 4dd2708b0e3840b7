import { MANAGING_COMMANDS as EN } from './en/subscriptions/commands.js';
import { MANAGING_COMMANDS as JA } from './ja/subscriptions/commands.js';
import type { Language } from './language.js';

/** Commands about what a channel is told of, by what is typed for them. */
export type ManagingName =
  | 'unsubscribe'
  | 'subscriptions'
  | 'settings'
  | 'preview'
  | 'resume'
  | 'unlock'
  | 'lock'
  | 'subscribe';

/**
 * Ways to write each command, over folded text without the marks at its end; the group `rest` is what it is about.
 * They are tried in this order: "unsubscribe" before "subscribe".
 */
export interface ManagingCommands {
  readonly ways: Readonly<Record<ManagingName, readonly RegExp[]>>;
  /** What can be written and what it gives, for help. */
  readonly help: readonly { readonly usage: string; readonly meaning: string }[];
}

export const MANAGING_COMMANDS: Readonly<Record<Language, ManagingCommands>> = { en: EN, ja: JA };
