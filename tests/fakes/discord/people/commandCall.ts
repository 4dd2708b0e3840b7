import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  type ApplicationCommandType,
} from 'discord-api-types/v10';
import { asList, asObject, characters, type Json } from '../limits/checks.js';
import { channelPayload } from '../world/channels.js';
import { permissionsOf } from '../world/permissions.js';
import type { World } from '../world/world.js';
import { contextOf, type Doing, isBotThere } from './interactionPayload.js';

export type Given = Readonly<Record<string, string | number | boolean>>;

/** The command that somebody sees under this name; a test that uses another one is told which there are. */
export function commandSeen(
  world: World,
  doing: Doing,
  name: string,
  type: ApplicationCommandType,
): APIApplicationCommand {
  const isThere = isBotThere(world, doing.channel);
  const all = world.commands.seenFrom(isThere ? doing.channel.guildId : undefined);
  const seen = all.filter((command) => isSeen(world, doing, command));
  const command = seen.find((each) => each.name === name && each.type === type);
  if (command) return command;
  throw new Error(`No command "${name}" is seen here. Seen: ${seen.map((each) => each.name).join(', ')}.`);
}

function isSeen(
  world: World,
  { channel, userId, hasInstalled }: Doing,
  command: APIApplicationCommand,
): boolean {
  const { contexts, default_member_permissions: needed } = command;
  const installations: readonly number[] = command.integration_types ?? [0];
  if (contexts && !command.guild_id && !contexts.includes(contextOf(channel))) return false;
  const isInstalled =
    (isBotThere(world, channel) && installations.includes(0)) || (hasInstalled && installations.includes(1));
  if (!isInstalled && !command.guild_id) return false;
  const guild = world.guildOf(channel);
  if (!guild || needed === null) return true;
  const may = permissionsOf(world, guild, userId, channel);
  return (may & BigInt(needed)) === BigInt(needed) && needed !== '0';
}

/** The data of a command as the client sends it: the options in the command's own order. */
export function commandData(
  world: World,
  command: APIApplicationCommand,
  path: readonly string[],
  given: Given,
  focused?: string,
): Json {
  const definition = command as unknown as Json;
  const { options, resolved } = optionsOf(world, definition, path, given, focused);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    ...(options.length > 0 ? { options } : {}),
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
}

interface Filled {
  readonly options: readonly Json[];
  readonly resolved: Json;
}

function optionsOf(
  world: World,
  definition: Json,
  [next, ...rest]: readonly string[],
  given: Given,
  focused: string | undefined,
): Filled {
  const defined = asList(definition.options).map(asObject);
  if (next === undefined) return filled(world, defined, given, focused);
  const sub = defined.find(({ name }) => name === next);
  if (!sub) {
    throw new Error(
      `"${definition.name}" has no "${next}". It has: ${defined.map(({ name }) => name).join(', ')}.`,
    );
  }
  const { options, resolved } = optionsOf(world, sub, rest, given, focused);
  return { options: [{ name: sub.name, type: sub.type, options }], resolved };
}

function filled(world: World, defined: readonly Json[], given: Given, focused: string | undefined): Filled {
  const names = defined.map(({ name }) => String(name));
  const unknown = Object.keys(given).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`No such option: ${unknown}. There are: ${names}.`);
  let resolved: Json = {};
  const options = defined.flatMap((option) => {
    const name = String(option.name);
    const value = given[name];
    if (value === undefined) {
      if (option.required === true && !focused) throw new Error(`The option "${name}" must be given.`);
      return [];
    }
    if (name === focused) return [focusedOn(option, value)];
    checkValue(option, value);
    resolved = { ...resolved, ...resolvedOf(world, option.type, String(value)) };
    return [{ name, type: option.type, value }];
  });
  return { options, resolved };
}

function focusedOn(option: Json, value: unknown): Json {
  if (option.autocomplete !== true) throw new Error(`"${option.name}" is not completed.`);
  return { name: option.name, type: option.type, value, focused: true };
}

/** What the client itself does not let through. */
function checkValue({ name, choices, min_length = 0, max_length = 6000 }: Json, value: unknown): void {
  const allowed = asList(choices).map((choice) => asObject(choice).value);
  if (allowed.length > 0 && !allowed.includes(value)) {
    throw new Error(`"${name}" is one of ${allowed.join(', ')}, not ${value}.`);
  }
  const length = characters(value);
  if (typeof value === 'string' && (length < Number(min_length) || length > Number(max_length))) {
    throw new Error(`"${name}" must have ${min_length} to ${max_length} characters, not ${length}.`);
  }
}

/** The person or channel that an option names. */
function resolvedOf(world: World, type: unknown, id: string): Json {
  if (type === ApplicationCommandOptionType.User) return { users: { [id]: world.user(id) } };
  const channel = type === ApplicationCommandOptionType.Channel ? world.channels.get(id) : undefined;
  return channel ? { channels: { [id]: { ...channelPayload(world, channel), permissions: '0' } } } : {};
}
