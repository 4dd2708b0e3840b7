import { LANGUAGES, type Language } from '../languages/language.js';
import { looksJapanese, readQuestion } from '../questions/questionText.js';
import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import type { Command } from './command.js';
import { languageFor } from './notice.js';

/** A command that was taken apart already, as somebody would have typed it. */
export function wordsOf(command: Command): string {
  switch (command.kind) {
    case 'ask':
      return command.question;
    case 'list':
      return ['list', command.words, ...Object.values(command.where ?? {})].filter(Boolean).join(' ');
    case 'show':
      return `show ${command.partner}`;
    case 'compare':
      return ['compare', command.a, command.b].filter(Boolean).join(' ');
    case 'timeline':
      return ['timeline', command.partner].filter(Boolean).join(' ');
    default:
      return command.kind;
  }
}

/** The language that words are in, where they show it: a command's name in English shows nothing. */
export const shownLanguage = (words: string): Language | undefined =>
  LANGUAGES.find((one) => one === 'ja' && looksJapanese(readQuestion(words).text));

/** What somebody set, else the language of their words where that shows, else that of their platform. */
export async function commandLanguage(
  context: ChatContext,
  words: string,
  asking: Asking,
): Promise<Language> {
  const set = await context.languages.get(asking.person);
  return set ?? shownLanguage(words) ?? languageFor(context, asking);
}
