import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { whyUnreachable } from '../../../core/ports/unreachable.js';
import { isTokenGone } from '../outcomes.js';

const SETTINGS =
  'under “Bot” in the settings of your application at https://discord.com/developers/applications';

export const TOKEN_REFUSED = `Discord does not take DISCORD_TOKEN: reset the token ${SETTINGS}, and copy the new one into it.`;
const BANNED =
  'Discord refuses every request from this address (40333): wait some hours, and look whether something else sends too many from there.';

/** What to do about a gateway that was closed for good, by its code. */
const CLOSED: Readonly<Record<number, string>> = {
  4004: TOKEN_REFUSED,
  4010: 'Discord does not take the number of shards: look at DISCORD_SHARDS.',
  4011: 'The bot is in more servers than one connection takes: set DISCORD_SHARDS to auto.',
  4012: 'Discord speaks this version of its gateway no longer: install a newer Musubi.',
  4013: 'Discord does not take the events that were asked for: install a newer Musubi.',
  4014: `Discord does not let the bot have events that it asks for, though none of them is privileged: look ${SETTINGS}.`,
};

/** The same codes, as the library tells them when it logs in. */
const REFUSED: Readonly<Record<string, number>> = {
  'Authentication failed': 4004,
  'Invalid shard': 4010,
  'Sharding is required': 4011,
  'Used an invalid API version': 4012,
  'Used invalid intents': 4013,
  'Used disallowed intents': 4014,
};

/** A sentence for a close that nobody comes back from; undefined for one that may pass. */
export const remedyOfClose = (code: number): string | undefined => CLOSED[code];

/** A sentence for an error over which somebody has to do something first; undefined for one that may pass. */
export function remedyOf(error: unknown): string | undefined {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return TOKEN_REFUSED;
  if (isTokenGone(error)) return TOKEN_REFUSED;
  if (error instanceof DiscordAPIError && error.code === 40_333) return BANNED;
  const code = error instanceof Error ? REFUSED[error.message] : undefined;
  return code === undefined ? undefined : CLOSED[code];
}

/** Why Discord cannot be talked with now: `nothing answers at 127.0.0.1:1 (ECONNREFUSED): check …` */
export function laterSentence(error: unknown, server: string): string {
  const why = whyUnreachable(error, server, 'DISCORD_API_URL');
  return why ? `${why}.` : 'it does not answer as it should, and is asked again.';
}
