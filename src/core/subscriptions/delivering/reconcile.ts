import type { Adapter } from '../../ports/adapter.js';
import type { Channel } from '../../ports.js';
import { followHappening, missedHappening, type Pausing } from './pausing.js';

interface Reconciling extends Pausing {
  /** Awaited between two channels. */
  readonly pause: () => Promise<void>;
  readonly stop: AbortSignal;
}

/**
 * Follows what happened to the channels of a platform while nobody listened: those that are gone are paused, those that
 * are back go on. Channels of which the platform says nothing are left as they are.
 */
export async function reconcile(adapter: Adapter, work: Reconciling): Promise<void> {
  const { keeping, stop, pause } = work;
  const all = await keeping.use(({ subscriptions }) => subscriptions.list());
  const channels = new Map<string, Channel>();
  // Those that wait for their channel first: somebody may have mended it.
  for (const { channel } of all.toSorted((a, b) => Number(!a.paused) - Number(!b.paused))) {
    if (channel.platform === adapter.platform) channels.set(`${channel.workspace}/${channel.id}`, channel);
  }
  for (const channel of channels.values()) {
    if (stop.aborted || adapter.health.state !== 'ready') return;
    const missed = missedHappening(channel, await adapter.standing(channel));
    if (missed) await followHappening(missed, work);
    await pause();
  }
}
