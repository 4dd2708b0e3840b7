import { LANGUAGES } from '../../languages/language.js';
import { MANAGING_COMMANDS, type ManagingName } from '../../languages/managingCommands.js';
import { readQuestion } from '../../questions/questionText.js';
import type { SubscriptionCommand } from '../command.js';

/**
 * A command about what a channel is told of, in whichever language it is written; undefined for any other text.
 * `subscribe to overseas partners`, 海外の提携先を購読, `settings 2 weekly`, 購読解除.
 */
export function readManaging(words: string): SubscriptionCommand | undefined {
  const { text, cased } = readQuestion(words.replace(/^\s*[/／]/, ''));
  const bare = text.replace(/(?<=.)[?!。.]+$/, '');
  for (const language of LANGUAGES) {
    const { ways } = MANAGING_COMMANDS[language];
    for (const name of Object.keys(ways) as ManagingName[]) {
      for (const way of ways[name]) {
        const found = way.exec(bare);
        if (found) return commandOf(name, restOf(found, bare, cased));
      }
    }
  }
  return undefined;
}

/** What it is about as it was typed, with its capitals, which tell names and ids. */
function restOf({ groups }: RegExpExecArray, bare: string, cased: string): string {
  const rest = groups?.rest ?? '';
  const at = bare.startsWith(rest) ? 0 : bare.lastIndexOf(rest);
  return cased.slice(at, at + rest.length).trim();
}

function commandOf(name: ManagingName, rest: string): SubscriptionCommand {
  switch (name) {
    case 'subscribe':
    case 'preview':
      return { kind: name, ...(rest === '' ? {} : { words: rest }) };
    case 'unsubscribe':
    case 'resume':
      return { kind: name, ...(rest === '' ? {} : { which: rest }) };
    case 'settings':
      return { kind: name, ...settingsOf(rest) };
    case 'subscriptions':
    case 'lock':
    case 'unlock':
      return { kind: name };
    default:
      return name satisfies never;
  }
}

/** `2 weekly on friday`: which one, by its number or id, then what is to change. */
const WHICH = /^(#?\d{1,3}(?!\S)|\d{1,3}番目?|[\w-]{12}(?!\S))[\s:、,]*(.*)$/u;

function settingsOf(rest: string): { readonly which?: string; readonly words?: string } {
  const [, which, words = ''] = WHICH.exec(rest) ?? [undefined, undefined, rest];
  return { ...(which === undefined ? {} : { which }), ...(words === '' ? {} : { words }) };
}
