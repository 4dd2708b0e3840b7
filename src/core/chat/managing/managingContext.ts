import { nameIn } from '../../answers/names.js';
import type { Knowledge } from '../../bot.js';
import type { Language } from '../../languages/language.js';
import { MANAGING_WORDS, type ManagingRefusals, type ManagingWords } from '../../languages/managingWords.js';
import type { TopicReader } from '../../subscriptions/readTopic.js';
import { sentence } from '../notice.js';
import type { Audience, Said } from '../said.js';
import type { Managing } from './managing.js';

/** Who manages which channel, and how it is spoken with them. */
export interface Manager {
  readonly managing: Managing;
  readonly language: Language;
  /** Who sees what was done. */
  readonly to: Audience;
}

/** Why it was not done: a sentence of the language's, or the platform's own. */
export type Refusal = (refusals: ManagingRefusals) => string;

export const wordsFor = ({ language }: Manager): ManagingWords => MANAGING_WORDS[language];

/** One sentence for whoever manages, alone. */
export function refuse(manager: Manager, why: Refusal): Said {
  const { language } = manager;
  return { kind: 'answer', message: sentence(language, why(wordsFor(manager).refusals)), to: 'asker' };
}

export const channelName = (manager: Manager): string =>
  manager.managing.channel.channelName ?? wordsFor(manager).here;

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
