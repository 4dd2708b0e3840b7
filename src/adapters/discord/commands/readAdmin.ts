import type { ChatInputCommandInteraction } from 'discord.js';
import type { RuleWords, SubscriptionCommand } from '../../../core/chat/command.js';
import type { AdminCommandName, AdminOptionName } from '../../../core/languages/menu.js';
import { RULE_OPTIONS } from './ruleOptions.js';

type Options = ChatInputCommandInteraction['options'];

/** Reads what is to be done with a channel's subscriptions; undefined for what another version has registered. */
export function readAdmin({
  options,
}: Pick<ChatInputCommandInteraction, 'options'>): SubscriptionCommand | undefined {
  const kind = options.getSubcommand(false) as AdminCommandName | null;
  const which = optionOf(options, 'which') as string | undefined;
  const one = which === undefined ? {} : { which };
  switch (kind) {
    case 'subscribe':
    case 'preview':
      return { kind, ...given(options) };
    case 'settings':
      return { kind, ...one, ...given(options) };
    case 'unsubscribe':
    case 'resume':
      return { kind, ...one };
    case 'subscriptions':
      return { kind };
    default:
      return undefined;
  }
}

/** The options that were given; nothing at all where none was. */
function given(options: Options): { readonly options?: RuleWords } {
  const words = Object.fromEntries(
    RULE_OPTIONS.flatMap((name) => {
      const value = optionOf(options, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return Object.keys(words).length === 0 ? {} : { options: words as RuleWords };
}

/** A value as a form would send it: an hour is a text, too. */
function optionOf(options: Options, name: AdminOptionName): string | boolean | undefined {
  const value = options.get(name)?.value;
  if (typeof value === 'boolean' || value === undefined) return value;
  return String(value).trim() || undefined;
}
