import type { Action, Message } from '../../answers/message.js';
import { nameIn } from '../../answers/names.js';
import type { Knowledge } from '../../knowledge.js';
import type { Language } from '../../languages/language.js';
import { MANAGING_WORDS, type ManagingRefusals, type ManagingWords } from '../../languages/managingWords.js';
import type { Subscription } from '../../ports.js';
import type { TopicReader } from '../../subscriptions/readTopic.js';
import { type Rule, readRule } from '../../subscriptions/rule.js';
import { type NameOfRef, topicInWords } from '../../subscriptions/topicInWords.js';
import type { ChatContext } from '../chatContext.js';
import { sentence } from '../notice.js';
import type { Audience, Said } from '../said.js';
import type { Managing } from './managing.js';

/** Who manages which channel, how it is spoken with them, and with what it is done. */
export interface Manager {
  readonly context: ChatContext;
  readonly managing: Managing;
  readonly language: Language;
  /** Who sees what was done. */
  readonly to: Audience;
}

/** Why it was not done. */
export type Refusal = (refusals: ManagingRefusals) => string;

/** A subscription of the channel, with its number there. */
export interface Numbered {
  readonly number: number;
  readonly subscription: Subscription;
  readonly rule: Rule;
}

export const wordsFor = ({ language }: Pick<Manager, 'language'>): ManagingWords => MANAGING_WORDS[language];

export const platformOf = ({ managing }: Manager): string => managing.channel.channel.platform;

/** The number of a subscription, as it is written behind a command: `2`, `which:2`. */
export const numberOf = ({ managing }: Manager, number: number): string =>
  `${managing.channel.numberOption ?? ''}${number}`;

export const commandOf = ({ managing }: Manager): string => managing.channel.command;

/** One sentence for whoever manages, alone. */
export function refuse(
  manager: Pick<Manager, 'language'>,
  why: Refusal,
  actions: readonly Action[] = [],
): Said {
  const { language } = manager;
  const message = sentence(language, why(wordsFor(manager).refusals), actions);
  return { kind: 'answer', message, to: 'asker' };
}

/** One sentence on what was done. */
export function tellDone(manager: Manager, words: string, actions: readonly Action[] = []): Said {
  return sayDone(manager, sentence(manager.language, words, actions));
}

export const sayDone = ({ to }: Manager, message: Message): Said => ({ kind: 'answer', message, to });

export const channelName = (manager: Manager): string =>
  manager.managing.channel.channelName ?? wordsFor(manager).here;

/** The channel's subscriptions, oldest first. One that a newer version wrote cannot be read, and is left alone. */
export async function subscriptionsHere({ context, managing }: Manager): Promise<readonly Numbered[]> {
  const { channel } = managing.channel;
  const all = await context.keeping.use(({ subscriptions }) => subscriptions.list(channel));
  return all.flatMap((subscription, place) => {
    const rule = readRule(subscription.rule);
    return rule ? [{ number: place + 1, subscription, rule }] : [];
  });
}

/** What a rule is about, in the language of whoever manages. */
export const topicOf = (manager: Manager, { topic }: Pick<Rule, 'topic'>): string =>
  topicInWords(topic, manager.language, namesIn(manager.context.bot().knowledge));

export function namesIn({ catalogue }: Knowledge): NameOfRef {
  return (ref, language) => {
    const organisation = catalogue.organisationOf(ref);
    return organisation && nameIn(language, organisation);
  };
}

/** What words of a topic are read by. */
export function topicReader({ parse, catalogue }: Knowledge): TopicReader {
  return {
    parse,
    nameOf: (id, language) => {
      const organisation = catalogue.organisation(id);
      return organisation ? nameIn(language, organisation) : id;
    },
  };
}
