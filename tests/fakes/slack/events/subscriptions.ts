import type { Channel } from '../world/model.js';

/** Each event that an app can ask for, and the scopes of which it needs one; none: no scope is needed. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  channel_archive: ['channels:read'],
  channel_deleted: ['channels:read'],
  channel_left: ['channels:read'],
  channel_rename: ['channels:read'],
  channel_unarchive: ['channels:read'],
  group_archive: ['groups:read'],
  group_deleted: ['groups:read'],
  group_left: ['groups:read'],
  group_rename: ['groups:read'],
  group_unarchive: ['groups:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  reaction_added: ['reactions:read'],
  tokens_revoked: [],
};

export const ALL_EVENTS: readonly string[] = Object.keys(NEEDS);

/** Whether a token with these scopes hears of this event. */
export function hears(event: string, scopes: ReadonlySet<string>): boolean {
  const needed = NEEDS[event];
  return needed !== undefined && (needed.length === 0 || needed.some((scope) => scopes.has(scope)));
}

/** What the messages of a channel are subscribed to as. */
export function messageEvent({ kind }: Channel): string {
  return kind === 'public' ? 'message.channels' : kind === 'private' ? 'message.groups' : 'message.im';
}

/** The `channel_type` that events carry. */
export function channelType({ kind }: Channel): 'channel' | 'group' | 'im' {
  return kind === 'public' ? 'channel' : kind === 'private' ? 'group' : 'im';
}
