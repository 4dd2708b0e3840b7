import type { UpdateObject } from 'kysely';
import type { DeliveryQueue, Settlement, Taken } from '../../../core/ports.js';
import type { Engine } from '../engine.js';
import type { Db, Schema } from '../schema.js';
import type { Atomically } from '../transaction.js';
import { HELD, waitingChannels } from './deliveryLine.js';
import { queueFigures } from './queueFigures.js';
import { takeDeliveries } from './takeDeliveries.js';

export function deliveryQueue(db: Db, engine: Pick<Engine, 'name'>, atomically: Atomically): DeliveryQueue {
  return {
    waiting: (platform, now) => waitingChannels(db, platform, now),
    take: (lease, channels, quietSince) => takeDeliveries(db, engine, lease, { channels, quietSince }),
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
