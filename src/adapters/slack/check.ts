import { WebClient } from '@slack/web-api';
import type { PlatformFinding } from '../../core/ports.js';
import { type Identity, identify, laterSentence } from './connection/identity.js';
import { appTokenRemedy } from './connection/remedies.js';
import { OPTIONAL_SCOPES, type Scope } from './connection/scopes.js';
import { sdkLog } from './connection/sdkLog.js';
import { wayOf } from './connection/way.js';
import { createWeb, type SlackConfig, serverOf, socketOptions } from './connection/web.js';
import { platformErrorOf } from './outcomes.js';

const SILENT_LOG = { debug: ignore, info: ignore, warn: ignore, error: ignore };
const TIMEOUT_MS = 10_000;
/** Requests that are signed with a time further away than this are refused. */
const SIGNED_MS = 5 * 60_000;
const TOLERATED_MS = 30_000;

const well = (sentence: string): PlatformFinding => ({ isWell: true, sentence });
const ill = (sentence: string): PlatformFinding => ({ isWell: false, sentence });

/** Asks Slack whether it takes the tokens, what they may do, and what time it is there. */
export async function checkSlack(
  config: SlackConfig,
  now: () => number,
): Promise<readonly PlatformFinding[]> {
  const web = createWeb(config, sdkLog(SILENT_LOG));
  const found = await identify(web.calls, serverOf(config));
  if (found.kind !== 'identity') {
    return [ill(found.kind === 'off' ? found.sentence : `Slack cannot be asked: ${found.sentence}`)];
  }
  const { identity } = found;
  return [
    well(`Slack takes SLACK_BOT_TOKEN: the bot is in the workspace “${identity.teamName}”.`),
    ...scopeFindings(identity),
    await wayFinding(config),
    ...(await clockFindings(config, now)),
  ];
}

/** What the bot does without, by the scope that it was not given. */
const WITHOUT: Readonly<
  Record<Exclude<Scope, 'app_mentions:read' | 'chat:write' | 'commands' | 'im:history'>, string>
> = {
  'assistant:write': 'no questions are suggested where somebody opens the messages',
  'users:read': 'neither the language of somebody’s Slack nor who is an admin is known',
  'channels:history': 'a thread in a public channel goes on by mention only',
  'groups:history': 'a thread in a private channel goes on by mention only',
  'channels:read': 'that a public channel was archived or left is noticed by sending only',
  'groups:read': 'that a private channel was archived or left is noticed by sending only',
};

function scopeFindings({ may }: Identity): PlatformFinding[] {
  const without = OPTIONAL_SCOPES.filter((scope) => !may(scope));
  if (without.length === 0) return [];
  const each = without.map((scope) => `${scope} (${WITHOUT[scope]})`).join(', ');
  return [well(`It works without the scopes that it was not given: ${each}.`)];
}

/** Over HTTP nothing can be asked: Slack comes when it has something to tell. */
async function wayFinding(config: SlackConfig): Promise<PlatformFinding> {
  const way = wayOf(config);
  if (way.kind === 'none') return ill(way.sentence);
  if (way.kind === 'http') {
    return well(
      `Slack's requests are taken on port ${way.port}; whether they arrive, Slack's settings show.`,
    );
  }
  try {
    const client = new WebClient(way.appToken, { ...socketOptions(config), logger: sdkLog(SILENT_LOG) });
    await client.apps.connections.open({});
    return well('Slack takes SLACK_APP_TOKEN: Socket Mode is on.');
  } catch (error) {
    const why = laterSentence(error, serverOf(config));
    return ill(appTokenRemedy(platformErrorOf(error) ?? '') ?? `Socket Mode cannot be asked for: ${why}`);
  }
}

/** By the time that Slack's answers carry. */
async function clockFindings(config: SlackConfig, now: () => number): Promise<PlatformFinding[]> {
  const theirs = await timeAtSlack(config);
  if (theirs === undefined) return [];
  const apart = Math.abs(theirs - now());
  if (apart < TOLERATED_MS) return [];
  const seconds = Math.round(apart / 1_000);
  const refused = apart >= SIGNED_MS ? ', so that what Slack signs is refused' : '';
  const remedy = 'set the clock, and let it be kept right by NTP';
  return [ill(`The clock and Slack's are ${seconds} seconds apart${refused}: ${remedy}.`)];
}

async function timeAtSlack({ apiUrl = 'https://slack.com/api/' }: SlackConfig): Promise<number | undefined> {
  try {
    const asked = { method: 'POST', signal: AbortSignal.timeout(TIMEOUT_MS) };
    const { headers } = await fetch(new URL('api.test', apiUrl), asked);
    const time = Date.parse(headers.get('date') ?? '');
    return Number.isNaN(time) ? undefined : time;
  } catch {
    return undefined;
  }
}

function ignore(): void {
  // Nobody reads what the library tells of a check.
}
