import { type ExpressionBuilder, sql, type UpdateObject } from 'kysely';
import type {
  Channel,
  DeliveryQueue,
  DeliveryState,
  Lease,
  Moment,
  Settlement,
  Taken,
} from '../../../core/ports.js';
import type { Engine } from '../engine.js';
import type { Db, Schema } from '../schema.js';
import type { Atomically } from '../transaction.js';
import { queueFigures } from './queueFigures.js';

/** States of a delivery that has not ended. */
export const OPEN: readonly DeliveryState[] = ['pending', 'claimed', 'sending', 'unknown', 'checking'];
/** States of a delivery that somebody holds. */
const HELD: readonly DeliveryState[] = ['claimed', 'sending', 'checking'];

export function deliveryQueue(db: Db, engine: Pick<Engine, 'name'>, atomically: Atomically): DeliveryQueue {
  return {
    waiting: async (platform, now) => {
      const rows = await db
        .with('heads', () => heads(db, platform).where('deliveries.due_at', '<=', now))
        .selectFrom('heads')
        .selectAll()
        .where('place', '=', 1)
        .orderBy('due_at')
        .execute();
      return rows.map(({ workspace, channel: id, due_at: since, state, not_before, lease_until }) => ({
        channel: { platform, workspace, id },
        since,
        at: HELD.includes(state) ? (lease_until ?? now) : not_before,
      }));
    },
    take: (lease, channels, quietSince) => take(db, engine, lease, { channels, quietSince }),
    markSending: async (taken, { now, until }, way) => {
      const marked = await held(db, taken)
        .where('state', 'in', ['claimed', 'checking'])
        .set((expression) => ({
          state: 'sending',
          way,
          lease_until: until,
          attempts: expression('attempts', '+', 1),
          first_sent_at: expression.fn.coalesce('first_sent_at', expression.val(now)),
          looks: 0,
        }))
        .executeTakeFirst();
      return marked !== undefined;
    },
    settle: (taken, settlement) =>
      atomically(async (trx) => {
        const settled = await held(trx, taken)
          .where('state', 'in', HELD)
          .set({ ...columnsOf(settlement), owner: null, lease_until: null })
          .executeTakeFirst();
        if (settled) await noteOnSubscription(trx, taken.subscription, settlement);
        return settled !== undefined;
      }),
    expire: async (now) =>
      Number((await lost(db).where('lease_until', '<=', now).executeTakeFirst()).numUpdatedRows),
    inherit: async (owner, lookAt) => {
      const theirs = lost(db).where('owner', '!=', owner).set({ not_before: lookAt });
      const { numUpdatedRows: unknown } = await theirs.executeTakeFirst();
      const { numUpdatedRows: freed } = await db
        .updateTable('deliveries')
        .set({ lease_until: 0 })
        .where('state', 'in', ['claimed', 'checking'])
        .where('owner', '!=', owner)
        .executeTakeFirst();
      return Number(unknown) + Number(freed);
    },
    standing: (now) => queueFigures(db, now),
  };
}

/** One delivery, for whoever holds it still. */
const held = (db: Db, { id, fence }: Taken) =>
  db.updateTable('deliveries').where('id', '=', id).where('fence', '=', fence).returning('id');

/** What was being sent: whoever sent it has lost it. */
const lost = (db: Db) =>
  db
    .updateTable('deliveries')
    .set((expression) => ({
      state: 'unknown' as const,
      owner: null,
      lease_until: null,
      fence: expression('fence', '+', 1),
    }))
    .where('state', '=', 'sending');

/** What is open, with its place in the line of its channel; of subscriptions that are not paused. */
const heads = (db: Db, platform: string) =>
  db
    .selectFrom('deliveries')
    .innerJoin('subscriptions', 'subscriptions.id', 'deliveries.subscription')
    .where('subscriptions.platform', '=', platform)
    .where('subscriptions.paused_at', 'is', null)
    .where('deliveries.state', 'in', OPEN)
    .select((expression) => [
      'deliveries.id as id',
      'subscriptions.workspace as workspace',
      'subscriptions.channel as channel',
      'deliveries.state as state',
      'deliveries.due_at as due_at',
      'deliveries.not_before as not_before',
      'deliveries.lease_until as lease_until',
      expression.fn
        .agg<number>('row_number')
        .over((over) =>
          over
            .partitionBy(['subscriptions.workspace', 'subscriptions.channel'])
            .orderBy('deliveries.due_at')
            .orderBy('deliveries.id'),
        )
        .as('place'),
    ]);

