import type { Answer } from '../answers/answer.js';
import { type Message, paragraph, text } from '../answers/message.js';
import type { Language } from '../languages/language.js';
import { MANAGING_COMMANDS } from '../languages/managingCommands.js';
import { PACKS } from '../languages/packs.js';
import { answerQuestion, understand } from './askQuestion.js';
import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import { commandLanguage } from './commandWords.js';
import { helpMessage } from './helpMessage.js';
import { manage } from './managing/manage.js';
import { readManaging } from './managing/readManaging.js';
import { missingWords } from './missingWords.js';
import { type NearestCommand, nearestCommand } from './nearestCommand.js';
import { sentence } from './notice.js';
import { parseCommand } from './parseCommand.js';
import { runCommand } from './runCommand.js';
import type { Said } from './said.js';

/**
 * What somebody wrote behind `/partners`. What is no command is taken as a question; where that is not
 * answered, the nearest command is, and help is given where none is near.
 */
export async function readCommand(context: ChatContext, words: string, asking: Asking): Promise<Said> {
  const managing = readManaging(words);
  if (managing) return manage(context, managing, asking, { typed: words });
  const parsed = parseCommand(words);
  const isHelp = parsed.kind === 'nothing' || (parsed.kind === 'command' && parsed.command.kind === 'help');
  if (parsed.kind === 'command' && !isHelp)
    return runCommand(context, parsed.command, asking, { typed: words.trim() });
  const language = await commandLanguage(context, words, asking);
  const toAsker = (message: Message): Said => ({ kind: 'answer', message, to: 'asker' });
  if (isHelp) return toAsker(help(context, language, asking));
  if (parsed.kind === 'missing')
    return toAsker(sentence(language, missingWords(context.bot(), language, parsed.of)));
  const understood = await understand(context, words, asking);
  const isAnswered = understood.reply.answers.some(({ kind }) => kind === 'answered' || kind === 'ambiguous');
  // "What can I ask?" is answered by what can be written here.
  if (understood.reply.query?.attribute === 'capabilities') return toAsker(help(context, language, asking));
  const nearest = isAnswered ? undefined : nearestCommand(words);
  if (nearest) return runNearest(context, nearest, words, asking);
  const said = answerQuestion(context, words, understood, asking, 'asker');
  const isLost = understood.reply.answers.every(isNoQuestion);
  return isLost ? withHelp(said, help(context, language, asking)) : said;
}

/** Where somebody may manage what a channel is told of, with how. */
const help = ({ bot }: ChatContext, language: Language, { channel }: Asking): Message =>
  helpMessage(bot(), language, channel === undefined ? [] : MANAGING_COMMANDS[language].help);

const isNoQuestion = (answer: Answer): boolean =>
  answer.kind === 'not-understood' || (answer.kind === 'out-of-scope' && answer.talk === 'other');

/** What cannot be undone is not done on a guess. */
async function runNearest(
  context: ChatContext,
  { typed, name, command, words }: NearestCommand,
  all: string,
  asking: Asking,
): Promise<Said> {
  const language = await commandLanguage(context, words, asking);
  if (command === 'forget me') {
    const { didYouMean, names } = PACKS[language].commands;
    const told = didYouMean(all.trim(), names[command][0] ?? command);
    return { kind: 'answer', message: sentence(language, told), to: 'asker' };
  }
  const parsed = parseCommand(words);
  const said =
    parsed.kind === 'command'
      ? await runCommand(context, parsed.command, asking, { typed: words })
      : await readCommand(context, words, asking);
  if (said.kind !== 'answer') return said;
  const { message } = said;
  const note = paragraph(text(PACKS[message.language].commands.readAs(typed, name)));
  return { ...said, message: { ...message, blocks: [...message.blocks, note] } };
}

/** The commands in place of the examples, which stand below them. */
function withHelp(said: Said, help: Message): Said {
  if (said.kind !== 'answer') return said;
  const [first] = said.message.blocks;
  const blocks = [...(first ? [first] : []), ...help.blocks];
  return { ...said, message: { ...said.message, blocks } };
}
