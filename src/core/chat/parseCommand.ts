import { alternatives } from '../languages/alternatives.js';
import { LANGUAGES } from '../languages/language.js';
import { PACKS } from '../languages/packs.js';
import { REQUEST_WORDS } from '../languages/requestWords.js';
import { readQuestion } from '../questions/questionText.js';
import type { Command, CommandName, SubscriptionCommand, SubscriptionCommandName } from './command.js';

/** What was made of the words behind `/partners`. */
export type ParsedCommand =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'subscription'; readonly command: SubscriptionCommand }
  /** It lacks what it is about. */
  | { readonly kind: 'missing'; readonly of: 'show' | 'compare' | 'language' }
  /** Nothing at all. */
  | { readonly kind: 'nothing' }
  /** No command: it may be a question. */
  | { readonly kind: 'other' };

interface Name {
  readonly name: string;
  readonly command: CommandName | SubscriptionCommandName;
  /** Nothing may follow it. */
  readonly isAlone: boolean;
}

const TAKES_NOTHING: ReadonlySet<SubscriptionCommandName> = new Set(['subscriptions', 'lock', 'unlock']);

/** In all languages at once. */
export const COMMAND_NAMES: readonly Name[] = LANGUAGES.flatMap((language) => {
  const { names, alone, subscribing } = PACKS[language].commands;
  return [
    ...(Object.keys(names) as CommandName[]).flatMap((command) => [
      ...names[command].map((name) => ({ name, command, isAlone: false })),
      ...(alone[command] ?? []).map((name) => ({ name, command, isAlone: true })),
    ]),
    ...(Object.keys(subscribing) as SubscriptionCommandName[]).flatMap((command) =>
      subscribing[command].map((name) => ({ name, command, isAlone: TAKES_NOTHING.has(command) })),
    ),
  ];
});

/** `list overseas`, `ｃｏｍｐａｒｅ A and B`, `比較 AとB`, `ﾍﾙﾌﾟ`. */
export function parseCommand(words: string): ParsedCommand {
  const { text, cased } = readQuestion(words.replace(/^\s*[/／]/, ''));
  if (text === '') return { kind: 'nothing' };
  const bare = text.replace(/(?<=.)[?!。.]+$/, '');
  const found =
    COMMAND_NAMES.find(({ name }) => name === bare) ??
    COMMAND_NAMES.find(
      ({ name, isAlone }) => !isAlone && text.startsWith(name) && endsWord(text, name.length),
    );
  if (!found) return { kind: 'other' };
  const rest = found.name === bare ? '' : cased.slice(found.name.length);
  return commandOf(found.command, rest.replace(/^[\s:、。,]+|[\s。]+$/g, ''));
}

const endsWord = (text: string, at: number): boolean =>
  at === text.length || /[\s:、。,]/.test(text[at] ?? '');

const command = (one: Command): ParsedCommand => ({ kind: 'command', command: one });

function commandOf(name: CommandName | SubscriptionCommandName, rest: string): ParsedCommand {
  switch (name) {
    case 'subscribe':
    case 'unsubscribe':
    case 'subscriptions':
    case 'settings':
    case 'preview':
    case 'resume':
    case 'lock':
    case 'unlock':
      return { kind: 'subscription', command: subscriptionCommand(name, rest) };
    case 'ask':
      return rest === '' ? { kind: 'nothing' } : command({ kind: 'ask', question: rest });
    case 'list':
      return command(rest === '' ? { kind: 'list' } : { kind: 'list', words: rest });
    case 'show':
      return rest === '' ? { kind: 'missing', of: 'show' } : command({ kind: 'show', partner: rest });
    case 'compare':
      return rest === ''
        ? { kind: 'missing', of: 'compare' }
        : command({ kind: 'compare', ...sidesOf(rest) });
    case 'timeline':
      return command(
        rest === '' ? { kind: 'timeline' } : { kind: 'timeline', partner: rest.replace(BEFORE_PARTNER, '') },
      );
    case 'language':
      return languageCommand(rest);
    default:
      // What follows makes it something else: "releases about Osaka", "help me find …".
      return rest === '' ? command({ kind: name }) : { kind: 'other' };
  }
}

/** `A and B`, `A vs B`, `AとB`; where nothing stands between them once, both are left to be found as in a question. */
function sidesOf(rest: string): { readonly a: string; readonly b?: string } {
  const folded = rest.toLowerCase();
  for (const language of LANGUAGES) {
    for (const mark of PACKS[language].commands.between) {
      const [a, b, ...more] = splitAt(rest, folded, mark);
      if (a && b && more.length === 0) return { a, b };
    }
  }
  return { a: rest };
}

function splitAt(text: string, folded: string, mark: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const at = folded.indexOf(mark, from);
    if (at < 0) return [...parts, text.slice(from)].map((part) => part.trim());
    parts.push(text.slice(from, at));
    from = at + mark.length;
  }
}

function languageCommand(rest: string): ParsedCommand {
  if (rest === '') return command({ kind: 'language' });
  const wanted = (['en', 'ja', 'auto'] as const).find((one) =>
    LANGUAGES.some((language) => PACKS[language].commands.languages[one].includes(rest.toLowerCase())),
  );
  return wanted ? command({ kind: 'language', wanted }) : { kind: 'missing', of: 'language' };
}

/** `2 weekly`, 2番目 毎週. */
const WHICH = new RegExp(
  `^#?(\\d{1,3})(?![\\d:])${alternatives(REQUEST_WORDS, 'behindNumber')}?(?:[\\s:、,]+|$)`,
);
const BEFORE_TOPIC = new RegExp(`^${alternatives(REQUEST_WORDS, 'beforeTopic')} `, 'i');
const BEFORE_PARTNER = new RegExp(`^${alternatives(REQUEST_WORDS, 'beforePartner')} `, 'i');
const BEFORE_WHICH = new RegExp(`^${alternatives(REQUEST_WORDS, 'beforeWhich')} `, 'i');

/** `subscribe to overseas`, `settings 2 weekly`, `購読解除 2`. */
function subscriptionCommand(kind: SubscriptionCommandName, rest: string): SubscriptionCommand {
  switch (kind) {
    case 'subscribe':
    case 'preview':
      return rest === '' ? { kind } : { kind, words: rest.replace(BEFORE_TOPIC, '') };
    case 'settings': {
      const which = WHICH.exec(rest);
      const words = rest.slice(which?.[0].length ?? 0);
      return { kind, ...(which?.[1] ? { which: which[1] } : {}), ...(words === '' ? {} : { words }) };
    }
    case 'unsubscribe':
    case 'resume':
      return rest === '' ? { kind } : { kind, which: rest.replace(BEFORE_WHICH, '') };
    default:
      return { kind };
  }
}
