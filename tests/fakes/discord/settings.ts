import type { GuildSpec } from './world/build.js';

/** How one fake Discord differs from the next. */
export interface Settings {
  readonly token: string;
  readonly guilds: readonly GuildSpec[];
  /** Privileged intents that the application was granted; asking for others closes with 4014. */
  readonly privilegedIntents: number;
  /** Whether the text of a message that mentions the bot's role alone is told; not known of the real one. */
  readonly roleMentionsTellText: boolean;
  /** How many shards `GET /gateway/bot` advises. */
  readonly shards: number;
  readonly heartbeatMilliseconds: number;
  /** How long an interaction waits for its first response, and how long its token lives. */
  readonly firstResponseMilliseconds: number;
  readonly tokenMilliseconds: number;
  /** How long an enforced nonce is remembered. */
  readonly nonceMilliseconds: number;
  /** Seeds what happens by probability. */
  readonly seed: number;
  /** Rate limits that are really enforced, and told in headers; none unless asked for. */
  readonly rateLimits?: RateLimitSettings;
}

export interface RateLimitSettings {
  /** Requests of one route in one channel (or guild, or webhook). */
  readonly bucket: { readonly limit: number; readonly milliseconds: number };
  /** Requests in all, but for those that answer interactions. */
  readonly global: { readonly limit: number; readonly milliseconds: number };
}

/** Five messages in five seconds a channel, fifty requests a second in all. */
export const REAL_RATE_LIMITS: RateLimitSettings = {
  bucket: { limit: 5, milliseconds: 5000 },
  global: { limit: 50, milliseconds: 1000 },
};

const MINUTE = 60_000;

export const DEFAULT_SETTINGS: Settings = {
  token: 'MTA0ODU3NjAwMDAwMDAwMDAwMA.Gfake.not-a-secret',
  guilds: [{ name: 'Harbor' }],
  privilegedIntents: 0,
  roleMentionsTellText: false,
  shards: 1,
  heartbeatMilliseconds: 41_250,
  firstResponseMilliseconds: 3000,
  tokenMilliseconds: 15 * MINUTE,
  nonceMilliseconds: 5 * MINUTE,
  seed: 1,
};
