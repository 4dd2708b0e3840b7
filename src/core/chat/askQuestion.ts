import { kindOf } from '../answers/kindOf.js';
import type { AskOptions, Bot, Conversation, Reply } from '../bot.js';
import type { Language } from '../languages/language.js';
import type { Query } from '../questions/query.js';
import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import type { Audience, Said } from './said.js';
import { say } from './say.js';

/** Answers a question in words, with what the conversation and the person are known to want. */
export async function askQuestion(
  context: ChatContext,
  text: string,
  asking: Asking,
  to: Audience,
): Promise<Said> {
  const { conversation, reply } = await understand(context, text, asking);
  return answerQuestion(context, text, { conversation, reply }, asking, to);
}

/** A question with what it was taken for, before anything is kept of it. */
export interface Understood {
  readonly conversation: Conversation;
  readonly reply: Reply;
}

export async function understand(
  { conversations, languages, bot, today }: ChatContext,
  text: string,
  asking: Asking,
): Promise<Understood> {
  const [own, set] = await Promise.all([
    conversations.get(asking.conversation),
    languages.get(asking.person),
  ]);
  const isFirst = own.query === undefined && asking.parent !== undefined;
  const conversation = isFirst ? { ...(await conversations.get(asking.parent)), ...own } : own;
  const language = conversation.language ?? set;
  const options = { conversation, today: today(), ...(language ? { language } : {}) };
  return { conversation, reply: replyIn(bot(), text, options, asking.locale) };
}

/** A name alone is in no language: it is answered in that of whoever asks. `LINK-J`, `MOU 2020` */
function replyIn(bot: Bot, text: string, options: AskOptions, locale: Language | undefined): Reply {
  const reply = bot.ask(text, options);
  if (options.language || !locale || locale === reply.language || locale === 'en') return reply;
  const isNeutral = reply.understandings.every(
    ({ parsed }) => parsed.language === 'en' && parsed.signals.names.length === 0 && parsed.rest.length === 0,
  );
  return isNeutral ? bot.ask(text, { ...options, language: locale }) : reply;
}

/** Says what was found, and keeps what the next question and whoever mends the bot need. */
export function answerQuestion(
  context: ChatContext,
  text: string,
  { conversation, reply }: Understood,
  asking: Asking,
  to: Audience,
): Said {
  keepConversation(context, asking, conversation, reply.nextConversation);
  const question = context.newId();
  if (context.isLogged) logQuestion(context, question, text, reply, asking);
  const standing =
    to === 'asker' ? ({ question, isOwn: true } as const) : { question, asker: asking.person.id };
  return say(context, reply, standing);
}

/** Nothing is written where nothing was understood. */
export function keepConversation(
  { conversations }: ChatContext,
  asking: Asking,
  before: Conversation,
  after: Conversation,
): void {
  if (after.query === before.query && after.language === before.language) return;
  const { query, ...rest } = after;
  conversations.keep(asking, { ...rest, ...(query ? { query: firstPage(query) } : {}) });
}

/** "And in 2019?" behind the third page asks for the first one of 2019. */
function firstPage({ page: _, ...query }: Query): Query {
  return query;
}

/** Longer messages are no questions; what is kept of them is enough to see what was asked. */
const LONGEST_KEPT = 1_000;

function logQuestion(
  { keeping }: ChatContext,
  id: string,
  text: string,
  reply: Reply,
  { person, at }: Asking,
): void {
  const { query, language } = reply;
  const asked = { id, text: text.slice(0, LONGEST_KEPT), query, language };
  const record = { ...asked, kind: kindOf(reply), asker: person, askedAt: at };
  keeping.later((store) => store.questions.record(record));
}
