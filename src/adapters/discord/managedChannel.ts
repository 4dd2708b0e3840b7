import {
  type BaseInteraction,
  type Channel,
  type Client,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { ManagedChannel } from '../../core/chat/managing/managing.js';
import { PACKS } from '../../core/languages/packs.js';
import { languageOf } from './asking.js';
import { ADMIN } from './commands/adminDefinition.js';
import { PLATFORM, type Place } from './place.js';

const { ManageGuild } = PermissionFlagsBits;

/**
 * The channel in which somebody did something, where something can be told there: of a server that the bot is in. Whom
 * a server lets use {@link ADMIN} is the server's to say, and what nobody else sees is the answer to such a command;
 * whoever uses what everybody sees must manage the server.
 */
export function channelOf(interaction: BaseInteraction): ManagedChannel | undefined {
  const { guildId, channelId, client, memberPermissions, locale } = interaction;
  if (guildId === null || channelId === null || !client.guilds.cache.has(guildId)) return undefined;
  const mayManage = isLetIn(interaction) || memberPermissions?.has(ManageGuild) === true;
  const channel = client.channels.cache.get(channelId);
  const { admin, adminOptions } = PACKS[languageOf(locale) ?? 'en'].menu;
  return {
    ...managed(guildId, channelId, channel, async () => mayManage),
    command: `/${admin.name}`,
    numberOption: `${adminOptions.which.name}:`,
  };
}

function isLetIn(interaction: BaseInteraction): boolean {
  if (interaction.isChatInputCommand() || interaction.isAutocomplete())
    return interaction.commandName === ADMIN;
  if (!interaction.isMessageComponent() && !interaction.isModalSubmit()) return false;
  // A form without a message was opened by the command.
  const { message } = interaction;
  return message === null || message.flags.has(MessageFlags.Ephemeral);
}

/** The channel in which somebody wrote; what they may do there is looked up when it matters. */
export function channelOfMessage(
  client: Client<true>,
  { channel: id, user }: Place,
): ManagedChannel | undefined {
  const channel = client.channels.cache.get(id);
  if (!channel || channel.isDMBased()) return undefined;
  const { members } = channel.guild;
  return managed(channel.guildId, id, channel, async () => {
    const member = members.cache.get(user) ?? (await members.fetch(user));
    return member.permissions.has(ManageGuild);
  });
}

const managed = (
  workspace: string,
  id: string,
  channel: Channel | undefined,
  isAdmin: ManagedChannel['isAdmin'],
): ManagedChannel => ({
  channel: { platform: PLATFORM, workspace, id },
  ...(channel && !channel.isDMBased() && { channelName: `#${channel.name}` }),
  command: `/${ADMIN}`,
  numberOption: 'which:',
  isDirect: false,
  isForAdmins: true,
  isAdmin,
});
