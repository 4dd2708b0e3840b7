import { PermissionFlagsBits, type Snowflake } from 'discord-api-types/v10';
import { tellMessage, tellMessageGone } from '../events.js';
import { asObject, isAbsent, type Json } from '../limits/checks.js';
import { problem } from '../limits/problem.js';
import type { Platform } from '../platform.js';
import type { FakeChannel } from '../world/channels.js';
import {
  editMessage,
  messageFrom,
  messagePayload,
  newMessagePayload,
  type StoredMessage,
} from '../world/messages.js';
import { isSilenced, mayBot } from '../world/permissions.js';
import { byAge } from '../world/snowflakes.js';
import { refusedEdit, refusedMessage } from './accepting.js';
import { failure, invalidForm, noContent, ok, type RestAnswer } from './answer.js';
import { inChannel, maySend } from './channelRoutes.js';
import type { Route, RouteRequest } from './router.js';

const { AttachFiles, EmbedLinks, ManageMessages, ReadMessageHistory } = PermissionFlagsBits;

/** What stands in channels. */
export const messageRoutes: readonly Route[] = [
  { name: 'GET /channels/:channel/messages', answer: inChannel(history) },
  { name: 'POST /channels/:channel/messages', answer: inChannel(send) },
  { name: 'GET /channels/:channel/messages/:message', answer: withMessage(read) },
  { name: 'PATCH /channels/:channel/messages/:message', answer: withMessage(edit) },
  { name: 'DELETE /channels/:channel/messages/:message', answer: withMessage(remove) },
];

function withMessage(
  answer: (platform: Platform, message: StoredMessage, request: RouteRequest) => RestAnswer,
): Route['answer'] {
  return inChannel((platform, channel, request) => {
    const message = platform.world.messages.get(request.params.message!);
    const isThere = message && !message.isDeleted && !message.onlyFor && message.channelId === channel.id;
    return isThere ? answer(platform, message, request) : failure(10008);
  });
}

/** `before`, `after` or `around` a message, the newest first. Without the permission there is nothing to see. */
function history({ world }: Platform, channel: FakeChannel, { query }: RouteRequest): RestAnswer {
  const limit = Number(query.get('limit') ?? 50);
  if (!(limit >= 1 && limit <= 100)) {
    return invalidForm([problem(['limit'], 'NUMBER_TYPE_MAX', 'int value should be between 1 and 100.')]);
  }
  if (!mayBot(world, channel, ReadMessageHistory)) return ok([]);
  const messages = world.messagesIn(channel.id);
  return ok(
    pageOf(messages, query, limit)
      .toReversed()
      .map((each) => messagePayload(world, each)),
  );
}

function pageOf(
  messages: readonly StoredMessage[],
  query: URLSearchParams,
  limit: number,
): readonly StoredMessage[] {
  const [after, before, around] = ['after', 'before', 'around'].map((name) => query.get(name));
  const older = (than: Snowflake) => messages.filter(({ id }) => byAge(id, than) < 0);
  const newer = (than: Snowflake) => messages.filter(({ id }) => byAge(id, than) > 0);
  if (after) return newer(after).slice(0, limit);
  if (before) return older(before).slice(-limit);
  if (!around) return messages.slice(-limit);
  const half = Math.floor(limit / 2);
  return [
    ...older(around).slice(-half),
    ...messages.filter(({ id }) => id === around),
    ...newer(around).slice(0, half),
  ];
}

function send(platform: Platform, channel: FakeChannel, { json, files }: RouteRequest): RestAnswer {
  const { world, settings } = platform;
  const refused =
    refusedPlace(platform, channel) ??
    refusedMessage(json, files) ??
    refusedParts(platform, channel, json, files);
  if (refused) return refused;
  const known =
    json.enforce_nonce === true && !isAbsent(json.nonce)
      ? world.sentWithNonce(json.nonce, settings.nonceMilliseconds)
      : undefined;
  if (known) return ok(newMessagePayload(world, known));
  const reference = repliedTo(platform, channel, json);
  if (reference === 'unknown') {
    return invalidForm([problem(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message')]);
  }
  const origin = {
    channelId: channel.id,
    authorId: world.bot.id,
    ...(reference ? { referenceId: reference } : {}),
  };
  const message = messageFrom(world, origin, json, files);
  world.addMessage(message);
  tellMessage(platform, 'CREATE', message);
  return ok(newMessagePayload(world, message));
}

function refusedPlace({ world }: Platform, channel: FakeChannel): RestAnswer | undefined {
  if (channel.recipientId && world.closedTo.has(channel.recipientId)) return failure(50007);
  if (channel.type === 'forum') return failure(40058);
  if (channel.type === 'category') return failure(50008);
  if (!maySend(world, channel) || isSilenced(world, channel)) return failure(50013);
  if (channel.isLocked) return failure(160005);
  return channel.isArchived ? failure(50083) : undefined;
}

/** What a message holds that needs more than the permission to write. */
function refusedParts(
  { world }: Platform,
  channel: FakeChannel,
  { embeds, message_reference }: Json,
  files: readonly string[],
): RestAnswer | undefined {
  const needs = [
    Array.isArray(embeds) && embeds.length > 0 ? EmbedLinks : 0n,
    files.length > 0 ? AttachFiles : 0n,
  ];
  if (needs.some((permission) => !mayBot(world, channel, permission))) return failure(50013);
  const mayReply = mayBot(world, channel, ReadMessageHistory);
  return message_reference && !mayReply ? failure(160002) : undefined;
}

/** The message that is replied to; one that is gone is a fault unless the sender said otherwise. */
function repliedTo(
  { world }: Platform,
  channel: FakeChannel,
  { message_reference }: Json,
): Snowflake | 'unknown' | undefined {
  if (!message_reference) return undefined;
  const { message_id, fail_if_not_exists = true } = asObject(message_reference);
  const message = world.messages.get(String(message_id));
  if (message && !message.isDeleted && message.channelId === channel.id) return message.id;
  return fail_if_not_exists ? 'unknown' : undefined;
}

function read({ world }: Platform, message: StoredMessage): RestAnswer {
  const channel = world.channels.get(message.channelId)!;
  return mayBot(world, channel, ReadMessageHistory) ? ok(messagePayload(world, message)) : failure(50013);
}

function edit(platform: Platform, message: StoredMessage, { json, files }: RouteRequest): RestAnswer {
  const { world } = platform;
  if (message.authorId !== world.bot.id) return failure(50005);
  const channel = world.channels.get(message.channelId)!;
  if (channel.isArchived) return failure(50083);
  const refused = refusedEdit(message, json, files) ?? refusedParts(platform, channel, json, files);
  if (refused) return refused;
  editMessage(world, message, json, files);
  tellMessage(platform, 'UPDATE', message);
  return ok(messagePayload(world, message));
}

function remove(platform: Platform, message: StoredMessage): RestAnswer {
  const { world } = platform;
  const channel = world.channels.get(message.channelId)!;
  if (message.authorId !== world.bot.id && !mayBot(world, channel, ManageMessages)) return failure(50013);
  message.isDeleted = true;
  tellMessageGone(platform, message);
  return noContent;
}
