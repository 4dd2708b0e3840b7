import { InteractionContextType, type InteractionType, type Locale } from 'discord-api-types/v10';
import type { Json } from '../limits/checks.js';
import type { Platform } from '../platform.js';
import { channelPayload, type FakeChannel } from '../world/channels.js';
import { guildSummary } from '../world/guildPayload.js';
import { memberPayload } from '../world/guilds.js';
import { newInteraction, type StoredInteraction } from '../world/interactions.js';
import type { StoredMessage } from '../world/messages.js';
import { botPermissions, EVERYBODY_MAY, permissionsOf } from '../world/permissions.js';
import type { World } from '../world/world.js';

/** Who does it, and where. */
export interface Doing {
  readonly userId: string;
  readonly locale: `${Locale}`;
  /** Has the application installed for themselves. */
  readonly hasInstalled: boolean;
  readonly channel: FakeChannel;
}

/** Where an interaction is made: in a server, in the bot's direct messages, or among people. */
export function contextOf({ guildId, isPrivate }: FakeChannel): InteractionContextType {
  if (guildId) return InteractionContextType.Guild;
  return isPrivate ? InteractionContextType.PrivateChannel : InteractionContextType.BotDM;
}

/** Whether the bot's own place among those who are there brings it, or only a person's installation. */
export const isBotThere = (world: World, channel: FakeChannel): boolean =>
  channel.guildId ? world.guildOf(channel)!.hasBot : !channel.isPrivate;

/** Makes an interaction, stores it, and tells the bot. */
export function interact(
  { world, gateway }: Platform,
  doing: Doing,
  type: InteractionType,
  data: Json,
  message?: { readonly stored: StoredMessage; readonly payload: object },
): StoredInteraction {
  const { channel, userId } = doing;
  const interaction = newInteraction({
    id: world.ids.next(),
    type,
    userId,
    channelId: channel.id,
    ...(message ? { messageId: message.stored.id } : {}),
    isOwnInstallation: !isBotThere(world, channel),
    createdAt: world.clock.now(),
  });
  world.addInteraction(interaction);
  const payload = {
    ...common(world, doing, interaction),
    data,
    ...(message ? { message: message.payload } : {}),
  };
  const { guildId } = channel;
  gateway.dispatch({ t: 'INTERACTION_CREATE', intent: 0, ...(guildId ? { guildId } : {}), d: () => payload });
  return interaction;
}

function common(world: World, doing: Doing, { id, token, type }: StoredInteraction): Json {
  const { channel, locale } = doing;
  return {
    id,
    token,
    type,
    version: 1,
    application_id: world.applicationId,
    channel_id: channel.id,
    channel: { ...channelPayload(world, channel), permissions: String(EVERYBODY_MAY) },
    ...whoOf(world, doing),
    locale,
    app_permissions: String(botPermissions(world, channel)),
    entitlements: [],
    authorizing_integration_owners: ownersOf(world, doing),
    context: contextOf(channel),
    attachment_size_limit: 10_485_760,
  };
}

/** A member in a server, a user elsewhere. */
function whoOf(world: World, { channel, userId }: Doing): Json {
  const guild = world.guildOf(channel);
  if (!guild) return { user: world.user(userId) };
  const permissions = String(permissionsOf(world, guild, userId, channel));
  const { id, features, preferred_locale } = guildSummary(guild);
  return {
    guild_id: guild.id,
    guild: { id, features, locale: preferred_locale },
    guild_locale: guild.locale,
    member: { ...memberPayload(guild.members.get(userId)!), permissions },
  };
}

/** Whose installations let the bot hear it: the server's (0), the person's (1). */
function ownersOf(world: World, { channel, userId, hasInstalled }: Doing): Json {
  return {
    ...(isBotThere(world, channel) ? { 0: channel.guildId ?? '0' } : {}),
    ...(hasInstalled ? { 1: userId } : {}),
  };
}
