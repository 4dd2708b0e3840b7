import type { Moment, QueueFigures } from '../../../core/ports.js';
import type { Db } from '../schema.js';
import { OPEN } from './deliveryLine.js';

/** How it stands with what is told, by platform. */
export async function queueFigures(db: Db, now: Moment): Promise<QueueFigures[]> {
  const deliveries = await db
    .selectFrom('deliveries')
    .innerJoin('subscriptions', 'subscriptions.id', 'deliveries.subscription')
    .where('deliveries.state', 'in', OPEN)
    .where('deliveries.due_at', '<=', now)
    .select(({ fn, eb }) => [
      'subscriptions.platform as platform',
      eb.case().when('subscriptions.paused_at', 'is', null).then(0).else(1).end().as('isPaused'),
      'deliveries.state as state',
      fn.countAll<number>().as('count'),
      fn.min('deliveries.due_at').as('oldest'),
    ])
    .groupBy(['platform', 'isPaused', 'state'])
    .execute();
  const subscriptions = await db
    .selectFrom('subscriptions')
    .select(({ fn }) => ['platform', fn.count<number>('paused_at').as('paused')])
    .groupBy('platform')
    .execute();
  return subscriptions.map(({ platform, paused }) => {
    const here = deliveries.filter((row) => row.platform === platform);
    const due = here.filter(({ isPaused }) => Number(isPaused) === 0);
    const oldest = Math.min(...due.map((row) => Number(row.oldest)));
    return {
      platform,
      due: total(due),
      unknown: total(due.filter(({ state }) => state === 'unknown' || state === 'checking')),
      held: total(here) - total(due),
      pausedSubscriptions: Number(paused),
      ...(due.length > 0 && { oldestDueAt: oldest }),
    };
  });
}

const total = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((sum, { count }) => sum + Number(count), 0);
