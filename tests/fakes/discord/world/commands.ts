import { type APIApplicationCommand, ApplicationCommandType, type Snowflake } from 'discord-api-types/v10';
import { asList, asObject, type Json } from '../limits/checks.js';
import type { World } from './world.js';

/** One time that the commands of a scope were overwritten. */
export interface Registration {
  /** Missing where the commands are global. */
  readonly guildId?: Snowflake;
  readonly commands: readonly APIApplicationCommand[];
  readonly at: number;
}

/** The commands that are registered, a list for each scope, and how they came there. */
export class CommandRegistry {
  /** Every PUT, the oldest first. */
  readonly history: Registration[] = [];
  readonly #scopes = new Map<Snowflake | undefined, readonly APIApplicationCommand[]>();

  of(guildId: Snowflake | undefined): readonly APIApplicationCommand[] {
    return this.#scopes.get(guildId) ?? [];
  }

  /** What somebody in this server can use; elsewhere, the global ones. */
  seenFrom(guildId: Snowflake | undefined): readonly APIApplicationCommand[] {
    return guildId ? [...this.of(guildId), ...this.of(undefined)] : this.of(undefined);
  }

  /** Overwrites a scope; a command keeps its id as long as it keeps its name. */
  overwrite(
    world: World,
    guildId: Snowflake | undefined,
    bodies: readonly unknown[],
  ): readonly APIApplicationCommand[] {
    const before = this.of(guildId);
    const commands = bodies.map((body) => {
      const { type = ApplicationCommandType.ChatInput, ...rest } = asObject(body) as Json & { type?: number };
      const same = before.find(({ name, type: own }) => name === rest.name && own === type);
      const id = same?.id ?? world.ids.next();
      return {
        ...defaults(guildId),
        ...rest,
        type,
        id,
        application_id: world.applicationId,
        version: world.ids.next(),
        ...(guildId ? { guild_id: guildId } : {}),
      } as unknown as APIApplicationCommand;
    });
    this.#scopes.set(guildId, commands);
    this.history.push({ ...(guildId ? { guildId } : {}), commands, at: world.clock.now() });
    return commands;
  }
}

function defaults(guildId: Snowflake | undefined): Json {
  const common = { description: '', options: [], default_member_permissions: null, nsfw: false };
  return guildId ? common : { ...common, integration_types: [0], contexts: null, dm_permission: true };
}

/** The option of a command, or of one of its subcommands, by the names on the way. */
export function optionsAt(
  command: APIApplicationCommand,
  ...path: readonly string[]
): readonly Json[] | undefined {
  let options = asList((command as { options?: unknown }).options).map(asObject);
  for (const name of path) {
    const next = options.find((option) => option.name === name);
    if (!next) return undefined;
    options = asList(next.options).map(asObject);
  }
  return options;
}
