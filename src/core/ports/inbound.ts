import type { Lease } from './lease.js';
import type { Moment } from './moment.js';

/** Something that a platform told: a mention, a message, a command. */
export interface InboundEvent {
  readonly platform: string;
  /** The platform's id of the event; sent twice, it has the same one. */
  readonly eventId: string;
  /**
   * The message that it is about, by the platform's ids: `T1/C1/1712.0001`. One message may come in several
   * events (a mention is a message too), and is answered once.
   */
  readonly message?: string;
  /** What is needed to handle it after a restart; forgotten once it is handled. */
  readonly payload: string;
  readonly receivedAt: Moment;
}

/** The right to handle an event, until the lease ends. */
export interface InboundClaim {
  readonly platform: string;
  readonly eventId: string;
  /** 1 the first time; more after somebody died over it. Only the newest attempt can finish. */
  readonly attempt: number;
}

export interface UnfinishedEvent extends InboundEvent {
  readonly claim: InboundClaim;
  /** Whether the answer was about to leave: it may have arrived. */
  readonly isAnswering: boolean;
}

/** Which events are taken over. */
export interface WantedEvents {
  readonly platform: string;
  readonly limit: number;
  /** No other process is alive: what another owner claimed is free, however long its lease. */
  readonly isAlone?: boolean;
}

/** Events that were written down before they were acknowledged, each handled once. */
export interface InboundEvents {
  /**
   * Writes the event down and claims it; undefined where it, or another event about its message, is there
   * already. Asked again by the same owner, after an error that left it open whether it was written, it
   * gives the same claim.
   */
  receive(event: InboundEvent, lease: Lease): Promise<InboundClaim | undefined>;
  /**
   * Notes that the answer is about to leave, and claims the event for as long as that may take. False where
   * somebody else has claimed it since: then nothing may leave.
   */
  answering(claim: InboundClaim, lease: Lease): Promise<boolean>;
  /**
   * Marks it as handled and forgets its payload; `answer` is the platform's reference of the message that
   * answers it. False where somebody else has claimed it since.
   */
  finish(claim: InboundClaim, answer?: string): Promise<boolean>;
  /** Claims events of a platform whose owner died before finishing them, oldest first. */
  takeUnfinished(wanted: WantedEvents, lease: Lease): Promise<readonly UnfinishedEvent[]>;
  /** The reference of the answer to a message: it is what changes when the message is edited. */
  answerTo(platform: string, message: string): Promise<string | undefined>;
  /** From now on another message answers it: the one that did was deleted. */
  answerAnew(platform: string, message: string, answer: string): Promise<void>;
  /** Forgets what was handled and came before; how many. */
  prune(before: Moment): Promise<number>;
}
