import { setImmediate } from 'node:timers/promises';
import type { Addressed, AnnouncedEvent, Deliveries, Delivery } from '../../../core/ports.js';
import type { Db, Schema } from '../schema.js';
import type { Atomically } from '../transaction.js';

/** Deliveries in one statement, so that nobody waits for long until others get their turn. */
const MOST_ROWS = 250;

export function deliveries(db: Db, atomically: Atomically): Deliveries {
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