interface From {
  readonly channels: readonly Channel[];
  readonly quietSince: Moment;
}

/** The first one of each channel, where it is free, or was left by somebody who died. */
async function take(
  db: Db,
  engine: Pick<Engine, 'name'>,
  { owner, now, until }: Lease,
  { channels, quietSince }: From,
): Promise<Taken[]> {
  const [first] = channels;
  if (!first) return [];
  const { platform } = first;
  const places = sql.join(channels.map(({ workspace, id }) => sql`(${workspace}, ${id})`));
  const rows = await db
    .with('heads', () =>
      heads(db, platform)
        .where('deliveries.due_at', '<=', now)
        .where(sql<boolean>`(subscriptions.workspace, subscriptions.channel) in (values ${places})`)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('subscriptions as told')
                .select('told.id')
                .where('told.platform', '=', platform)
                .whereRef('told.workspace', '=', 'subscriptions.workspace')
                .whereRef('told.channel', '=', 'subscriptions.channel')
                // What was told later than now was told before the clock was put back.
                .where('told.last_sent_at', '>', quietSince)
                .where('told.last_sent_at', '<=', now),
            ),
          ),
        ),
    )
    // Materialised: looked for once, or more rows would be locked than are taken.
    .with(
      (cte) => cte('free').materialized(),
      (from) =>
        from
          .selectFrom('deliveries')
          .select('id')
          .where('id', 'in', from.selectFrom('heads').select('heads.id').where('place', '=', 1))
          .where((expression) => isFree(expression, now))
          .$if(engine.name === 'PostgreSQL', (query) => query.forUpdate().skipLocked()),
    )
    .updateTable('deliveries')
    .set((expression) => ({
      state: sql<DeliveryState>`case when state in ('pending', 'claimed') then 'claimed' else 'checking' end`,
      owner,
      lease_until: until,
      fence: expression('fence', '+', 1),
    }))
    .where('id', 'in', ({ selectFrom }) => selectFrom('free').select('id'))
    .returningAll()
    .execute();
  return withSubscriptions(db, rows);
}

/** Not held by anybody who lives, and not put off. */
const isFree = ({ or, and, eb }: ExpressionBuilder<Schema, 'deliveries'>, now: Moment) =>
  or([
    and([eb('state', 'in', ['pending', 'unknown']), eb('not_before', '<=', now)]),
    and([eb('state', 'in', ['claimed', 'checking']), eb('lease_until', '<=', now)]),
  ]);

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

function columnsOf(settlement: Settlement): UpdateObject<Schema, 'deliveries'> {
  switch (settlement.kind) {
    case 'sent':
      return { state: 'sent', reference: settlement.reference, error: null };
    case 'wait': {
      const { until, failures, error, way } = settlement;
      return { state: 'pending', not_before: until, failures, error: error ?? null, ...(way && { way }) };
    }
    case 'put off':
      return { state: 'pending', due_at: settlement.until };
    case 'unknown':
      return {
        state: 'unknown',
        not_before: settlement.until,
        looks: settlement.looks,
        error: settlement.error,
      };
    case 'ended':
      return { state: settlement.as, error: settlement.error ?? null };
    default:
      return settlement satisfies never;
  }
}

/** What the list of subscriptions shows: when one was told last, and what went wrong since. */
async function noteOnSubscription(db: Db, id: string, settlement: Settlement): Promise<void> {
  const subscription = db.updateTable('subscriptions').where('id', '=', id);
  if (settlement.kind === 'sent') {
    await subscription.set({ last_sent_at: settlement.at, failures: 0 }).execute();
  } else if (settlement.kind === 'ended' && settlement.error !== undefined) {
    await subscription.set({ last_error: settlement.error }).execute();
  }
}
