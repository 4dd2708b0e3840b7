import type { Reply } from '../bot.js';
import type { Language } from '../languages/language.js';
import { PACKS } from '../languages/packs.js';
import type { Query } from '../questions/query.js';
import { looksJapanese, readQuestion } from '../questions/questionText.js';
import { answerQuestion, askQuestion } from './askQuestion.js';
import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import type { Command } from './command.js';
import { forgetPerson } from './forgetPerson.js';
import { helpMessage } from './helpMessage.js';
import { languageCommand } from './languageCommand.js';
import { listQuery } from './listQuery.js';
import { languageFor, sentence } from './notice.js';
import type { Said } from './said.js';

/** Does what a command says; only the asker sees the answer. `typed` is what they wrote, for the log. */
export async function runCommand(
  context: ChatContext,
  command: Command,
  asking: Asking,
  typed = wordsOf(command),
): Promise<Said> {
  const language = await commandLanguage(context, typed, asking);
  const { questions } = PACKS[looksJapanese(readQuestion(typed).text) ? 'ja' : 'en'].commands;
  const asked = (question: string) => fresh(context, question, typed, language, asking);
  const queried = (query: Query) => answered(context, query, typed, language, asking);
  switch (command.kind) {
    case 'ask':
      return askQuestion(context, command.question, asking, 'asker');
    case 'list':
      return list(context, command, language, asked, queried);
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
    case 'language':
      return languageCommand(context, command.wanted, asking, {
        set: language,
        unset: looksJapanese(readQuestion(typed).text) ? 'ja' : (asking.locale ?? 'en'),
      });
    case 'forget me':
      return forgetPerson(context, asking);
    case 'help':
      return { kind: 'answer', message: helpMessage(context.bot(), language), to: 'asker' };
    default:
      return command satisfies never;
  }
}

/** What somebody set, else the language of their words where that shows, else that of their platform. */
export async function commandLanguage(
  context: ChatContext,
  words: string,
  asking: Asking,
): Promise<Language> {
  const set = await context.languages.get(asking.person);
  if (set) return set;
  return looksJapanese(readQuestion(words).text) ? 'ja' : languageFor(context, asking);
}

async function list(
  context: ChatContext,
  { where = {}, words }: Extract<Command, { kind: 'list' }>,
  language: Language,
  asked: (question: string) => Promise<Said>,
  queried: (query: Query) => Promise<Said>,
): Promise<Said> {
  if (words !== undefined) {
    const { questions } = PACKS[looksJapanese(readQuestion(words).text) ? 'ja' : 'en'].commands;
    return asked(questions.list(words));
  }
  const read = listQuery(where, context.bot().knowledge, context.today());
  if (read.kind === 'query') return queried(read.query);
  const told = PACKS[language].commands.unknownWord(read.field, read.words);
  return { kind: 'answer', message: sentence(language, told), to: 'asker' };
}

/** A question that follows up nothing. */
async function fresh(
  context: ChatContext,
  question: string,
  typed: string,
  language: Language,
  asking: Asking,
): Promise<Said> {
  return keeping(context, context.bot().ask(question, { language, today: context.today() }), typed, asking);
}

async function answered(
  context: ChatContext,
  query: Query,
  typed: string,
  language: Language,
  asking: Asking,
): Promise<Said> {
  return keeping(context, context.bot().answer(query, language, context.today()), typed, asking);
}

/** The conversation goes on from the query, in whatever language it was. */
async function keeping(context: ChatContext, reply: Reply, typed: string, asking: Asking): Promise<Said> {
  const conversation = await context.conversations.get(asking.conversation);
  const nextConversation = { ...conversation, ...(reply.query ? { query: reply.query } : {}) };
  return answerQuestion(
    context,
    typed,
    { conversation, reply: { ...reply, nextConversation } },
    asking,
    'asker',
  );
}

/** A command that was taken apart already, as somebody would have typed it. */
function wordsOf(command: Command): string {
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
