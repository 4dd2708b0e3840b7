import type { Answer } from '../answers/answer.js';
import { type Message, paragraph, text } from '../answers/message.js';
import { PACKS } from '../languages/packs.js';
import { answerQuestion, understand } from './askQuestion.js';
import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import { commandLanguage } from './commandWords.js';
import { helpMessage } from './helpMessage.js';
import { manage } from './managing/manage.js';
import { subscriptionIn } from './managing/subscriptionIn.js';
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
  const parsed = parseCommand(words);
  if (parsed.kind === 'command') return runCommand(context, parsed.command, asking, { typed: words.trim() });
  const request = subscriptionIn(words, context.bot().knowledge);
  if (request) return manage(context, request, asking, { typed: words });
  const language = await commandLanguage(context, words, asking);
  const toAsker = (message: Message): Said => ({ kind: 'answer', message, to: 'asker' });
  if (parsed.kind === 'nothing') return toAsker(helpMessage(context.bot(), language, asking));
  if (parsed.kind === 'missing')
    return toAsker(sentence(language, missingWords(context.bot(), language, parsed.of)));
  const understood = await understand(context, words, asking);
  const isAnswered = understood.reply.answers.some(({ kind }) => kind === 'answered' || kind === 'ambiguous');
  // "What can I ask?" is answered by what can be written here.
  if (understood.reply.query?.attribute === 'capabilities')
    return toAsker(helpMessage(context.bot(), language, asking));
  const nearest = isAnswered ? undefined : nearestCommand(words);
  if (nearest) return runNearest(context, nearest, words, asking);
  const said = answerQuestion(context, words, understood, asking, 'asker');
  const isLost = understood.reply.answers.every(isNoQuestion);
  return isLost ? withHelp(said, helpMessage(context.bot(), language, asking)) : said;
}

const isNoQuestion = (answer: Answer): boolean =>
  answer.kind === 'not-understood' || (answer.kind === 'out-of-scope' && answer.talk === 'other');

/** What others notice. */
const CHANGES: ReadonlySet<NearestCommand['command']> = new Set([
  'subscribe',
  'unsubscribe',
  'settings',
  'resume',
  'lock',
  'unlock',
]);

/** What cannot be undone, or concerns others, is not done on a guess. */
async function runNearest(
  context: ChatContext,
  { typed, name, command, words }: NearestCommand,
  all: string,
  asking: Asking,
): Promise<Said> {
  const language = await commandLanguage(context, words, asking);
  if (command === 'forget me' || CHANGES.has(command)) {
    const { didYouMean, names, subscribing } = PACKS[language].commands;
    const [first = name] = { ...names, ...subscribing }[command];
    const told = didYouMean(all.trim(), first);
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
