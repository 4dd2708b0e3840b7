import type { SubscriptionCommandName } from '../chat/command.js';
import { REQUESTS as EN } from './en/subscriptions/requests.js';
import { REQUESTS as JA } from './ja/subscriptions/requests.js';
import type { Language } from './language.js';

/**
 * A sentence that asks for something to be done with subscriptions, rather than for an answer. The groups `topic`
 * and `which` say what about. A `weak` one may be a question as well, and is taken as a request only where what it is
 * about can be subscribed to, and nothing in it is asked. Linear, lower case, over the whole sentence.
 */
export interface RequestPattern {
  readonly does: SubscriptionCommandName;
  readonly pattern: RegExp;
  readonly isWeak?: true;
}

/** How people ask a bot in a sentence for what a command does. */
export interface RequestWords {
  /** Politeness around a request, taken off first. */
  readonly around: readonly RegExp[];
  readonly requests: readonly RequestPattern[];
  /** Words that make a weak request a sure one: new, whenever, from now on. */
  readonly ongoing: RegExp;
  /** How a question ends without a question mark: 設定は変わりましたか. */
  readonly question?: RegExp;
  /** What stands behind the number of a subscription, as part of a pattern: 2番, 2件目. */
  readonly behindNumber?: RegExp;
  /** What stands behind a command before what it is about, as part of a pattern: `subscribe |to| overseas partners`. */
  readonly beforeTopic?: RegExp;
  /** The same before a partner: `timeline |of| Vestby Port`. */
  readonly beforePartner?: RegExp;
  /** The same before which one is meant: `unsubscribe |from| 2`. */
  readonly beforeWhich?: RegExp;
}

export const REQUEST_WORDS: Readonly<Record<Language, RequestWords>> = { en: EN, ja: JA };
