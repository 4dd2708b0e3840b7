import type { Keeping, Moment } from '../../ports.js';
import type { DateValue } from '../../text/dateValue.js';
import type { NewsKnowledge } from '../newsKnowledge.js';
import type { Rule } from '../rule.js';

/** What a round of announcing works with. */
export interface AnnouncingContext {
  readonly keeping: Pick<Keeping, 'use'>;
  /** What the bot answers from now. */
  knowledge(): NewsKnowledge;
  now(): Moment;
  /** The day that it is where the program runs. */
  today(): DateValue;
  /** How long a channel that takes one language waits for it when the other one comes first. */
  languageWaitMinutes(): number;
  /** Awaited every few milliseconds, so that others get their turn. */
  pause(): Promise<void>;
  readonly memory: AnnouncingMemory;
}

/** What one process remembers from one round to the next, for speed alone. */
export interface AnnouncingMemory {
  /** Rules by their text, as they were read. */
  rules: Map<string, Rule | undefined>;
  /** When, and from what, ends of terms were looked for last. */
  endings: string;
  /** When all that waits was gone through last. */
  gathered: number;
}

export const announcingMemory = (): AnnouncingMemory => ({ rules: new Map(), endings: '', gathered: -1 });
