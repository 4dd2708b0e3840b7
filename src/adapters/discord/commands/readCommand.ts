import type { ChatInputCommandInteraction } from 'discord.js';
import type { Command, ListWords } from '../../../core/chat/command.js';
import { LANGUAGES } from '../../../core/languages/language.js';
import type { CommandName, OptionName } from '../../../core/languages/menu.js';

/** A command as it was given. */
export interface Given {
  readonly command: Command;
  /** What is for nobody else: asked for so, or about the person. */
  readonly isPrivate: boolean;
}

type Options = ChatInputCommandInteraction['options'];

/** Reads a command; undefined for one that an older or newer version has registered. */
export function readCommand({ options }: Pick<ChatInputCommandInteraction, 'options'>): Given | undefined {
  const command = commandIn(options);
  if (!command) return undefined;
  const isPersonal = ['language', 'forget me', 'help'].includes(command.kind);
  return { command, isPrivate: isPersonal || options.getBoolean('private') === true };
}

function commandIn(options: Options): Command | undefined {
  const text = (name: OptionName): string => options.getString(name)?.trim() ?? '';
  switch (options.getSubcommand(false) as CommandName | null) {
    case 'ask':
      return { kind: 'ask', question: text('question') };
    case 'list':
      return { kind: 'list', where: listWords(text) };
    case 'show':
      return { kind: 'show', partner: text('partner') };
    case 'releases':
      return { kind: 'releases' };
    case 'compare':
      return { kind: 'compare', a: text('a'), b: text('b') };
    case 'timeline': {
      const partner = text('partner');
      return { kind: 'timeline', ...(partner && { partner }) };
    }
    case 'disagreements':
      return { kind: 'disagreements' };
    case 'language': {
      const wanted = [...LANGUAGES, 'auto' as const].find((one) => one === text('wanted'));
      return { kind: 'language', ...(wanted && { wanted }) };
    }
    case 'forget-me':
      return { kind: 'forget me' };
    case 'help':
      return { kind: 'help' };
    default:
      return undefined;
  }
}

function listWords(text: (name: OptionName) => string): ListWords {
  const names = ['kind', 'country', 'region', 'year', 'instrument'] as const;
  return Object.fromEntries(names.flatMap((name) => (text(name) === '' ? [] : [[name, text(name)]])));
}
