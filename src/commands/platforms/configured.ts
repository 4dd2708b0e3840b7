import type { Config } from '../../config.js';

const SLACK_SETTINGS = 'in the settings of your app at https://api.slack.com/apps';

/** How a platform is set up, as far as the configuration says: whether its tokens are right, it does not know. */
export type Setup =
  /** Nothing of it is set; `sentence` says what would switch it on. */
  | { readonly kind: 'none'; readonly sentence: string }
  | { readonly kind: 'incomplete'; readonly sentence: string }
  | { readonly kind: 'complete' };

export function slackSetup({ slack, port }: Pick<Config, 'slack' | 'port'>): Setup {
  const { botToken, appToken, signingSecret } = slack;
  if (botToken === undefined && appToken === undefined && signingSecret === undefined) {
    return { kind: 'none', sentence: 'SLACK_BOT_TOKEN is not set.' };
  }
  if (botToken === undefined) {
    const remedy = `copy the Bot User OAuth Token from “OAuth & Permissions” ${SLACK_SETTINGS}`;
    return { kind: 'incomplete', sentence: `SLACK_BOT_TOKEN is missing: ${remedy}.` };
  }
  if (appToken !== undefined || (signingSecret !== undefined && port !== undefined))
    return { kind: 'complete' };
  if (signingSecret !== undefined) {
    const remedy =
      'set it to the port that Slack’s requests come in on, or set SLACK_APP_TOKEN for Socket Mode';
    return { kind: 'incomplete', sentence: `PORT is missing beside SLACK_SIGNING_SECRET: ${remedy}.` };
  }
  const remedy = `set SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET and PORT (HTTP); both secrets are under “Basic Information” ${SLACK_SETTINGS}`;
  return { kind: 'incomplete', sentence: `Nothing says how Slack reaches Musubi: ${remedy}.` };
}

/** What reaches Slack, as its adapter takes it. */
export function slackConfig({ slack, port, host }: Pick<Config, 'slack' | 'port' | 'host'>) {
  const { botToken = '', ...more } = slack;
  return { botToken, ...more, ...(port !== undefined && { port }), ...(host !== undefined && { host }) };
}

export function discordSetup({ discord }: Pick<Config, 'discord'>): Setup {
  return discord.token === undefined
    ? { kind: 'none', sentence: 'DISCORD_TOKEN is not set.' }
    : { kind: 'complete' };
}

/** What reaches Discord, as its adapter takes it. */
export function discordConfig({ discord: { token = '', ...more } }: Pick<Config, 'discord'>) {
  return { token, ...more };
}

/** Whether there is a platform to serve; where there is none, the chat is in the terminal. */
export function isServing(config: Config): boolean {
  return [slackSetup(config), discordSetup(config)].some(({ kind }) => kind !== 'none');
}
