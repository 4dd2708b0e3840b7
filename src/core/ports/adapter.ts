import type { Message } from '../answers/message.js';
import type { Unfinished } from '../chat/inbox.js';
import type { Moment } from './moment.js';
import type { Channel } from './subscriptions.js';

/** Whether a platform can be talked with, in a sentence where it cannot. */
export type AdapterHealth =
  | { readonly state: 'ready'; readonly since: Moment }
  | { readonly state: 'connecting'; readonly since: Moment; readonly sentence: string }
  /** Somebody has to do something first: the sentence says what, and where in the platform's settings. */
  | { readonly state: 'off'; readonly since: Moment; readonly sentence: string };

/** The platform's reference of a message, as text that only its adapter reads. */
export type MessageRef = string;

/** What keeps the bot from posting in a channel; each language says it, and what to do (`ChatWords.mayNotPost`). */
export type PostObstacle =
  /** There is no such channel, or none that the bot sees. */
  | 'unseen'
  | 'not a member'
  | 'archived'
  /** A thread that only moderators open again. */
  | 'locked'
  /** Nobody writes there plainly: a forum, a category. */
  | 'not for messages'
  | 'may not write'
  /** Put in a time-out by a moderator. */
  | 'silenced'
  /** For a reason that only the platform knows. */
  | 'refused';

/** Whether the bot may post in a channel; where it may not, why. */
export type PostPermission =
  | { readonly kind: 'may' }
  | { readonly kind: 'may not'; readonly why: PostObstacle };

/** How sending ended. `unknown` may or may not have arrived, and is read back before it is sent again. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly reference: MessageRef }
  | { readonly kind: 'retry'; readonly afterMs: number; readonly error: string }
  /** For good: the channel, or the whole workspace, takes nothing any more. */
  | { readonly kind: 'rejected'; readonly error: string; readonly scope: 'channel' | 'workspace' }
  | { readonly kind: 'bad payload'; readonly error: string }
  | { readonly kind: 'unknown'; readonly error: string };

/** Whether a message arrived; `cannot tell` where reading back is not allowed. */
export type ReadBack =
  | { readonly kind: 'found'; readonly reference: MessageRef }
  | { readonly kind: 'missing' }
  | { readonly kind: 'cannot tell'; readonly why: string };

/** A chat platform. `key` is unique to what is sent, and travels with the message. */
export interface Adapter {
  /** `slack`, `discord`. */
  readonly platform: string;
  readonly health: AdapterHealth;
  /**
   * Connects. Where that may work later it goes on trying, and `health` says so; it throws nothing. One that
   * is `off` is stopped, and another one is made and started after a while.
   */
  start(): Promise<void>;
  /**
   * Finishes what an earlier process received from this platform and left unfinished; called while it is
   * ready. Throws nothing: whoever asked is told, as by any handler.
   */
  takeUp(unfinished: Unfinished): Promise<void>;
  /** Takes nothing new, finishes what is in flight, and lets go of the connection. */
  stop(): Promise<void>;
  canPost(channel: Channel): Promise<PostPermission>;
  send(channel: Channel, message: Message, key: string): Promise<SendOutcome>;
  update(reference: MessageRef, message: Message): Promise<SendOutcome>;
  readBack(channel: Channel, key: string): Promise<ReadBack>;
}
