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
  /** A thread for those who were added to it. */
  | 'not in the thread'
  | 'archived'
  /** A thread that only moderators open again. */
  | 'locked'
  /** Nobody writes there plainly: a forum, a category. */
  | 'not for messages'
  | 'may not write'
  /** Only some people write there. */
  | 'read-only'
  /** Direct messages in which the bot takes no part. */
  | 'between others'
  /** Put in a time-out by a moderator. */
  | 'silenced'
  /** For a reason that only the platform knows. */
  | 'refused';

/** Whether the bot may post in a channel; where it may not, why. */
export type PostPermission =
  | { readonly kind: 'may' }
  | { readonly kind: 'may not'; readonly why: PostObstacle };

/**
 * Why something was not taken: the platform wants less of it, in one channel or in all of a workspace or
 * everywhere; it has `trouble`, as has the network, and that passes; or nobody knows its error, which may never pass.
 */
export type RetryReason = 'channel limit' | 'workspace limit' | 'platform limit' | 'trouble' | 'unlisted';

/** How sending ended. `unknown` may or may not have arrived, and is read back before it is sent again. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly reference: MessageRef }
  /** Not taken, and it may be later. */
  | {
      readonly kind: 'retry';
      readonly afterMs: number;
      readonly error: string;
      readonly because: RetryReason;
    }
  /** For good: the channel, or the whole workspace, takes nothing any more. */
  | { readonly kind: 'rejected'; readonly error: string; readonly scope: 'channel' | 'workspace' }
  | { readonly kind: 'bad payload'; readonly error: string }
  /** The message that it was to change, or to stand under, was deleted. */
  | { readonly kind: 'gone'; readonly error: string }
  | { readonly kind: 'unknown'; readonly error: string };

/** Where a message is looked for that may have arrived. */
export interface Sought {
  /** What it was sent under. */
  readonly under?: MessageRef;
  /** When it was first sent: nothing before that is looked through. */
  readonly since?: Moment;
}

/** Whether a message arrived; `cannot tell` where reading back is not allowed. */
export type ReadBack =
  | { readonly kind: 'found'; readonly reference: MessageRef }
  | { readonly kind: 'missing' }
  /** It could not be looked up now. */
  | { readonly kind: 'later'; readonly afterMs: number; readonly why: string }
  | { readonly kind: 'cannot tell'; readonly why: string };

/** What happens to a channel, or to all channels of a workspace, as the platform tells it. */
export type ChannelHappening =
  | {
      readonly channel: Channel;
      /** `left` is also a bot that was kicked, or may no longer see the channel. */
      readonly what: 'archived' | 'unarchived' | 'deleted' | 'left' | 'joined' | 'renamed';
    }
  /** The bot was taken out of the whole workspace, or came back. */
  | { readonly platform: string; readonly workspace: string; readonly what: 'removed' | 'added' };

/** How it stands with a channel now; `not known` where the platform does not let the bot look. */
export type ChannelStanding = 'there' | 'archived' | 'deleted' | 'left' | 'removed' | 'not known';

/** What holds for everything that is sent to a platform. */
export interface SendingHabits {
  /**
   * One message leaves for a channel in so many milliseconds; 0 where the platform tells its limits itself. Not all
   * messages are on their way equally long, so that it is a little more than the platform allows.
   */
  readonly paceMs: number;
  /** For so long after the first try, the platform takes a message with the same key only once. */
  readonly remembersMs: number;
}

/** A chat platform. `key` is unique to what is sent, and travels with the message. */
export interface Adapter {
  /** `slack`, `discord`. */
  readonly platform: string;
  readonly habits: SendingHabits;
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
  /** What has become of a channel, for what happened while nobody listened; throws nothing. */
  standing(channel: Channel): Promise<ChannelStanding>;
  /** Posts once; `under` an earlier message in its thread on Slack, as a reply to it on Discord. */
  send(channel: Channel, message: Message, key: string, under?: MessageRef): Promise<SendOutcome>;
  update(reference: MessageRef, message: Message): Promise<SendOutcome>;
  readBack(channel: Channel, key: string, sought?: Sought): Promise<ReadBack>;
}
