import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { RetryReason, SendOutcome } from '../../core/ports/adapter.js';

export type Failure = Exclude<SendOutcome, { readonly kind: 'sent' }>;

/** Nothing reaches any channel any more, until somebody does something. */
const EVERYWHERE: readonly unknown[] = [0, 40_001, 40_333, 50_014];
/** Nothing reaches the server any more. */
const SERVER: readonly unknown[] = [10_004];
/** Nothing reaches this channel, or this person, any more. */
const CHANNEL: readonly unknown[] = [10_003, 40_058, 50_001, 50_007, 50_008, 50_013, 50_024, 50_083, 160_005];
/** The message that was to be changed was deleted. */
const GONE = 10_008;
/** What was sent can be shown nowhere. */
const PAYLOAD: readonly unknown[] = [50_006, 50_035, 200_000, 240_000];

/** Discord cannot now: it is overloaded, or a limit of its own holds for a while. */
const TROUBLE: readonly unknown[] = [20_028, 40_004, 40_062, 110_001, 130_000];

/** Errors of the network by which nothing has left. */
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

const SOON_MS = 1_000;
/** Where Discord says that there was too much, and not how long to wait. */
const RATE_LIMIT_MS = 5_000;

/** Discord's code of the error by which it refused something; undefined for any other failure. */
export const codeOf = (error: unknown): unknown =>
  error instanceof DiscordAPIError ? error.code : undefined;

/** Whether the token is one that Discord takes no longer: nothing works until there is another. */
export const isTokenGone = (error: unknown): boolean =>
  (error instanceof DiscordAPIError && error.status === 401) ||
  // After a 401 the client has forgotten its token.
  (error instanceof Error && error.message.startsWith('Expected token to be set'));

/** How a request ended that failed; an error that is none of a request is thrown again. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RateLimitError) {
    const afterMs = error.retryAfter || error.timeToReset || RATE_LIMIT_MS;
    const because = error.global ? 'platform limit' : 'channel limit';
    return { kind: 'retry', afterMs: Math.max(afterMs, 0), error: 'rate limited', because };
  }
  if (isTokenGone(error)) return { kind: 'rejected', error: 'HTTP 401', scope: 'workspace' };
  if (error instanceof DiscordAPIError) return refusal(error);
  if (error instanceof HTTPError) return { kind: 'unknown', error: `HTTP ${error.status}` };
  const code = networkCode(error);
  if (code === undefined) throw error;
  return NOT_SENT.includes(code) ? soon(code, 'trouble') : { kind: 'unknown', error: code };
}

function refusal({ code, status }: DiscordAPIError): Failure {
  const error = String(code);
  if (EVERYWHERE.includes(code) && status !== 429) return { kind: 'rejected', error, scope: 'workspace' };
  if (SERVER.includes(code)) return { kind: 'rejected', error, scope: 'workspace' };
  if (CHANNEL.includes(code)) return { kind: 'rejected', error, scope: 'channel' };
  if (PAYLOAD.includes(code)) return { kind: 'bad payload', error };
  if (code === GONE) return { kind: 'gone', error };
  return soon(error, TROUBLE.includes(code) ? 'trouble' : 'unlisted');
}

const soon = (error: string, because: RetryReason): Failure => ({
  kind: 'retry',
  afterMs: SOON_MS,
  error,
  because,
});

/** The code of a network error, however deep it is wrapped; `timeout` where it was given up. */
function networkCode(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 5) return undefined;
  const { code, cause, name } = error as { code?: unknown; cause?: unknown; name?: unknown };
  if (name === 'AbortError' || name === 'TimeoutError') return 'timeout';
  return typeof code === 'string' ? code : networkCode(cause, depth + 1);
}
