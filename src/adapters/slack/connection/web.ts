import type { Logger } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';

/** How Slack is reached, and as whom. */
export interface SlackConfig {
  /** `xoxb-…` */
  readonly botToken: string;
  /** `xapp-…`, for Socket Mode. */
  readonly appToken?: string;
  /** For requests of Slack over HTTP, which come to {@link port}. */
  readonly signingSecret?: string;
  readonly port?: number;
  /** The address of this machine that the port is opened on; all of them where it is left out. */
  readonly host?: string;
  /** Another address of the Web API than Slack's own: `http://127.0.0.1:4000/api/`. */
  readonly apiUrl?: string;
}

/** Clients of the Web API: the library tries again by itself, which may do twice what must be done once. */
export interface Web {
  /** For what may be done twice: asking, publishing, changing, deleting. */
  readonly calls: WebClient;
  /** For posting: tries once, and says how that ended. */
  readonly posts: WebClient;
}

const TIMEOUT_MS = 10_000;

export function createWeb({ botToken, apiUrl }: SlackConfig, logger: Logger): Web {
  // Each client gets objects of its own: the library writes into them.
  const options = (): WebClientOptions => ({
    logger,
    timeout: TIMEOUT_MS,
    rejectRateLimitedCalls: true,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  });
  return {
    calls: new WebClient(botToken, {
      ...options(),
      retryConfig: { retries: 2, minTimeout: 300, maxTimeout: 2_000 },
    }),
    posts: new WebClient(botToken, { ...options(), retryConfig: { retries: 0 } }),
  };
}

/** The server of the Web API, as a sentence names it. */
export const serverOf = ({ apiUrl }: SlackConfig): string =>
  apiUrl !== undefined && URL.canParse(apiUrl) ? new URL(apiUrl).host : 'slack.com';

/** The options of the client with which a connection of Socket Mode is asked for. */
export function socketOptions({ apiUrl }: SlackConfig): WebClientOptions {
  return {
    timeout: TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  };
}
