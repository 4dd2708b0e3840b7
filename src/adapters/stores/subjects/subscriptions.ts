import type { Channel, ChannelOrWorkspace, Subscription, Subscriptions } from '../../../core/ports.js';
import type { HashPerson } from '../personHash.js';
import type { Db, Schema } from '../schema.js';

export function subscriptions(db: Db, hash: HashPerson): Subscriptions {
  const update = (id: string) => db.updateTable('subscriptions').where('id', '=', id);
  return {
    add: async ({ id, channel, rule, createdAt }, by) => {
      const row: Schema['subscriptions'] = {
        id,
        platform: channel.platform,
        workspace: channel.workspace,
        channel: channel.id,
        rule,
        created_at: createdAt,
        created_by: by ? hash(by) : null,
        paused_at: null,
        paused_why: null,
        failures: 0,
        last_sent_at: null,
        last_error: null,
      };
      const insert = db.insertInto('subscriptions').values(row);
      await insert.onConflict((conflict) => conflict.doNothing()).execute();
    },
    get: async (id) => {
      const row = await db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
      return row && subscriptionOf(row);
    },
    list: async (channel) => (await listed(db, channel).execute()).map(subscriptionOf),
    change: async (id, rule) => {
      const changed = await update(id).set({ rule }).returning('id').executeTakeFirst();
      return changed !== undefined;
    },
    remove: async (id) => {
      const removed = db.deleteFrom('subscriptions').where('id', '=', id).returning('id');
      return (await removed.executeTakeFirst()) !== undefined;
    },
    pause: async (id, at, why) => {
      await update(id).set({ paused_at: at, paused_why: why }).execute();
    },
    resume: async (id) => {
      await update(id).set({ paused_at: null, paused_why: null, failures: 0 }).execute();
    },
    pauseIn: async (place, at, why) => {
      const paused = updateIn(db, place).where('paused_at', 'is', null);
      const { numUpdatedRows } = await paused.set({ paused_at: at, paused_why: why }).executeTakeFirst();
      return Number(numUpdatedRows);
    },
    resumeIn: async (place) => {
      const resumed = updateIn(db, place).where('paused_at', 'is not', null);
      const going = { paused_at: null, paused_why: null, failures: 0 };
      return Number((await resumed.set(going).executeTakeFirst()).numUpdatedRows);
    },
    recordSent: async (id, at) => {
      await update(id).set({ last_sent_at: at, failures: 0 }).execute();
    },
    recordFailure: async (id, error) => {
      const failed = update(id)
        .set((expression) => ({ failures: expression('failures', '+', 1), last_error: error }))
        .returning('failures');
      return (await failed.executeTakeFirst())?.failures ?? 0;
    },
    forget: async (person) => {
      const theirs = db
        .updateTable('subscriptions')
        .set({ created_by: null })
        .where('created_by', '=', hash(person));
      return Number((await theirs.executeTakeFirst()).numUpdatedRows);
    },
  };
}

function updateIn(db: Db, { platform, workspace, id }: ChannelOrWorkspace) {
  const all = db
    .updateTable('subscriptions')
    .where('platform', '=', platform)
    .where('workspace', '=', workspace);
  return id === undefined ? all : all.where('channel', '=', id);
}

function listed(db: Db, channel: Channel | undefined) {
  const all = db.selectFrom('subscriptions').selectAll().orderBy('created_at').orderBy('id');
  if (!channel) return all;
  return all
    .where('platform', '=', channel.platform)
    .where('workspace', '=', channel.workspace)
    .where('channel', '=', channel.id);
}

export function subscriptionOf(row: Schema['subscriptions']): Subscription {
  const { id, platform, workspace, channel, rule, created_at: createdAt, failures } = row;
  return {
    id,
    channel: { platform, workspace, id: channel },
    rule,
    createdAt,
    failures,
    ...(row.paused_at !== null && { paused: { at: row.paused_at, why: row.paused_why ?? '' } }),
    ...(row.last_sent_at !== null && { lastSentAt: row.last_sent_at }),
    ...(row.last_error !== null && { lastError: row.last_error }),
  };
}
