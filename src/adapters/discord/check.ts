import { z } from 'zod';
import type { PlatformFinding } from '../../core/ports.js';
import { type DiscordConfig, serverOf } from './connection/config.js';
import { laterSentence, TOKEN_REFUSED } from './connection/remedies.js';

const TIMEOUT_MS = 10_000;
const DISCORD = 'https://discord.com/api';
/** A crash loop would use up the rest within minutes, and Discord resets the token then. */
const FEW_STARTS = 20;

const Me = z.object({ username: z.string() });
const Gateway = z.object({
  shards: z.number(),
  session_start_limit: z.object({ remaining: z.number(), reset_after: z.number() }),
});

const well = (sentence: string): PlatformFinding => ({ isWell: true, sentence });
const ill = (sentence: string): PlatformFinding => ({ isWell: false, sentence });

/** Asks Discord whether it takes the token, how many connections it wants, and whether the server is there. */
export async function checkDiscord(config: DiscordConfig): Promise<readonly PlatformFinding[]> {
  try {
    const me = await asked(config, '/users/@me');
    if (me.status === 401) return [ill(TOKEN_REFUSED)];
    if (me.status !== 200) return [ill(`Discord cannot be asked: it answers with status ${me.status}.`)];
    const { username } = Me.parse(me.body);
    return [
      well(`Discord takes DISCORD_TOKEN: the bot is “${username}”.`),
      ...gatewayFindings(config, await asked(config, '/gateway/bot')),
      ...(await guildFindings(config)),
    ];
  } catch (error) {
    return [ill(`Discord cannot be asked: ${laterSentence(error, serverOf(config))}`)];
  }
}

function gatewayFindings({ shards = 1 }: DiscordConfig, { body }: Asked): PlatformFinding[] {
  const gateway = Gateway.safeParse(body);
  if (!gateway.success) return [];
  const { shards: wanted, session_start_limit: starts } = gateway.data;
  const findings: PlatformFinding[] = [];
  if (shards !== 'auto' && shards < wanted) {
    findings.push(
      ill(`Discord recommends ${wanted} connections, and it is ${shards}: set DISCORD_SHARDS to auto.`),
    );
  }
  if (starts.remaining < FEW_STARTS) {
    const hours = Math.ceil(starts.reset_after / 3_600_000);
    const remedy = 'find out what restarts it so often, and stop that';
    findings.push(
      ill(`The bot may be started only ${starts.remaining} times more within ${hours} hours: ${remedy}.`),
    );
  }
  return findings;
}

async function guildFindings(config: DiscordConfig): Promise<PlatformFinding[]> {
  const { guildId } = config;
  if (guildId === undefined) return [well('All servers have the commands.')];
  const { status, body } = await asked(config, `/guilds/${guildId}`);
  if (status === 200) {
    const guild = z.object({ name: z.string() }).safeParse(body);
    return [well(`The server “${guild.data?.name ?? guildId}” has the commands.`)];
  }
  const remedy = 'invite it there, or name another server';
  return [ill(`The bot is not in the server of DISCORD_GUILD_ID, ${guildId}: ${remedy}.`)];
}

interface Asked {
  readonly status: number;
  readonly body: unknown;
}

async function asked({ token, apiUrl = DISCORD }: DiscordConfig, path: string): Promise<Asked> {
  const response = await fetch(`${apiUrl}/v10${path}`, {
    headers: { authorization: `Bot ${token}` },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  return { status: response.status, body: await response.json().catch(() => undefined) };
}
