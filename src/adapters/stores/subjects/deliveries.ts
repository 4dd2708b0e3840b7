import { setImmediate } from 'node:timers/promises';
import type { UpdateObject } from 'kysely';
import type {
  Addressed,
  AnnouncedEvent,
  Deliveries,
  Delivery,
  DeliveryClaim,
  DeliveryState,
  Lease,
  Outcome,
} from '../../../core/ports.js';
import type { Engine } from '../engine.js';
import type { Db, Schema } from '../schema.js';
import type { Atomically } from '../transaction.js';

const NONE: Readonly<Record<DeliveryState, number>> = {
  collected: 0,
  pending: 0,
  claimed: 0,
  sending: 0,
  unknown: 0,
  checking: 0,
  sent: 0,
  'told together': 0,
  'nothing to tell': 0,
  rejected: 0,
  'bad payload': 0,
  failed: 0,
  'not known': 0,
};

/** Deliveries in one statement, so that nobody waits for long until others get their turn. */
const MOST_ROWS = 250;

/** States of a delivery that somebody holds. */
const HELD: readonly DeliveryState[] = ['claimed', 'sending', 'checking'];

export function deliveries(db: Db, engine: Pick<Engine, 'name'>, atomically: Atomically): Deliveries {
  const held = ({ delivery, fence }: DeliveryClaim) =>
    db
      .updateTable('deliveries')
      .where('id', '=', delivery.id)
      .where('fence', '=', fence)
      .where('state', 'in', HELD)
      .returning('id');
  return {
    announce: (event, to) => atomically((trx) => announce(trx, event, to)),
    event: async (id) => {
      const row = await db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirst();
      return row && eventOf(row);
    },
    of: async (event) => {
      const rows = db.selectFrom('deliveries').selectAll().where('event', '=', event);
      return (await rows.orderBy('subscription').execute()).map(deliveryOf);
    },
    find: async (subscription, event) => {
      const rows = db.selectFrom('deliveries').selectAll();
      const row = await rows
        .where('subscription', '=', subscription)
        .where('event', '=', event)
        .executeTakeFirst();
      return row && deliveryOf(row);
    },
    claim: (lease, limit) => claim(db, engine, lease, limit, ['pending', 'claimed'], 'claimed'),
    claimUnknown: (lease, limit) => claim(db, engine, lease, limit, ['unknown', 'checking'], 'checking'),
    markSending: async (claimed, lease) => {
      const marked = await held(claimed)
        .where('state', '=', 'claimed')
        .set((expression) => ({
          state: 'sending',
          lease_until: lease.until,
          attempts: expression('attempts', '+', 1),
        }))
        .executeTakeFirst();
      return marked !== undefined;
    },
    settle: async (claimed, outcome) => {
      const settled = await held(claimed)
        .set({ ...settlement(outcome), owner: null, lease_until: null })
        .executeTakeFirst();
      return settled !== undefined;
    },
    expire: async (now) => {
      const expired = await db
        .updateTable('deliveries')
        .set((expression) => ({
          state: 'unknown',
          owner: null,
          lease_until: null,
          fence: expression('fence', '+', 1),
        }))
        .where('state', '=', 'sending')
        .where('lease_until', '<=', now)
        .executeTakeFirst();
      return Number(expired.numUpdatedRows);
    },
    figures: async () => {
      const rows = await db
        .selectFrom('deliveries')
        .select(({ fn }) => ['state', fn.countAll<number>().as('count'), fn.min('due_at').as('oldest')])
        .groupBy('state')
        .execute();
      const byState = {
        ...NONE,
        ...Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)])),
      };
      const oldestDueAt = rows.find(({ state }) => state === 'pending')?.oldest;
      return { byState, ...(oldestDueAt !== undefined && { oldestDueAt }) };
    },
  };
}

export async function announce(
  trx: Db,
  { id, kind, release, payload, occurredAt }: AnnouncedEvent,
  to: Parameters<Deliveries['announce']>[1],
): Promise<number> {
  await trx
    .insertInto('events')
    .values({ id, kind, release: release ?? null, payload, occurred_at: occurredAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  let added = 0;
  for (let start = 0; start < to.length; start += MOST_ROWS) {
    const rows = to.slice(start, start + MOST_ROWS).map((one) => newRow(id, one));
    const insert = trx.insertInto('deliveries').values(rows);
    const { numInsertedOrUpdatedRows } = await insert
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    added += Number(numInsertedOrUpdatedRows);
    if (rows.length === MOST_ROWS) await setImmediate();
  }
  return added;
}

const newRow = (event: string, { subscription, dueAt, isCollected }: Addressed): Schema['deliveries'] => ({
  // What makes it unique, as one string.
  id: JSON.stringify([subscription, event]),
  subscription,
  event,
  state: isCollected ? 'collected' : 'pending',
  due_at: dueAt,
  owner: null,
  lease_until: null,
  fence: 0,
  attempts: 0,
  reference: null,
  error: null,
  told_in: null,
  not_before: 0,
  failures: 0,
  looks: 0,
  first_sent_at: null,
  way: null,
});

/** Takes what is free (`from[0]`, when it is due) or was left by somebody who died (`from[1]`). */
async function claim(
  db: Db,
  engine: Pick<Engine, 'name'>,
  { owner, now, until }: Lease,
  limit: number,
  [free, left]: readonly [DeliveryState, DeliveryState],
  as: DeliveryState,
): Promise<DeliveryClaim[]> {
  // Materialised: looked for once, or more rows would be locked than are taken.
  const rows = await db
    .with(
      (cte) => cte('free').materialized(),
      (from) =>
        from
          .selectFrom('deliveries')
          .select('id')
          .where(({ or, and, eb }) =>
            or([
              and([eb('state', '=', free), eb('due_at', '<=', now)]),
              and([eb('state', '=', left), eb('lease_until', '<=', now)]),
            ]),
          )
          .orderBy('due_at')
          .orderBy('id')
          .limit(limit)
          .$if(engine.name === 'PostgreSQL', (query) => query.forUpdate().skipLocked()),
    )
    .updateTable('deliveries')
    .set((expression) => ({ state: as, owner, lease_until: until, fence: expression('fence', '+', 1) }))
    .where('id', 'in', ({ selectFrom }) => selectFrom('free').select('id'))
    .returningAll()
    .execute();
  return rows
    .map((row) => ({ delivery: deliveryOf(row), fence: row.fence }))
    .sort(({ delivery: a }, { delivery: b }) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));
}

function settlement(outcome: Outcome): UpdateObject<Schema, 'deliveries'> {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', reference: outcome.reference, error: null };
    case 'retry':
      return { state: 'pending', due_at: outcome.at, error: outcome.error };
    case 'nothing to tell':
      return { state: outcome.kind, error: null };
    case 'rejected':
    case 'bad payload':
    case 'unknown':
      return { state: outcome.kind, error: outcome.error };
    default:
      return outcome satisfies never;
  }
}

function deliveryOf(row: Schema['deliveries']): Delivery {
  const { id, subscription, event, state, due_at: dueAt, attempts, reference, error, told_in } = row;
  return {
    id,
    subscription,
    event,
    state,
    dueAt,
    attempts,
    ...(reference !== null && { reference }),
    ...(error !== null && { error }),
    ...(told_in !== null && { toldIn: told_in }),
  };
}

export function eventOf({ id, kind, release, payload, occurred_at }: Schema['events']): AnnouncedEvent {
  return { id, kind, ...(release !== null && { release }), payload, occurredAt: occurred_at };
}
