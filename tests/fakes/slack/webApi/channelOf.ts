import type { Channel } from '../world/model.js';
import { type Call, type Refusal, refused } from './method.js';

export type Found<T> = { readonly ok: true; readonly value: T } | Refusal;

/** The channel that is named by id, by `#name`, or by the person whose direct messages are meant. */
export function channelOf({ args, world, workspace }: Call, name = 'channel'): Found<Channel> {
  const given = args.text(name) ?? '';
  const person = world.people.get(given);
  const channel =
    person?.teamId === workspace.id && person.botId === undefined
      ? world.directMessages(person)
      : (world.channels.get(given) ?? byName(world.channels.values(), given));
  if (channel === undefined || channel.teamId !== workspace.id) return refused('channel_not_found');
  const hidden = channel.kind !== 'public' && !channel.members.has(workspace.bot.userId);
  return hidden ? refused('channel_not_found') : { ok: true, value: channel };
}

/** A channel that the bot may post in. */
export function channelToPostIn(call: Call): Found<Channel> {
  const found = channelOf(call);
  if (!found.ok) return found;
  const { archived, refusesPosts, members } = found.value;
  if (archived) return refused('is_archived');
  const member = members.has(call.workspace.bot.userId);
  if (!member && !call.token.scopes.has('chat:write.public')) return refused('not_in_channel');
  return refusesPosts === undefined ? found : refused(refusesPosts);
}

function byName(channels: Iterable<Channel>, given: string): Channel | undefined {
  for (const channel of channels) if (`#${channel.name}` === given) return channel;
  return undefined;
}
