import type { Config } from '../../config.js';
import type { PlatformCheck, PlatformFinding } from '../../core/ports.js';
import { discordConfig, discordSetup, type Setup, slackConfig, slackSetup } from '../platforms/configured.js';

/** A check of every platform: of what is set, of what the tokens look like, and of what the platform says. */
export function platformChecks(config: Config): readonly PlatformCheck[] {
  return [
    {
      platform: 'Slack',
      check: () => findings(slackSetup(config), slackTokens(config), () => askSlack(config)),
    },
    {
      platform: 'Discord',
      check: () => findings(discordSetup(config), discordTokens(config), () => askDiscord(config)),
    },
  ];
}

const ill = (sentence: string): PlatformFinding => ({ isWell: false, sentence });

/** A platform is asked only when there is something to ask it with. */
async function findings(
  setup: Setup,
  tokens: readonly string[],
  ask: () => Promise<readonly PlatformFinding[]>,
): Promise<readonly PlatformFinding[]> {
  if (setup.kind === 'none') return [];
  const wrong = [...(setup.kind === 'incomplete' ? [setup.sentence] : []), ...tokens];
  return wrong.length > 0 ? wrong.map(ill) : ask();
}

async function askSlack(config: Config): Promise<readonly PlatformFinding[]> {
  const { checkSlack } = await import('../../adapters/slack/check.js');
  return checkSlack(slackConfig(config), Date.now);
}

async function askDiscord(config: Config): Promise<readonly PlatformFinding[]> {
  const { checkDiscord } = await import('../../adapters/discord/check.js');
  return checkDiscord(discordConfig(config));
}

const SLACK_SETTINGS = 'in the settings of your app at https://api.slack.com/apps';
const SIGNING_SECRET = /^[0-9a-f]{32}$/;

/** What is wrong with tokens that Slack itself cannot have given; another server may have others. */
function slackTokens({ slack: { botToken, appToken, signingSecret, apiUrl } }: Config): string[] {
  if (apiUrl !== undefined) return [];
  const wrong: string[] = [];
  if (botToken !== undefined && !botToken.startsWith('xoxb-')) {
    const remedy = `it begins with xoxb-; copy it from “OAuth & Permissions” ${SLACK_SETTINGS}`;
    wrong.push(`SLACK_BOT_TOKEN is no bot token: ${remedy}.`);
  }
  if (appToken !== undefined && !appToken.startsWith('xapp-')) {
    const remedy = `it begins with xapp-; make one under “App-Level Tokens” ${SLACK_SETTINGS}`;
    wrong.push(`SLACK_APP_TOKEN is no app-level token: ${remedy}.`);
  }
  if (signingSecret !== undefined && !SIGNING_SECRET.test(signingSecret)) {
    const remedy = `it has 32 hexadecimal digits; copy it from “Basic Information” ${SLACK_SETTINGS}`;
    wrong.push(`SLACK_SIGNING_SECRET is no signing secret: ${remedy}.`);
  }
  return wrong;
}

/** Three parts in base64url: who, when, and a signature. */
const DISCORD_TOKEN = /^[\w-]{18,}\.[\w-]{4,}\.[\w-]{20,}$/;

function discordTokens({ discord: { token, apiUrl } }: Config): string[] {
  if (token === undefined || apiUrl !== undefined || DISCORD_TOKEN.test(token)) return [];
  const remedy =
    'it has three parts with full stops between them; make a new one under “Bot” at https://discord.com/developers/applications';
  return [`DISCORD_TOKEN is no bot token: ${remedy}.`];
}
