import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import type { RetryReason, SendOutcome } from '../../core/ports/adapter.js';

export type Failure = Exclude<SendOutcome, { readonly kind: 'sent' }>;

/** Nothing reaches the workspace any more, until somebody does something in Slack. */
const WORKSPACE = [
  'account_inactive',
  'token_revoked',
  'invalid_auth',
  'not_authed',
  'org_login_required',
  'missing_scope',
];

/** Nothing reaches this channel any more. */
const CHANNEL = [
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'team_access_not_granted',
  'ekm_access_denied',
];
/** `restricted_action_read_only_channel` and its like. */
const CHANNEL_PREFIX = 'restricted_action';

/** What was sent can be shown nowhere. */
const PAYLOAD = ['msg_too_long', 'msg_blocks_too_long', 'metadata_too_large'];
/** `invalid_blocks_format`. */
const PAYLOAD_PREFIX = 'invalid_blocks';

/** The message that was to be changed, or to be replied to, was deleted. */
const GONE = ['message_not_found', 'thread_not_found'];

/** It may have been done before the failure. */
const AMBIGUOUS = ['internal_error', 'fatal_error'];

const LIMITED = ['ratelimited', 'rate_limited', 'message_limit_exceeded'];

/** Slack cannot now, and says that it will. */
const TROUBLE = ['service_unavailable', 'request_timeout', 'team_added_to_org', 'external_channel_migrating'];

/** Errors of the network by which nothing has left. */
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/** A page instead of an answer comes as the error's name: nobody knows what the server behind it has done. */
const ERROR_NAME = /^[a-z][a-z0-9_]{0,99}$/;

const SOON_MS = 1_000;
/** Where Slack says that there was too much, and not how long to wait. */
const RATE_LIMIT_MS = 5_000;

/** The error by which Slack refused a call: `invalid_auth`; undefined for any other failure. */
export function platformErrorOf(error: unknown): string | undefined {
  return error instanceof WebAPIPlatformError ? String(error.data.error) : undefined;
}

/** How a call ended that failed, by the error that the Web client throws; any other error is thrown again. */
export function failureOf(error: unknown): Failure {
  if (error instanceof WebAPIRateLimitedError) {
    return limited(error.retryAfter * 1_000);
  }
  if (error instanceof WebAPIPlatformError) return failureNamed(String(error.data.error));
  if (error instanceof WebAPIHTTPError) {
    const told = `HTTP ${error.statusCode}`;
    return error.statusCode >= 500 ? { kind: 'unknown', error: told } : soon(told, 'unlisted');
  }
  if (error instanceof WebAPIRequestError) {
    const code = codeOf(error.original);
    return NOT_SENT.includes(code) ? soon(code, 'trouble') : { kind: 'unknown', error: code };
  }
  // A 429 without a sound Retry-After is a plain error.
  if (error instanceof Error && error.message.startsWith('Retry header did not contain')) {
    return limited(RATE_LIMIT_MS);
  }
  throw error;
}

/** How a call ended that Slack answered with this error. */
export function failureNamed(error: string): Failure {
  if (!ERROR_NAME.test(error)) return { kind: 'unknown', error: 'no JSON' };
  if (WORKSPACE.includes(error)) return { kind: 'rejected', error, scope: 'workspace' };
  if (CHANNEL.includes(error) || error.startsWith(CHANNEL_PREFIX)) {
    return { kind: 'rejected', error, scope: 'channel' };
  }
  if (PAYLOAD.includes(error) || error.startsWith(PAYLOAD_PREFIX)) return { kind: 'bad payload', error };
  if (GONE.includes(error)) return { kind: 'gone', error };
  if (AMBIGUOUS.includes(error)) return { kind: 'unknown', error };
  if (LIMITED.includes(error)) return limited(RATE_LIMIT_MS);
  return soon(error, TROUBLE.includes(error) ? 'trouble' : 'unlisted');
}

/** Slack limits a method in a whole workspace; in one channel, whoever sends keeps the pace. */
const limited = (afterMs: number): Failure => ({
  kind: 'retry',
  afterMs,
  error: 'ratelimited',
  because: 'workspace limit',
});

const soon = (error: string, because: RetryReason): Failure => ({
  kind: 'retry',
  afterMs: SOON_MS,
  error,
  because,
});

/** The code of a network error, however deep the libraries have wrapped it; else the error's name. */
function codeOf(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > 5) return 'network';
  const { code, cause, name } = error as { code?: unknown; cause?: unknown; name?: unknown };
  if (typeof code === 'string') return code;
  if (cause !== undefined) return codeOf(cause, depth + 1);
  return typeof name === 'string' ? name : 'network';
}
