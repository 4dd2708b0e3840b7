import { sql } from 'kysely';
import type { Channel, DeliveryState, Lease, Moment, Taken } from '../../../core/ports.js';
import type { Engine } from '../engine.js';
import type { Db, Schema } from '../schema.js';
import { OPEN, PLACE } from './deliveryLine.js';

export interface From {
  /** All of one platform. */
  readonly channels: readonly Channel[];
  /** A channel that was told something after this is left alone. */
  readonly quietSince: Moment;
}

/**
 * From when on a delivery may be taken: it is put off no longer, or whoever held it is dead; null while it is sent. It is
 * one expression, or SQLite would look for rows by their state instead of their id.
 */
const FREE_AT = sql<Moment | null>`case
  when state in ('pending', 'unknown') then not_before
  when state in ('claimed', 'checking') then lease_until
end`;

/** What is to be sent stays so, what may have arrived is looked up. */
const HELD_AS = sql<DeliveryState>`case when state in ('pending', 'claimed') then 'claimed' else 'checking' end`;

/** Takes the first one of each channel, where it is free, or was left by somebody who died. */
export async function takeDeliveries(
  db: Db,
  engine: Pick<Engine, 'name'>,
  { owner, now, until }: Lease,
  from: From,
): Promise<Taken[]> {
  if (from.channels.length === 0) return [];
  const rows = await db
    .with('lines', () => linesOf(db, from, now))
    // Materialised: looked for once, or more rows would be locked than are taken.
    .with(
      (cte) => cte('free').materialized(),
      (from) =>
        from
          .selectFrom('deliveries')
          .select('id')
          .where(
            'id',
            'in',
            from.selectFrom('lines').select('lines.id').where('place', '=', 1).$castTo<Row>(),
          )
          .where(FREE_AT, '<=', now)
          .$if(engine.name === 'PostgreSQL', (query) => query.forUpdate().skipLocked()),
    )
    .updateTable('deliveries')
    .set((expression) => ({
      state: HELD_AS,
      owner,
      lease_until: until,
      fence: expression('fence', '+', 1),
    }))
    .where('id', 'in', ({ selectFrom }) => selectFrom('free').select('id'))
    .returningAll()
    .execute();
  return withSubscriptions(db, rows);
}

type Row = Pick<Schema['deliveries'], 'id'>;

/**
 * What is open and due in these channels, each with its place in the line. By a left join, so that SQLite goes from the
 * few channels to what waits there, and not from everything that waits to the channels.
 */
function linesOf(db: Db, { channels, quietSince }: From, now: Moment) {
  const pairs = sql.join(channels.map(({ workspace, id }) => sql`(${workspace}, ${id})`));
  return (
    db
      .selectFrom('subscriptions')
      .leftJoin('deliveries', (join) =>
        join
          .onRef('deliveries.subscription', '=', 'subscriptions.id')
          .on('deliveries.state', 'in', OPEN)
          .on('deliveries.due_at', '<=', now),
      )
      .where('subscriptions.platform', '=', channels[0]!.platform)
      // By the index of channels: each column alone first.
      .where('subscriptions.workspace', 'in', [...new Set(channels.map(({ workspace }) => workspace))])
      .where('subscriptions.channel', 'in', [...new Set(channels.map(({ id }) => id))])
      .where(sql<boolean>`(subscriptions.workspace, subscriptions.channel) in (values ${pairs})`)
      .where('subscriptions.paused_at', 'is', null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('subscriptions as told')
              .select('told.id')
              .whereRef('told.platform', '=', 'subscriptions.platform')
              .whereRef('told.workspace', '=', 'subscriptions.workspace')
              .whereRef('told.channel', '=', 'subscriptions.channel')
              // What was told later than now was told before the clock was put back.
              .where('told.last_sent_at', '>', quietSince)
              .where('told.last_sent_at', '<=', now),
          ),
        ),
      )
      .select(['deliveries.id as id', PLACE.as('place')])
  );
}

async function withSubscriptions(db: Db, rows: readonly Schema['deliveries'][]): Promise<Taken[]> {
  if (rows.length === 0) return [];
  const ids = [...new Set(rows.map(({ subscription }) => subscription))];
  const found = await db.selectFrom('subscriptions').selectAll().where('id', 'in', ids).execute();
  const subscriptions = new Map(found.map((one) => [one.id, one]));
  return rows.flatMap((row) => {
    const subscription = subscriptions.get(row.subscription);
    return subscription ? takenOf(row, subscription) : [];
  });
}

function takenOf(row: Schema['deliveries'], subscription: Schema['subscriptions']): Taken {
  const { platform, workspace, channel, rule } = subscription;
  return {
    id: row.id,
    subscription: row.subscription,
    event: row.event,
    channel: { platform, workspace, id: channel },
    rule,
    state: row.state === 'checking' ? 'checking' : 'claimed',
    fence: row.fence,
    dueAt: row.due_at,
    attempts: row.attempts,
    failures: row.failures,
    looks: row.looks,
    ...(row.first_sent_at !== null && { firstSentAt: row.first_sent_at }),
    ...(row.way !== null && { way: row.way }),
  };
}
