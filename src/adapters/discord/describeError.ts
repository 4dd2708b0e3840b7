import { DiscordAPIError, HTTPError } from 'discord.js';

/** Tokens of bots, and those of interactions, which stand in addresses. */
const SECRETS = /\b[\w-]{18,}\.[\w-]{4,}\.[\w-]{20,}|(?<=\/(?:interactions|webhooks)\/\d+\/)[^/\s]+/g;
const LONGEST = 500;

/** An error for the log: what went wrong and where, without tokens, and without what was to be sent. */
export function describeError(error: unknown): { type: string; message: string; stack?: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutSecrets(String(error)) };
  return {
    type: error.name,
    message: withoutSecrets(messageOf(error)),
    ...(error.stack === undefined ? {} : { stack: framesOf(error.stack) }),
  };
}

function messageOf(error: Error): string {
  if (error instanceof DiscordAPIError)
    return `${error.method} → ${error.status} ${error.code}: ${error.message}`;
  return error instanceof HTTPError ? `${error.method} → HTTP ${error.status}` : error.message;
}

/** Where it happened: the first line repeats the message. */
const framesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

const withoutSecrets = (text: string): string => text.slice(0, LONGEST).replace(SECRETS, '[token]');
