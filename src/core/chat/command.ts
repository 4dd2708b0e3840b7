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
