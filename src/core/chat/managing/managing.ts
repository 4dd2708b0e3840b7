import type { Channel } from '../../ports.js';
import type { Asking } from '../chat.js';
import type { RuleWords } from '../command.js';

/** A channel, as whoever manages its subscriptions is in it. */
export interface ManagedChannel {
  readonly channel: Channel;
  /** As people there see it: `#news`. */
  readonly channelName?: string;
  /** What commands are written behind there: `/partners`. */
  readonly command: string;
  /** What stands there before a subscription's number, where options have names: `which:`. */
  readonly numberOption?: string;
  /** Messages with the bot alone. */
  readonly isDirect: boolean;
  /** Admins alone manage it, locked or not: what others may do there is not for the bot to say. */
  readonly isForAdmins?: boolean;
  isAdmin(): Promise<boolean>;
  /** The time zone of whoever asks, where the platform knows it: `Asia/Tokyo`. */
  zone?(): Promise<string | undefined>;
}

/** Somebody who manages the subscriptions of the channel in which they write. */
export type Managing = Asking & { readonly channel: ManagedChannel };

/** What was sent with a form: several where several could be picked; what is left out was left empty. */
export type SentFields = Readonly<Partial<Record<keyof RuleWords, string | readonly string[]>>>;
