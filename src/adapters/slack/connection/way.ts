import type { SlackConfig } from './web.js';

const SETTINGS = 'in the settings of your app at https://api.slack.com/apps';

/** By what Slack's events come; a sentence where nothing says so. */
export type Way =
  | { readonly kind: 'socket'; readonly appToken: string }
  | {
      readonly kind: 'http';
      readonly signingSecret: string;
      readonly port: number;
      readonly host?: string;
    }
  | { readonly kind: 'none'; readonly sentence: string };

/** Over HTTP where a signing secret and a port are set, else by Socket Mode. */
export function wayOf({ appToken, signingSecret, port, host }: SlackConfig): Way {
  if (signingSecret !== undefined && port !== undefined) {
    return { kind: 'http', signingSecret, port, ...(host === undefined ? {} : { host }) };
  }
  if (appToken !== undefined) return { kind: 'socket', appToken };
  if (signingSecret !== undefined) {
    const sentence =
      'PORT is missing: set the port on which Slack’s requests arrive, or SLACK_APP_TOKEN for Socket Mode, which needs none.';
    return { kind: 'none', sentence };
  }
  return {
    kind: 'none',
    sentence: `SLACK_APP_TOKEN is missing: make an app-level token (xapp-…) with the scope connections:write under “Basic Information” ${SETTINGS}; or set SLACK_SIGNING_SECRET and PORT for HTTP.`,
  };
}
