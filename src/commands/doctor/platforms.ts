import type { Config } from '../../config.js';
import type { PlatformCheck, PlatformFinding } from '../../core/ports.js';

/** A check of every platform; of what is set in the configuration, and not yet by asking the platform. */
export function platformChecks(config: Pick<Config, 'slack' | 'discord'>): readonly PlatformCheck[] {
  return [
    { platform: 'Slack', check: async () => slackFindings(config.slack) },
    { platform: 'Discord', check: async () => discordFindings(config.discord) },
  ];
}

const SLACK_SETTINGS = 'in the settings of your app at https://api.slack.com/apps';
const SIGNING_SECRET = /^[0-9a-f]{32}$/;

function slackFindings({ botToken, appToken, signingSecret }: Config['slack']): PlatformFinding[] {
  if (botToken === undefined && appToken === undefined && signingSecret === undefined) return [];
  const findings: PlatformFinding[] = [];
  if (botToken === undefined) {
    const remedy = `copy the Bot User OAuth Token from “OAuth & Permissions” ${SLACK_SETTINGS}`;
    findings.push({ isWell: false, sentence: `SLACK_BOT_TOKEN is missing: ${remedy}.` });
  } else if (!botToken.startsWith('xoxb-')) {
    const remedy = `it begins with xoxb-; copy it from “OAuth & Permissions” ${SLACK_SETTINGS}`;
    findings.push({ isWell: false, sentence: `SLACK_BOT_TOKEN is no bot token: ${remedy}.` });
  }
  if (appToken === undefined && signingSecret === undefined) {
    const remedy = `set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP), both from “Basic Information” ${SLACK_SETTINGS}`;
    findings.push({ isWell: false, sentence: `Nothing says how Slack reaches Musubi: ${remedy}.` });
  }
  if (appToken !== undefined && !appToken.startsWith('xapp-')) {
    const remedy = `it begins with xapp-; make one under “App-Level Tokens” ${SLACK_SETTINGS}`;
    findings.push({ isWell: false, sentence: `SLACK_APP_TOKEN is no app-level token: ${remedy}.` });
  }
  if (signingSecret !== undefined && !SIGNING_SECRET.test(signingSecret)) {
    const remedy = `it has 32 hexadecimal digits; copy it from “Basic Information” ${SLACK_SETTINGS}`;
    findings.push({ isWell: false, sentence: `SLACK_SIGNING_SECRET is no signing secret: ${remedy}.` });
  }
  const sound = 'The tokens look right; whether Slack takes them is not asked yet.';
  return findings.length > 0 ? findings : [{ isWell: true, sentence: sound }];
}

/** Three parts in base64url: who, when, and a signature. */
const DISCORD_TOKEN = /^[\w-]{18,}\.[\w-]{4,}\.[\w-]{20,}$/;

function discordFindings({ token }: Config['discord']): PlatformFinding[] {
  if (token === undefined) return [];
  if (DISCORD_TOKEN.test(token)) {
    const sentence = 'The token looks right; whether Discord takes it is not asked yet.';
    return [{ isWell: true, sentence }];
  }
  const remedy =
    'it has three parts with full stops between them; make a new one under “Bot” at https://discord.com/developers/applications';
  return [{ isWell: false, sentence: `DISCORD_TOKEN is no bot token: ${remedy}.` }];
}
