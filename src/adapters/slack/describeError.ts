import { WebAPIHTTPError, WebAPIPlatformError } from '@slack/web-api';

const TOKEN = /\bx(?:ox[a-z]|app)-[\w-]+/g;
const LONGEST = 500;

/** An error for the log: what went wrong and where, without tokens, and without what Slack sent along. */
export function describeError(error: unknown): { type: string; message: string; stack?: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutTokens(String(error)) };
  return {
    type: error.name,
    message: withoutTokens(messageOf(error)),
    ...(error.stack === undefined ? {} : { stack: framesOf(error.stack) }),
  };
}

function messageOf(error: Error): string {
  if (error instanceof WebAPIHTTPError) return `HTTP ${error.statusCode}`;
  const needed =
    error instanceof WebAPIPlatformError ? (error.data as { needed?: unknown }).needed : undefined;
  return typeof needed === 'string' ? `${error.message}, needed: ${needed}` : error.message;
}

/** Where it happened: the first line repeats the message, which may be long and hold what is not to be told. */
const framesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

const withoutTokens = (text: string): string => text.slice(0, LONGEST).replace(TOKEN, '[token]');
