import type { Bot } from '../bot.js';
import type { Adapter } from '../ports/adapter.js';
import type { Measures } from '../ports/measures.js';
import type { Keeping } from '../ports.js';
import type { DateValue } from '../text/dateValue.js';
import { type ConversationMemory, createConversationMemory } from './conversationMemory.js';
import { createRateLimit } from './rateLimit.js';
import { Recent } from './recent.js';
import { createSpokenLanguages, type SpokenLanguages } from './spokenLanguages.js';

export interface ChatOptions {
  /** The bot as it is now: what it knows may change between two questions. */
  readonly bot: () => Bot;
  readonly keeping: Keeping;
  /** The platforms that can be talked with now, as far as this process runs them. */
  readonly platforms: () => readonly Adapter[];
  /** The day it is for who asks. */
  readonly today: () => DateValue;
  /** Twelve letters that no other question has. */
  readonly newId: () => string;
  readonly measures: Pick<Measures, 'declined'>;
  /** Whether questions and votes are kept. */
  readonly isLogged: boolean;
}

/** What everything that a chat does is done with. */
export interface ChatContext extends ChatOptions {
  readonly conversations: ConversationMemory;
  readonly languages: SpokenLanguages;
  readonly allowance: ReturnType<typeof createRateLimit>;
  /** The questions that were shared lately. */
  readonly shared: Recent<true>;
}

const MOST_SHARED = 10_000;

export function createChatContext(options: ChatOptions): ChatContext {
  return {
    ...options,
    conversations: createConversationMemory(options.keeping),
    languages: createSpokenLanguages(options.keeping),
    allowance: createRateLimit(),
    shared: new Recent(MOST_SHARED),
  };
}
