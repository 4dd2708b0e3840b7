import { REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { CommandHashes } from '../../core/ports.js';
import { registerCommands } from './commands/register.js';
import { type DiscordConfig, serverOf } from './connection/config.js';
import { laterSentence, remedyOf } from './connection/remedies.js';
import { codeOf } from './outcomes.js';

const Application = z.object({ id: z.string() });
const NOT_IN_THE_SERVER = [50_001, 10_004];

/** Registers the commands without connecting, also where they have not changed. Throws nothing. */
export async function registerAlone(
  config: DiscordConfig,
  hashes: CommandHashes,
): Promise<{ readonly kind: 'done' } | { readonly kind: 'cannot'; readonly sentence: string }> {
  const { token, apiUrl, guildId } = config;
  const rest = new REST({ ...(apiUrl !== undefined && { api: apiUrl }) }).setToken(token);
  try {
    const { id } = Application.parse(await rest.get(Routes.currentApplication()));
    const scope = guildId === undefined ? {} : { guildId };
    await registerCommands({ rest, application: id, ...scope, hashes, isForced: true });
    return { kind: 'done' };
  } catch (error) {
    if (NOT_IN_THE_SERVER.includes(Number(codeOf(error)))) {
      const sentence = `The bot is not in the server of DISCORD_GUILD_ID, ${guildId}: invite it there, or name another server.`;
      return { kind: 'cannot', sentence };
    }
    const sentence =
      remedyOf(error) ?? `The commands cannot be registered: ${laterSentence(error, serverOf(config))}`;
    return { kind: 'cannot', sentence };
  }
}
