import type { ChannelHappening, ChannelStanding } from '../../ports/adapter.js';
import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import type { Channel, Keeping, Taken } from '../../ports.js';
import type { Effect } from './step.js';

/** What pausing works with. */
export interface Pausing {
  readonly keeping: Pick<Keeping, 'use'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/** Refused once may be a mistake; refused twice in a row, the subscription is paused. */
const MOST_REFUSALS = 2;

const RESUME = 'mend it there, then write `resume` to the bot in the channel';

/** A refusal pauses the subscription when it is the second in a row, or all of the workspace where it is the workspace's. */
export async function pauseRefused(
  { subscription, channel }: Pick<Taken, 'subscription' | 'channel'>,
  { scope, error }: Extract<Effect, { readonly kind: 'refused' }>,
  { keeping, clock, log }: Pausing,
): Promise<void> {
  const { platform, workspace, id } = channel;
  const why = `refused: ${error}`;
  const fields = { platform, workspace, channel: id, subscription, error, remedy: RESUME };
  await keeping.use(async ({ subscriptions }) => {
    const failures = await subscriptions.recordFailure(subscription, error);
    if (scope === 'workspace') {
      const paused = await subscriptions.pauseIn({ platform, workspace }, clock.now(), why);
      if (paused > 0) log.error({ ...fields, paused }, 'all subscriptions of a workspace are paused');
    } else if (failures >= MOST_REFUSALS) {
      await subscriptions.pause(subscription, clock.now(), why);
      log.warn(fields, 'a subscription is paused');
    }
  });
}

/** Follows what happens to a channel: what cannot be told waits, and goes on when the channel is back. */
export async function followHappening(happening: ChannelHappening, pausing: Pausing): Promise<void> {
  const { keeping, clock, log } = pausing;
  const place =
    'channel' in happening
      ? happening.channel
      : { platform: happening.platform, workspace: happening.workspace };
  const { what } = happening;
  await keeping.use(async ({ subscriptions }) => {
    switch (what) {
      case 'archived':
      case 'deleted':
      case 'left':
      case 'removed': {
        const paused = await subscriptions.pauseIn(place, clock.now(), what);
        if (paused > 0) log.warn({ ...place, what, paused }, 'subscriptions are paused');
        return;
      }
      case 'unarchived':
      case 'joined':
      case 'added': {
        const resumed = await subscriptions.resumeIn(place);
        if (resumed > 0) log.info({ ...place, what, resumed }, 'subscriptions go on');
        return;
      }
      case 'renamed':
        // Channels are known by their ids.
        return;
      default:
        return what satisfies never;
    }
  });
}

/** What happened to a channel while nobody listened, by how it stands with it now. */
export function missedHappening(channel: Channel, standing: ChannelStanding): ChannelHappening | undefined {
  switch (standing) {
    case 'there':
      return { channel, what: 'joined' };
    case 'archived':
    case 'deleted':
    case 'left':
      return { channel, what: standing };
    case 'removed':
      return { platform: channel.platform, workspace: channel.workspace, what: 'removed' };
    case 'not known':
      return undefined;
    default:
      return standing satisfies never;
  }
}
