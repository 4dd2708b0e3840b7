import type { Validators } from '../../../core/ports.js';

/** What a web server gave. */
export type Fetched = FetchedPage | { readonly kind: 'not modified' } | FetchFailure;

export interface FetchedPage {
  readonly kind: 'page';
  readonly bytes: Uint8Array;
  /** Where it was found in the end. */
  readonly url: string;
  /** `text/html`, without parameters, in lower case. */
  readonly type: string;
  readonly charset?: string;
  readonly validators: Validators;
}

export interface FetchFailure {
  readonly kind: 'failed';
  /** One sentence: what happened, to what address. */
  readonly sentence: string;
  /** What the server answered, where it did. */
  readonly status?: number;
  /** Gone for good, by what the server says. */
  readonly isGone: boolean;
  /** The server, or the way to it, is at fault, and not what was asked for: the next request fails as likely. */
  readonly isPassing: boolean;
  /** Milliseconds that the server asks to be left alone. */
  readonly retryAfterMs?: number;
}

export const failure = (sentence: string, more: Partial<FetchFailure> = {}): FetchFailure => ({
  kind: 'failed',
  isGone: false,
  isPassing: false,
  ...more,
  sentence,
});
