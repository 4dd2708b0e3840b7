import { PACKS } from '../../languages/packs.js';
import { readTopic } from '../../subscriptions/readTopic.js';
import { defaultRule, readRule, writeRule } from '../../subscriptions/rule.js';
import { topicInWords } from '../../subscriptions/topicInWords.js';
import type { ChatContext } from '../chatContext.js';
import type { SubscriptionCommand } from '../command.js';
import { sentence } from '../notice.js';
import type { Said } from '../said.js';
import { channelName, type Manager, refuse, topicReader, wordsFor } from './managingContext.js';

/** As many as one channel can have. */
const MOST = 100;

/** Reads a rule, sees whether it can be told, and writes it down: in that order. */
export async function subscribe(
  context: ChatContext,
  { words = '', options }: Extract<SubscriptionCommand, { kind: 'subscribe' }>,
  manager: Manager,
): Promise<Said> {
  const { language, managing } = manager;
  const { channel } = managing.channel;
  const read = readTopic(
    [words, options?.topic].filter(Boolean).join(' '),
    topicReader(context.bot().knowledge),
  );
  if (read.kind === 'not understood') return refuse(manager, (why) => why.wrongWords(read.words, []));
  const rule = writeRule({ ...defaultRule(language), topic: read.topic });
  const said = topicInWords(read.topic, language);
  const platform = context.platforms().find((one) => one.platform === channel.platform);
  if (!platform) return refuse(manager, (why) => why.notConnected(channel.platform));
  const permission = await platform.canPost(channel);
  if (permission.kind === 'may not')
    return refuse(manager, () => PACKS[language].chat.mayNotPost[permission.why]);
  const there = await context.keeping.use(({ subscriptions }) => subscriptions.list(channel));
  if (there.some((one) => writeRule(readRule(one.rule) ?? defaultRule(language)) === rule))
    return refuse(manager, () => wordsFor(manager).already(said));
  if (there.length >= MOST) return refuse(manager, (why) => why.tooMany(MOST));
  const one = { id: context.newId(), channel, rule, createdAt: managing.at };
  await context.keeping.use(({ subscriptions }) => subscriptions.add(one, managing.person));
  return {
    kind: 'answer',
    message: sentence(language, wordsFor(manager).subscribed(channelName(manager), said)),
    to: manager.to,
  };
}
