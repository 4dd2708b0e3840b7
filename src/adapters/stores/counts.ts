import type { Db } from './schema.js';

/** What a store holds, in numbers. */
export interface Counts {
  readonly addedReleases: number;
  readonly questions: number;
  readonly conversations: number;
  readonly subscriptions: number;
  readonly pausedSubscriptions: number;
  /** Releases and corrections that are to be announced. */
  readonly waitingNews: number;
  /** Deliveries that wait. */
  readonly dueDeliveries: number;
  /** The newest moment that anything was asked at; the clock should be behind it. */
  readonly lastAskedAt?: number;
}

export async function countRows(db: Db): Promise<Counts> {
  const { fn } = db;
  const rows = fn.countAll<number>().as('rows');
  const [releases, questions, conversations, news, subscriptions, paused, due] = await Promise.all([
    db.selectFrom('added_releases').select(rows).executeTakeFirstOrThrow(),
    db
      .selectFrom('questions')
      .select([rows, fn.max('asked_at').as('last')])
      .executeTakeFirstOrThrow(),
    db.selectFrom('conversations').select(rows).executeTakeFirstOrThrow(),
    db.selectFrom('news').select(rows).where('done_at', 'is', null).executeTakeFirstOrThrow(),
    db.selectFrom('subscriptions').select(rows).executeTakeFirstOrThrow(),
    db.selectFrom('subscriptions').select(rows).where('paused_at', 'is not', null).executeTakeFirstOrThrow(),
    db.selectFrom('deliveries').select(rows).where('state', '=', 'pending').executeTakeFirstOrThrow(),
  ]);
  return {
    addedReleases: releases.rows,
    questions: questions.rows,
    conversations: conversations.rows,
    waitingNews: news.rows,
    subscriptions: subscriptions.rows,
    pausedSubscriptions: paused.rows,
    dueDeliveries: due.rows,
    // Of no rows the newest is null.
    ...(questions.last && { lastAskedAt: questions.last }),
  };
}
