import { setImmediate } from 'node:timers/promises';
import type { Announcements, Collected, DeliveryState } from '../../../core/ports.js';
import type { Db, Schema } from '../schema.js';
import { announce, eventOf } from './deliveries.js';
import { subscriptionOf } from './subscriptions.js';

const WAITING: readonly DeliveryState[] = ['pending', 'collected'];
const BEGUN: readonly DeliveryState[] = [
  'claimed',
  'sending',
  'unknown',
  'checking',
  'sent',
  'told together',
];

/** The ids of events that only ever change an earlier message. */
const CHANGES = 'second:%';

/** Ids in one statement. */
const MOST_IDS = 250;

/** The methods of a store within a transaction, but for those that only read. */
export function announcements(db: Db): Announcements {
  const waiting = (state: DeliveryState) => db.updateTable('deliveries').where('state', '=', state);
  return {
    audience: async (after, limit) => {
      const rows = db.selectFrom('subscriptions').selectAll().where('id', '>', after);
      return (await rows.orderBy('id').limit(limit).execute()).map(subscriptionOf);
    },
    events: (ids) =>
      inParts(ids, async (some) => {
        const rows = await db.selectFrom('events').selectAll().where('id', 'in', some).execute();
        return rows.map(eventOf);
      }),
    amend: (event, payload) => amend(db, event, payload),
    advance: async (event, subscriptions, due) => {
      await inParts(subscriptions, async (some) => {
        for (const state of ['pending', 'collected'] as const) {
          await waiting(state)
            .set({ due_at: due[state] })
            .where('event', '=', event)
            .where('due_at', '>', due[state])
            .where('subscription', 'in', some)
            .execute();
        }
        return [];
      });
    },
    collecting: async () => {
      const rows = await db
        .selectFrom('deliveries')
        .select(({ fn }) => ['subscription', fn.min('due_at').as('due')])
        .where('state', '=', 'collected')
        .groupBy('subscription')
        .execute();
      return new Map(rows.map(({ subscription, due }) => [subscription, due]));
    },
    due: async (now) => {
      const rows = await db
        .selectFrom('deliveries')
        .innerJoin('subscriptions', 'subscriptions.id', 'deliveries.subscription')
        .select('subscription')
        .distinct()
        .where('state', '=', 'collected')
        .where('due_at', '<=', now)
        .where('paused_at', 'is', null)
        .execute();
      return rows.map(({ subscription }) => subscription);
    },
    collected: (subscriptions, now) => inParts(subscriptions, (some) => collected(db, some, now)),
    have: async (subscriptions, prefix) => {
      const found = await inParts(subscriptions, (some) =>
        db
          .selectFrom('deliveries')
          .select('subscription')
          .distinct()
          .where('subscription', 'in', some)
          .where('event', 'like', `${prefix}%`)
          .execute(),
      );
      return new Set(found.map(({ subscription }) => subscription));
    },
    tellTogether: async (digest, subscriptions, events, dueAt) => {
      await announce(
        db,
        digest,
        subscriptions.map((subscription) => ({ subscription, dueAt })),
      );
      const taken = await inParts(subscriptions, (some) =>
        inParts(events, (told) =>
          waiting('collected')
            .set({ state: 'told together', told_in: digest.id })
            .where('subscription', 'in', some)
            .where('event', 'in', told)
            .returning('id')
            .execute(),
        ),
      );
      return taken.length === subscriptions.length * events.length;
    },
    tellAlone: async (subscription, event, dueAt) => {
      await waiting('collected')
        .set({ state: 'pending', due_at: dueAt })
        .where('subscription', '=', subscription)
        .where('event', '=', event)
        .execute();
    },
    postpone: async (subscription, events, dueAt) => {
      await inParts(events, async (some) => {
        await waiting('collected')
          .set({ due_at: dueAt })
          .where('subscription', '=', subscription)
          .where('event', 'in', some)
          .execute();
        return [];
      });
    },
    collectPaused: async () => {
      const collected = await waiting('pending')
        .set({ state: 'collected' })
        .where('event', 'not like', CHANGES)
        .where('subscription', 'in', (query) =>
          query.selectFrom('subscriptions').select('id').where('paused_at', 'is not', null),
        )
        .executeTakeFirst();
      return Number(collected.numUpdatedRows);
    },
    collectCrowded: async (now, most, dueAt) => {
      const crowded = db
        .selectFrom('deliveries')
        .select('subscription')
        .where('state', '=', 'pending')
        .where('due_at', '<=', now)
        .where('event', 'not like', CHANGES)
        .groupBy('subscription')
        .having(({ fn }) => fn.countAll(), '>', most);
      const collected = await waiting('pending')
        .set({ state: 'collected', due_at: dueAt })
        .where('due_at', '<=', now)
        .where('event', 'not like', CHANGES)
        .where('subscription', 'in', crowded)
        .executeTakeFirst();
      return Number(collected.numUpdatedRows);
    },
    bringForward: async (now, latest) => {
      const forward = await db
        .updateTable('deliveries')
        .set({ due_at: now })
        .where('state', 'in', WAITING)
        .where('due_at', '>', latest)
        .executeTakeFirst();
      return Number(forward.numUpdatedRows);
    },
  };
}

/** Whoever would claim one of them waits for this transaction, and reads the event after it. */
async function amend(db: Db, event: string, payload?: string) {
  if (payload !== undefined)
    await db.updateTable('events').set({ payload }).where('id', '=', event).execute();
  const waiting = await db
    .updateTable('deliveries')
    .set((expression) => ({ fence: expression('fence', '+', 1) }))
    .where('event', '=', event)
    .where('state', 'in', WAITING)
    .returning('subscription')
    .execute();
  const begun = await db
    .selectFrom('deliveries')
    .select('subscription')
    .where('event', '=', event)
    .where('state', 'in', BEGUN)
    .execute();
  return {
    waiting: waiting.map(({ subscription }) => subscription),
    begun: begun.map(({ subscription }) => subscription),
  };
}

async function collected(db: Db, subscriptions: string[], now: number): Promise<Collected[]> {
  const rows = await db
    .selectFrom('deliveries')
    .innerJoin('subscriptions', 'subscriptions.id', 'deliveries.subscription')
    .innerJoin('events', 'events.id', 'deliveries.event')
    .select(['subscription', 'rule', 'due_at'])
    .selectAll('events')
    .where('state', '=', 'collected')
    .where('subscription', 'in', subscriptions)
    .where('due_at', '<=', now)
    .where('paused_at', 'is', null)
    .orderBy('occurred_at')
    .orderBy('events.id')
    .execute();
  return bySubscription(rows);
}

type DueRow = Schema['events'] & { subscription: string; rule: string; due_at: number };

function bySubscription(rows: readonly DueRow[]): Collected[] {
  const found = new Map<string, Collected & { events: Collected['events'][number][] }>();
  for (const row of rows) {
    const { subscription, rule, due_at } = row;
    const one = found.get(subscription) ?? { subscription, rule, events: [] };
    one.events.push({ event: eventOf(row), dueAt: due_at });
    found.set(subscription, one);
  }
  return [...found.values()];
}

/** A few at a time, so that others get their turn. */
async function inParts<T>(
  ids: readonly string[],
  work: (some: string[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (let start = 0; start < ids.length; start += MOST_IDS) {
    if (start > 0) await setImmediate();
    found.push(...(await work(ids.slice(start, start + MOST_IDS))));
  }
  return found;
}
