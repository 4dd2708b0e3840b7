import type { InboundEvent } from '../ports/inbound.js';

/**
 * Sees to it that each message is answered once, however often and in whichever events a platform tells of it,
 * and whatever dies in between. While the store is gone it remembers in memory what it has seen.
 */
export interface Inbox {
  /** Writes the event down; only then may it be acknowledged. Undefined where it, or its message, was seen. */
  receive(event: InboundEvent): Promise<Receipt | undefined>;
  /**
   * What another process received from the platform and died over, oldest first; each is this process's from
   * now on. To be asked at the start and every few seconds, for a claim ends some seconds after its owner.
   */
  takeUnfinished(platform: string): Promise<readonly Unfinished[]>;
  /** The reference of the message that answers another: it changes when that one is edited. */
  answerTo(platform: string, message: string): Promise<string | undefined>;
  /** From now on another message answers it: the one that did was deleted, and its question edited. */
  answerAnew(platform: string, message: string, answer: string): void;
}

/** The right to answer one message. */
export interface Receipt {
  /** To be awaited before the answer leaves; false where another process has taken it over: nothing is sent. */
  answering(): Promise<boolean>;
  /** It is done: `answer` is the platform's reference of the message that answers it, where there is one. */
  finish(answer?: string): Promise<void>;
}

export interface Unfinished {
  readonly event: InboundEvent;
  readonly receipt: Receipt;
  /**
   * Whether the answer may have left before the process died: it is looked for on the platform before
   * anything is sent, and where it cannot be looked for, nothing is sent again.
   */
  readonly mayBeAnswered: boolean;
}
