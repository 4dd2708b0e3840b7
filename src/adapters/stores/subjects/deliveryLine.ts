import { sql } from 'kysely';
import type { DeliveryState, Moment, WaitingChannel } from '../../../core/ports.js';
import type { Db } from '../schema.js';

/** States of a delivery that has not ended. */
export const OPEN: readonly DeliveryState[] = ['pending', 'claimed', 'sending', 'unknown', 'checking'];
/** States of a delivery that somebody holds. */
export const HELD: readonly DeliveryState[] = ['claimed', 'sending', 'checking'];

/** The place of a delivery in the line of its channel, among those that are selected. */
export const PLACE = sql<number>`row_number() over (
  partition by subscriptions.workspace, subscriptions.channel
  order by deliveries.due_at nulls last, deliveries.id
)`;

/** The channels of a platform in which something is due, with how it stands with the first one there. */
export async function waitingChannels(db: Db, platform: string, now: Moment): Promise<WaitingChannel[]> {
  const rows = await db
    .with('lines', () =>
      db
        .selectFrom('deliveries')
        .innerJoin('subscriptions', 'subscriptions.id', 'deliveries.subscription')
        .where('subscriptions.platform', '=', platform)
        .where('subscriptions.paused_at', 'is', null)
        .where('deliveries.state', 'in', OPEN)
        .where('deliveries.due_at', '<=', now)
        .select(['workspace', 'channel', 'state', 'due_at', 'not_before', 'lease_until', PLACE.as('place')]),
    )
    .selectFrom('lines')
    .selectAll()
    .where('place', '=', 1)
    .orderBy('due_at')
    .execute();
  return rows.map(({ workspace, channel: id, due_at: since, state, not_before, lease_until }) => ({
    channel: { platform, workspace, id },
    since,
    at: HELD.includes(state) ? (lease_until ?? now) : not_before,
  }));
}
