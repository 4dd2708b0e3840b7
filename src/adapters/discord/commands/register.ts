import { createHash } from 'node:crypto';
import type { REST, RESTPutAPIApplicationCommandsJSONBody } from 'discord.js';
import { Routes } from 'discord.js';
import type { CommandHashes } from '../../../core/ports.js';
import { codeOf } from '../outcomes.js';
import { PLATFORM } from '../place.js';
import { commandDefinitions, guildDefinitions } from './definitions.js';

export interface RegisterOptions {
  readonly rest: REST;
  readonly application: string;
  /** The one server that is to have the commands; without it, all have them. */
  readonly guildId?: string;
  /** What was registered last; undefined where that is not known. */
  readonly hashes?: CommandHashes;
  /** Also where nothing has changed: somebody may have taken them away. */
  readonly isForced?: boolean;
}

/** What was done: nothing where what is registered is what is to be. */
export type Registered = 'registered' | 'unchanged';

const GLOBAL = 'global';
/** Under this name the server is remembered that has commands of its own. */
const SERVER = 'server';
/** The bot is no longer in that server, and its commands are gone with it. */
const MISSING_ACCESS = 50_001;

/**
 * Registers the commands in one scope, and clears the other that had them before; only where their definition has
 * changed, for a server takes 200 new names a day. Throws what the request throws.
 */
export async function registerCommands({
  rest,
  application,
  guildId,
  hashes,
  isForced = false,
}: RegisterOptions): Promise<Registered> {
  const scope = guildId ?? GLOBAL;
  const definitions = guildId ? guildDefinitions() : commandDefinitions();
  const hash = createHash('sha256')
    .update(JSON.stringify([application, definitions]))
    .digest('base64url');
  if (!isForced && (await hashes?.get(PLATFORM, scope)) === hash) return 'unchanged';
  const put = async (of: string, body: RESTPutAPIApplicationCommandsJSONBody): Promise<void> => {
    await rest.put(routeOf(application, of), { body });
  };
  await put(scope, definitions);
  // Commands in two scopes would be shown twice.
  const earlier = await hashes?.get(PLATFORM, SERVER);
  const others = [...(guildId ? [GLOBAL] : []), ...(earlier && earlier !== guildId ? [earlier] : [])];
  for (const other of others) {
    await put(other, []).catch((error: unknown) => {
      if (codeOf(error) !== MISSING_ACCESS) throw error;
    });
    await hashes?.remove(PLATFORM, other);
  }
  if (guildId) await hashes?.set(PLATFORM, SERVER, guildId);
  else await hashes?.remove(PLATFORM, SERVER);
  await hashes?.set(PLATFORM, scope, hash);
  return 'registered';
}

const routeOf = (application: string, scope: string): `/${string}` =>
  scope === GLOBAL
    ? Routes.applicationCommands(application)
    : Routes.applicationGuildCommands(application, scope);
