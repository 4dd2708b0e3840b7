import {
  type APIEmbed,
  type APIMessage,
  type APIMessageComponent,
  MessageFlags,
  MessageType,
  type Snowflake,
} from 'discord-api-types/v10';
import { asList, asObject, type Json } from '../limits/checks.js';
import { CHANNEL_TYPES } from './channels.js';
import { memberWithoutUser } from './guilds.js';
import { type Mentioned, mentionedBy } from './mentions.js';
import { madeAt } from './snowflakes.js';
import type { World } from './world.js';

/** A message as it stands in the platform's store, with what happened to it. */
export interface StoredMessage {
  readonly id: Snowflake;
  readonly channelId: Snowflake;
  readonly authorId: Snowflake;
  content: string;
  embeds: APIEmbed[];
  components: APIMessageComponent[];
  flags: number;
  /** Names of the files that hang on it. */
  attachments: string[];
  readonly nonce?: string | number;
  /** The message that it replies to. */
  readonly referenceId?: Snowflake;
  /** Whom it rings. */
  mentioned: Mentioned;
  /** The one person who sees it. */
  readonly onlyFor?: Snowflake;
  /** The interaction that it answers. */
  readonly interactionId?: Snowflake;
  /** What it said before each edit, the oldest first. */
  readonly edits: Pick<StoredMessage, 'content' | 'embeds' | 'components' | 'flags'>[];
  editedAt?: number;
  isDeleted: boolean;
}

export type MessageOrigin = Pick<
  StoredMessage,
  'channelId' | 'authorId' | 'onlyFor' | 'interactionId' | 'referenceId'
>;

/** A message out of what somebody sent. */
export function messageFrom(
  world: World,
  origin: MessageOrigin,
  body: Json,
  files: readonly string[] = [],
): StoredMessage {
  const { nonce } = body;
  return {
    ...origin,
    id: world.ids.next(),
    content: String(body.content ?? '').trim(),
    embeds: embedsOf(body.embeds),
    components: withIds(body.components),
    flags: Number(body.flags ?? 0),
    attachments: [...files],
    mentioned: mentionedBy(body, origin.referenceId ? world.messages.get(origin.referenceId) : undefined),
    ...(typeof nonce === 'string' || typeof nonce === 'number' ? { nonce } : {}),
    edits: [],
    isDeleted: false,
  };
}

/** Puts into a message what an edit sent; what it did not send stays. */
export function editMessage(
  world: World,
  message: StoredMessage,
  body: Json,
  files: readonly string[],
): void {
  const { content, embeds, components, flags } = message;
  message.edits.push({ content, embeds, components, flags });
  if ('content' in body) message.content = String(body.content ?? '').trim();
  if ('embeds' in body) message.embeds = embedsOf(body.embeds);
  if ('components' in body) message.components = withIds(body.components);
  if ('flags' in body) message.flags = editedFlags(message.flags, Number(body.flags ?? 0));
  if (files.length > 0) message.attachments = [...message.attachments, ...files];
  message.mentioned = mentionedBy({ ...body, content: message.content, components: message.components });
  message.editedAt = world.clock.now();
}

/** Only these change with an edit; the layout of Components V2 is never taken back. */
function editedFlags(before: number, after: number): number {
  const fixed = before & ~MessageFlags.SuppressEmbeds;
  return fixed | (after & (MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2));
}

const embedsOf = (embeds: unknown): APIEmbed[] =>
  asList(embeds).map((embed) => ({ type: 'rich', ...asObject(embed) }) as APIEmbed);

/** Every component that was sent without an id is given one. */
function withIds(components: unknown): APIMessageComponent[] {
  let last = 0;
  const numbered = (component: Json): Json => {
    last += 1;
    const own = { id: last, ...component };
    const inner = asList(component.components);
    const accessory = component.accessory ? { accessory: numbered(asObject(component.accessory)) } : {};
    return {
      ...own,
      ...(inner.length > 0 ? { components: inner.map((each) => numbered(asObject(each))) } : {}),
      ...accessory,
    };
  };
  return asList(components).map((each) => numbered(asObject(each))) as unknown as APIMessageComponent[];
}

/** As Discord tells it when it is sent: with the nonce, which nobody sees again. */
export const newMessagePayload = (world: World, message: StoredMessage): APIMessage => ({
  ...messagePayload(world, message),
  ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
});

export function messagePayload(world: World, message: StoredMessage): APIMessage {
  const channel = world.channels.get(message.channelId);
  const reference = message.referenceId ? world.messages.get(message.referenceId) : undefined;
  const { users, roles, everyone } = message.mentioned;
  const interaction = message.interactionId ? world.interactions.get(message.interactionId) : undefined;
  return {
    id: message.id,
    type: typeOf(message),
    channel_id: message.channelId,
    author: world.user(message.authorId),
    content: message.content,
    timestamp: new Date(madeAt(message.id)).toISOString(),
    edited_timestamp: message.editedAt ? new Date(message.editedAt).toISOString() : null,
    tts: false,
    mention_everyone: everyone,
    mentions: users.filter((id) => world.users.has(id)).map((id) => world.user(id)),
    mention_roles: [...roles],
    attachments: message.attachments.map((filename, index) => attachmentPayload(message, filename, index)),
    embeds: message.embeds,
    components: message.components,
    pinned: false,
    flags: message.flags,
    ...(interaction ? interactionFields(world, interaction) : {}),
    ...(reference
      ? {
          message_reference: {
            channel_id: reference.channelId,
            message_id: reference.id,
            ...(channel?.guildId ? { guild_id: channel.guildId } : {}),
          },
        }
      : {}),
    ...(reference && !reference.isDeleted ? { referenced_message: messagePayload(world, reference) } : {}),
  } as APIMessage;
}

function typeOf({ interactionId, referenceId }: StoredMessage): MessageType {
  if (interactionId) return MessageType.ChatInputCommand;
  return referenceId ? MessageType.Reply : MessageType.Default;
}

function interactionFields(
  world: World,
  interaction: { readonly id: Snowflake; readonly type: number; readonly userId: Snowflake },
): Record<string, unknown> {
  const user = world.user(interaction.userId);
  return {
    application_id: world.applicationId,
    webhook_id: world.applicationId,
    interaction_metadata: {
      id: interaction.id,
      type: interaction.type,
      user,
      authorizing_integration_owners: {},
    },
  };
}

function attachmentPayload({ id, channelId }: StoredMessage, filename: string, index: number) {
  const url = `https://cdn.discordapp.com/attachments/${channelId}/${id}/${filename}`;
  return { id: String(BigInt(id) + BigInt(index) + 1n), filename, size: 1, url, proxy_url: url };
}

/** The fields that the gateway adds. Without its type a client cannot tell a direct channel that is new to it. */
export function gatewayFields(world: World, { channelId, authorId }: StoredMessage): Record<string, unknown> {
  const channel = world.channels.get(channelId)!;
  const guild = world.guildOf(channel);
  const member = guild?.members.get(authorId);
  return {
    channel_type: CHANNEL_TYPES[channel.type],
    ...(guild ? { guild_id: guild.id } : {}),
    ...(member ? { member: memberWithoutUser(member) } : {}),
  };
}
