import type {
  InboundClaim,
  InboundEvents,
  Lease,
  UnfinishedEvent,
  WantedEvents,
} from '../../../core/ports.js';
import type { Engine } from '../engine.js';
import type { Db, Schema } from '../schema.js';

export function inboundEvents(db: Db, engine: Pick<Engine, 'name'>): InboundEvents {
  const one = ({ platform, eventId }: Pick<InboundClaim, 'platform' | 'eventId'>) =>
    db
      .selectFrom('inbound_events')
      .select(['owner', 'attempt', 'is_done'])
      .where('platform', '=', platform)
      .where('event_id', '=', eventId);
  return {
    receive: async ({ platform, eventId, message, payload, receivedAt }, lease) => {
      const row: Schema['inbound_events'] = {
        platform,
        event_id: eventId,
        message: message ?? null,
        payload,
        received_at: receivedAt,
        owner: lease.owner,
        lease_until: lease.until,
        attempt: 1,
        is_done: 0,
        answer: null,
        is_answering: 0,
      };
      const insert = db.insertInto('inbound_events').values(row);
      const added = await insert
        .onConflict((conflict) => conflict.doNothing())
        .returning('attempt')
        .executeTakeFirst();
      if (added) return { platform, eventId, attempt: added.attempt };
      const held = await one({ platform, eventId }).executeTakeFirst();
      const isOurs = held?.owner === lease.owner && held.is_done === 0;
      return isOurs ? { platform, eventId, attempt: held.attempt } : undefined;
    },
    answering: async ({ platform, eventId, attempt }, lease) => {
      const marked = await db
        .updateTable('inbound_events')
        .set({ is_answering: 1, lease_until: lease.until })
        .where('platform', '=', platform)
        .where('event_id', '=', eventId)
        .where('attempt', '=', attempt)
        .where('is_done', '=', 0)
        .returning('attempt')
        .executeTakeFirst();
      return marked !== undefined;
    },
    finish: async ({ platform, eventId, attempt }, answer) => {
      const finished = await db
        .updateTable('inbound_events')
        .set({ is_done: 1, payload: null, answer: answer ?? null })
        .where('platform', '=', platform)
        .where('event_id', '=', eventId)
        .where('attempt', '=', attempt)
        .returning('attempt')
        .executeTakeFirst();
      return finished !== undefined;
    },
    takeUnfinished: (wanted, lease) => takeUnfinished(db, engine, wanted, lease),
    answerTo: async (platform, message) => {
      const answered = db
        .selectFrom('inbound_events')
        .select('answer')
        .where('platform', '=', platform)
        .where('message', '=', message);
      return (await answered.executeTakeFirst())?.answer ?? undefined;
    },
    answerAnew: async (platform, message, answer) => {
      await db
        .updateTable('inbound_events')
        .set({ answer })
        .where('platform', '=', platform)
        .where('message', '=', message)
        .execute();
    },
    prune: async (before) => {
      const pruned = await db
        .deleteFrom('inbound_events')
        .where('is_done', '=', 1)
        .where('received_at', '<', before)
        .executeTakeFirst();
      return Number(pruned.numDeletedRows);
    },
  };
}

async function takeUnfinished(
  db: Db,
  engine: Pick<Engine, 'name'>,
  { platform, limit, isAlone = false }: WantedEvents,
  lease: Lease,
): Promise<UnfinishedEvent[]> {
  const rows = await db
    .with(
      (cte) => cte('open').materialized(),
      (from) =>
        from
          .selectFrom('inbound_events')
          .select(['platform', 'event_id'])
          .where('platform', '=', platform)
          .where('is_done', '=', 0)
          .where(({ eb, or }) =>
            or([eb('lease_until', '<=', lease.now), ...(isAlone ? [eb('owner', '!=', lease.owner)] : [])]),
          )
          .orderBy('received_at')
          .limit(limit)
          .$if(engine.name === 'PostgreSQL', (query) => query.forUpdate().skipLocked()),
    )
    .updateTable('inbound_events')
    .set((expression) => ({
      owner: lease.owner,
      lease_until: lease.until,
      attempt: expression('attempt', '+', 1),
    }))
    .where(({ eb, refTuple, selectFrom }) => {
      const open = selectFrom('open').select(['platform', 'event_id']).$asTuple('platform', 'event_id');
      return eb(refTuple('platform', 'event_id'), 'in', open);
    })
    .returningAll()
    .execute();
  return rows.map(unfinished).sort((a, b) => a.receivedAt - b.receivedAt);
}

function unfinished(row: Schema['inbound_events']): UnfinishedEvent {
  const { platform, event_id: eventId, message, payload, received_at: receivedAt, attempt } = row;
  return {
    platform,
    eventId,
    ...(message !== null && { message }),
    payload: payload ?? '',
    receivedAt,
    claim: { platform, eventId, attempt },
    isAnswering: row.is_answering === 1,
  };
}
