import type { Channel } from '../world/model.js';
import { type Answer, type Call, missingScope, ok } from './method.js';
import { pageOf } from './pages.js';
import { channelFields } from './shapes.js';

const TYPES = {
  public_channel: { kind: 'public', scope: 'channels:read' },
  private_channel: { kind: 'private', scope: 'groups:read' },
  im: { kind: 'im', scope: 'im:read' },
} as const;

/** A page of the channels of the asked `types` among those that `wanted` lets through. */
export function listChannels(call: Call, wanted: (channel: Channel) => boolean): Answer {
  const { args, world, workspace, token } = call;
  const asked = (args.text('types') ?? 'public_channel').split(/\s*,\s*/);
  const types = asked.flatMap((type) => (type in TYPES ? [TYPES[type as keyof typeof TYPES]] : []));
  const lacking = types.filter(({ scope }) => !token.scopes.has(scope)).map(({ scope }) => scope);
  if (lacking.length > 0) return missingScope(lacking, token);
  const kinds = new Set<string>(types.map(({ kind }) => kind));
  const channels = [...world.channels.values()].filter(
    (channel) =>
      channel.teamId === workspace.id &&
      kinds.has(channel.kind) &&
      (channel.kind === 'public' || channel.members.has(workspace.bot.userId)) &&
      !(channel.archived && args.flag('exclude_archived')) &&
      wanted(channel),
  );
  const page = pageOf(channels, args, 999);
  if (!page.ok) return page;
  return ok({
    channels: page.value.items.map((channel) => channelFields(channel, workspace)),
    response_metadata: { next_cursor: page.value.next },
  });
}
