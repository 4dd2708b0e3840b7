import { createHash } from 'node:crypto';
import type { Clock } from '../clock.js';
import type { RestAnswer } from '../rest/answer.js';
import type { RateLimitSettings } from '../settings.js';

type Headers = Readonly<Record<string, string>>;

interface Window {
  used: number;
  readonly endsAt: number;
}

/** What a request is counted under. */
export interface Counted {
  readonly route: string;
  /** The channel, guild or webhook in its path: each has buckets of its own. */
  readonly major: string;
  /** Answers to interactions do not count among the requests in all. */
  readonly isGlobal: boolean;
}

/** Rate limits that are enforced: buckets a route and place, and one over all. */
export class RateLimits {
  /** Requests that came too early. */
  readonly refused = { bucket: 0, global: 0 };
  readonly #buckets = new Map<string, Window>();
  #global: Window = { used: 0, endsAt: 0 };
  readonly #clock: Clock;
  readonly #settings: RateLimitSettings | undefined;

  constructor(clock: Clock, settings: RateLimitSettings | undefined) {
    this.#clock = clock;
    this.#settings = settings;
  }

  /** Counts a request: the headers that its answer carries, or the 429 that it gets. */
  count(request: Counted): { readonly headers: Headers; readonly refusal?: RestAnswer } {
    if (!this.#settings) return { headers: {} };
    const { bucket, global } = this.#settings;
    const now = this.#clock.now();
    if (request.isGlobal) {
      this.#global = current(this.#global, now, global.milliseconds);
      this.#global.used += 1;
      if (this.#global.used > global.limit) {
        this.refused.global += 1;
        return { headers: {}, refusal: tooMany('global', seconds(this.#global.endsAt - now)) };
      }
    }
    const key = `${request.route} ${request.major}`;
    const window = current(this.#buckets.get(key), now, bucket.milliseconds);
    this.#buckets.set(key, window);
    window.used += 1;
    const headers = bucketHeaders(request.route, bucket.limit, window, now);
    if (window.used <= bucket.limit) return { headers };
    this.refused.bucket += 1;
    return { headers, refusal: tooMany('user', seconds(window.endsAt - now), headers) };
  }
}

function current(window: Window | undefined, now: number, milliseconds: number): Window {
  return window && window.endsAt > now ? window : { used: 0, endsAt: now + milliseconds };
}

const seconds = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds)) / 1000;

function bucketHeaders(route: string, limit: number, { used, endsAt }: Window, now: number): Headers {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(Math.max(0, limit - used)),
    'X-RateLimit-Reset': String(endsAt / 1000),
    'X-RateLimit-Reset-After': String(seconds(endsAt - now)),
    'X-RateLimit-Bucket': bucketOf(route),
  };
}

/** The same opaque name for a route every time. */
export const bucketOf = (route: string): string => createHash('md5').update(route).digest('hex');

/** 429, with what it must say in headers and body. */
export function tooMany(
  scope: 'user' | 'shared' | 'global',
  retryAfter: number,
  headers: Headers = {},
): RestAnswer {
  return {
    status: 429,
    headers: {
      ...headers,
      'Retry-After': String(retryAfter),
      'X-RateLimit-Scope': scope,
      ...(scope === 'global' ? { 'X-RateLimit-Global': 'true' } : {}),
    },
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global: scope === 'global' },
  };
}
