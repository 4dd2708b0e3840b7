import { Client, type ClientOptions, GatewayIntentBits, Options, Partials, REST } from 'discord.js';
import type { DiscordConfig } from './config.js';

/** Requests that Discord refused: a warning at every so many, for ten thousand in ten minutes ban an address. */
const WARN_AT = 100;

/**
 * The client, with the least that it needs: servers and their channels, messages of servers and direct ones, none
 * of it privileged. Without the partial of channels no direct message arrives, without that of messages no edit.
 */
export function createClient({ apiUrl, shards = 1 }: DiscordConfig): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    // Nothing of what people write is kept in memory.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    ...shardsOf(shards),
    rest: { ...(apiUrl && { api: apiUrl }), invalidRequestWarningInterval: WARN_AT },
  });
}

function shardsOf(shards: number | 'auto'): Pick<ClientOptions, 'shards' | 'shardCount'> {
  if (shards === 'auto') return { shards };
  return { shards: Array.from({ length: shards }, (_, id) => id), shardCount: shards };
}

const POST_TIMEOUT_MS = 10_000;
/** Between the end of a limit and the next message: the library's own 50 would leave 5% of what is allowed unused. */
const LIMIT_OFFSET_MS = 10;

/** For what is posted in channels: nothing is tried twice or waited for, so that each outcome is seen. */
export function createPosts({ apiUrl, token }: DiscordConfig): REST {
  return new REST({
    ...(apiUrl && { api: apiUrl }),
    retries: 0,
    rejectOnRateLimit: () => true,
    timeout: POST_TIMEOUT_MS,
    offset: LIMIT_OFFSET_MS,
    invalidRequestWarningInterval: WARN_AT,
  }).setToken(token);
}
