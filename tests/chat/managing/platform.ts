import type { ManagedChannel } from '../../../src/core/chat/managing/managing.js';
import type { Adapter, PostPermission } from '../../../src/core/ports/adapter.js';
import { asking } from '../talk.js';

/** A platform that can be asked whether the bot may post, and nothing else. */
export function platformThat(permission: PostPermission): Adapter & { readonly asked: string[] } {
  const asked: string[] = [];
  const platform: Pick<Adapter, 'platform' | 'health' | 'canPost'> = {
    platform: 'slack',
    health: { state: 'ready', since: 0 },
    canPost: async ({ id }) => {
      asked.push(id);
      return permission;
    },
  };
  return { ...(platform as Adapter), asked };
}

export const NEWS = { platform: 'slack', workspace: 'T1', id: 'C1' } as const;

export const channel = (over: Partial<ManagedChannel> = {}): ManagedChannel => ({
  channel: NEWS,
  channelName: '#news',
  command: '/partners',
  isDirect: false,
  isAdmin: async () => false,
  ...over,
});

/** Somebody who writes in a channel. */
export const writing = (over: Partial<ManagedChannel> = {}, more: Parameters<typeof asking>[0] = {}) => ({
  ...asking(more),
  channel: channel(over),
});
