import type { Language } from '../languages/language.js';
import { PACKS } from '../languages/packs.js';
import { askQuestion } from './askQuestion.js';
import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import type { Command } from './command.js';
import { type CommandAnswers, commandAnswers } from './commandAnswers.js';
import { commandLanguage, shownLanguage, wordsOf } from './commandWords.js';
import { forgetPerson } from './forgetPerson.js';
import { helpMessage } from './helpMessage.js';
import { languageCommand } from './languageCommand.js';
import { listQuery } from './listQuery.js';
import { sentence } from './notice.js';
import type { Audience, Said } from './said.js';

export interface RunOptions {
  /** Who sees the answer; what answers no question is for the asker alone. */
  readonly to?: Audience;
  /** What they wrote, for the log. */
  readonly typed?: string;
}

/** Does what a command says. */
export async function runCommand(
  context: ChatContext,
  command: Command,
  asking: Asking,
  { to = 'asker', typed = wordsOf(command) }: RunOptions = {},
): Promise<Said> {
  const language = await commandLanguage(context, typed, asking);
  const { questions } = PACKS[shownLanguage(typed) ?? 'en'].commands;
  const { asked, queried } = commandAnswers(context, { asking, typed, language, to });
  switch (command.kind) {
    case 'ask':
      return command.question.trim() === ''
        ? help(context, language, asking)
        : askQuestion(context, command.question, asking, to);
    case 'list':
      return list(context, command, language, { asked, queried });
    case 'show':
      return asked(questions.show(command.partner));
    case 'compare':
      return asked(questions.compare(command.a, command.b));
    case 'timeline':
      return command.partner === undefined
        ? queried({ op: 'explain', attribute: 'timeline' })
        : asked(questions.timeline(command.partner));
    case 'releases':
    case 'disagreements':
      return queried({ op: 'explain', attribute: command.kind });
    case 'language': {
      const unset = shownLanguage(typed) ?? asking.locale ?? 'en';
      return languageCommand(context, command.wanted, asking, { set: language, unset });
    }
    case 'forget me':
      return forgetPerson(context, asking);
    case 'help':
      return help(context, language, asking);
    default:
      return command satisfies never;
  }
}

const help = ({ bot }: ChatContext, language: Language, asking: Asking): Said => ({
  kind: 'answer',
  message: helpMessage(bot(), language, asking),
  to: 'asker',
});

async function list(
  context: ChatContext,
  { where = {}, words }: Extract<Command, { kind: 'list' }>,
  language: Language,
  { asked, queried }: CommandAnswers,
): Promise<Said> {
  if (words !== undefined) return asked(PACKS[shownLanguage(words) ?? 'en'].commands.questions.list(words));
  const read = listQuery(where, context.bot().knowledge, context.today());
  if (read.kind === 'query') return queried(read.query);
  const told = PACKS[language].commands.unknownWord(read.field, read.words);
  return { kind: 'answer', message: sentence(language, told), to: 'asker' };
}
