import { describe, expect, it } from 'vitest';
import type { ChannelHappening, ChannelStanding } from '../../../src/core/ports/adapter.js';
import type { Store } from '../../../src/core/ports.js';
import { followHappening } from '../../../src/core/subscriptions/delivering/pausing.js';
import { reconcile } from '../../../src/core/subscriptions/delivering/reconcile.js';
import { adapterOf } from './fakePlatform.js';

const channel = (id: string) => ({ platform: 'slack', workspace: 'T', id });

/** What is asked of the subscriptions: `pause C1 archived`. */
function recorded(channels: readonly string[] = []) {
  const asked: string[] = [];
  const subscriptions: Partial<Store['subscriptions']> = {
    list: async () =>
      channels.map((id) => ({ id, channel: channel(id), rule: '{}', createdAt: 0, failures: 0 })),
    pauseIn: async ({ id = 'all' }, _, why) => asked.push(`pause ${id} ${why}`),
    resumeIn: async ({ id = 'all' }) => asked.push(`resume ${id}`),
  };
  const log = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
  };
  const work = {
    keeping: {
      use: async <T>(of: (store: Store) => Promise<T>) => of({ subscriptions } as unknown as Store),
    },
    clock: { now: () => 1 },
    log,
    pause: async () => undefined,
    stop: new AbortController().signal,
  };
  return { asked, work };
}

describe('what happens to a channel', () => {
  it.each<[ChannelHappening, string[]]>([
    [{ channel: channel('C1'), what: 'archived' }, ['pause C1 archived']],
    [{ channel: channel('C1'), what: 'deleted' }, ['pause C1 deleted']],
    [{ channel: channel('C1'), what: 'left' }, ['pause C1 left']],
    [{ channel: channel('C1'), what: 'unarchived' }, ['resume C1']],
    [{ channel: channel('C1'), what: 'joined' }, ['resume C1']],
    [{ channel: channel('C1'), what: 'renamed' }, []],
    [{ platform: 'slack', workspace: 'T', what: 'removed' }, ['pause all removed']],
    [{ platform: 'slack', workspace: 'T', what: 'added' }, ['resume all']],
  ])('%o', async (happening, expected) => {
    const { asked, work } = recorded();
    await followHappening(happening, work);
    expect(asked).toEqual(expected);
  });

  it('while nobody listened is followed at the start, once a channel', async () => {
    const standings: Record<string, ChannelStanding> = {
      C1: 'there',
      C2: 'archived',
      C3: 'not known',
      C4: 'left',
    };
    const { asked, work } = recorded(['C1', 'C2', 'C2', 'C3', 'C4']);
    await reconcile(adapterOf({ standing: async ({ id }) => standings[id] ?? 'not known' }), work);
    expect(asked).toEqual(['resume C1', 'pause C2 archived', 'pause C4 left']);
  });
});
