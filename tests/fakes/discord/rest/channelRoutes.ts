import { PermissionFlagsBits } from 'discord-api-types/v10';
import { tellChannel } from '../events.js';
import { asObject } from '../limits/checks.js';
import type { Platform } from '../platform.js';
import { channelPayload, type FakeChannel } from '../world/channels.js';
import { mayBot } from '../world/permissions.js';
import { failure, noContent, ok, type RestAnswer } from './answer.js';
import type { Route, RouteRequest } from './router.js';

/** Channels, but for what stands in them. */
export const channelRoutes: readonly Route[] = [
  {
    name: 'GET /channels/:channel',
    answer: inChannel(({ world }, channel) => ok(channelPayload(world, channel))),
  },
  { name: 'PATCH /channels/:channel', answer: inChannel(change) },
  {
    name: 'POST /channels/:channel/typing',
    answer: inChannel(({ world }, channel) => {
      if (!maySend(world, channel)) return failure(50013);
      world.typing.push(channel.id);
      return noContent;
    }),
  },
];

/** Answers for a channel that is there and that the bot sees. */
export function inChannel(
  answer: (platform: Platform, channel: FakeChannel, request: RouteRequest) => RestAnswer,
): Route['answer'] {
  return (platform, request) => {
    const channel = platform.world.channels.get(request.params.channel!);
    if (!channel) return failure(10003);
    if (!mayBot(platform.world, channel, PermissionFlagsBits.ViewChannel)) return failure(50001);
    return answer(platform, channel, request);
  };
}

export function maySend(world: Platform['world'], channel: FakeChannel): boolean {
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  return mayBot(world, channel, channel.type === 'thread' ? SendMessagesInThreads : SendMessages);
}

/** Takes a thread out of the archive or puts it there; renames a channel. */
function change(platform: Platform, channel: FakeChannel, { json }: RouteRequest): RestAnswer {
  const { world } = platform;
  const { ManageChannels, ManageThreads } = PermissionFlagsBits;
  const isThread = channel.type === 'thread';
  const metadata = asObject(json.thread_metadata);
  const archived = json.archived ?? metadata.archived;
  const isManager = mayBot(world, channel, isThread ? ManageThreads : ManageChannels);
  // Anybody who may write in a thread takes it out of the archive, unless it is locked.
  const opens = isThread && archived === false && !('name' in json) && !('locked' in json);
  if (!isManager && !(opens && maySend(world, channel))) return failure(50013);
  if (!isManager && channel.isLocked) return failure(160005);
  if (typeof archived === 'boolean') channel.isArchived = archived;
  if (typeof json.locked === 'boolean') channel.isLocked = json.locked;
  if (typeof json.name === 'string') channel.name = json.name;
  tellChannel(platform, 'UPDATE', channel);
  return ok(channelPayload(world, channel));
}
