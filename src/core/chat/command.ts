import type { Language } from '../languages/language.js';

/** Words that restrict a list, each as it was typed or picked from a menu: `{ country: 'Denmark' }`. */
export interface ListWords {
  /** A kind of organisation: `universities`, 自治体. */
  readonly kind?: string;
  readonly country?: string;
  /** A part of a country or of the world: `Kansai`, ヨーロッパ. */
  readonly region?: string;
  /** `2020`, `since 2019`, 令和2年. */
  readonly year?: string;
  /** `MOU`, 包括連携協定. */
  readonly instrument?: string;
}

/** What can be asked for behind `/partners`, taken apart. */
export type Command =
  | { readonly kind: 'ask'; readonly question: string }
  /** `words` restrict it as in a question: `overseas since 2019`. */
  | { readonly kind: 'list'; readonly where?: ListWords; readonly words?: string }
  | { readonly kind: 'show'; readonly partner: string }
  | { readonly kind: 'releases' }
  /** Without `b`, `a` names both. */
  | { readonly kind: 'compare'; readonly a: string; readonly b?: string }
  | { readonly kind: 'timeline'; readonly partner?: string }
  | { readonly kind: 'disagreements' }
  /** None: what is set, and what can be. */
  | { readonly kind: 'language'; readonly wanted?: Language | 'auto' }
  | { readonly kind: 'forget me' }
  | { readonly kind: 'help' };

export type CommandName = Command['kind'];

/** A value as it was typed, or picked: of several any will do. */
export type Picked = string | readonly string[];

/** What a form's fields or a slash command's options say of a subscription, each as it was typed or picked. */
export interface RuleWords {
  /** In words, with "and", "or" and "not": `overseas universities, not companies`. What else is given adds to it. */
  readonly topic?: string;
  readonly partner?: Picked;
  readonly country?: Picked;
  readonly region?: Picked;
  readonly kind?: Picked;
  readonly instrument?: Picked;
  /** Words of the release, all of them. */
  readonly words?: string;
  /** The releases' languages. */
  readonly languages?: Language | 'both';
  /** The language that is told in. */
  readonly told?: Language;
  readonly style?: 'full' | 'line';
  /** At once, daily, or weekly. */
  readonly every?: 'release' | 'day' | 'week';
  /** `monday`, `Fri`, 月曜. */
  readonly weekday?: string;
  /** `9`, `18:00`, `9am`, 午後6時. */
  readonly hour?: string;
  /** `JST`, `Tokyo`, `Europe/Copenhagen`, `UTC+9`. */
  readonly zone?: string;
  readonly threads?: boolean;
  readonly endings?: boolean;
}

/** What can be done with the subscriptions of the channel that it is written in. */
export type SubscriptionCommand =
  /** With neither, the form opens. */
  | { readonly kind: 'subscribe'; readonly words?: string; readonly options?: RuleWords }
  /** `which`: its number in the list, or its id. None: the only one, else the list to choose from. */
  | { readonly kind: 'unsubscribe'; readonly which?: string }
  | { readonly kind: 'subscriptions' }
  /** Changes what is given and leaves the rest. With nothing given: what is set. */
  | {
      readonly kind: 'settings';
      readonly which?: string;
      readonly words?: string;
      readonly options?: RuleWords;
    }
  /** What a rule would have told, and why. With neither, the rules of the channel. */
  | { readonly kind: 'preview'; readonly words?: string; readonly options?: RuleWords }
  | { readonly kind: 'resume'; readonly which?: string }
  /** Admins alone manage the channel's subscriptions from then on, or everybody again. */
  | { readonly kind: 'lock' | 'unlock' };

export type SubscriptionCommandName = SubscriptionCommand['kind'];
