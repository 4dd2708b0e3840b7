import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { FakeSlack } from './slack.js';
import { SILENT } from './started.js';

/** Tries once, and does not wait where there is too much. */
export const IMPATIENT: WebClientOptions = { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };

/** A client with the bot's token; one that tries once, unless `options` say more. */
export function client(slack: FakeSlack, options: WebClientOptions = IMPATIENT): WebClient {
  const { apiUrl, workspace } = slack;
  return new WebClient(workspace.bot.token.value, {
    slackApiUrl: apiUrl,
    logger: SILENT,
    ...options,
  });
}

/** What a call ended with: `ok`, or Slack's word for what is wrong. */
export async function outcome(call: Promise<{ ok?: boolean }>): Promise<unknown> {
  return call.then(
    () => 'ok',
    (error: { data?: { error?: string } }) => error.data?.error ?? error,
  );
}
