import type { Migration } from './migration.js';

/** Sources, subscriptions, and what is told to whom. */
export const subscriptions: Migration = async ({ schema }) => {
  await schema
    .createTable('source_states')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('state', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('source_items')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addColumn('release', 'text')
    .addPrimaryKeyConstraint('source_items_key', ['source', 'key'])
    .execute();
  await schema
    .createTable('subscriptions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('created_by', 'text')
    .addColumn('paused_at', 'bigint')
    .addColumn('paused_why', 'text')
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('last_sent_at', 'bigint')
    .addColumn('last_error', 'text')
    .execute();
  await schema
    .createIndex('subscriptions_channel')
    .on('subscriptions')
    .columns(['platform', 'workspace', 'channel'])
    .execute();
  await schema
    .createTable('events')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('release', 'text')
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('occurred_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('deliveries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('subscription', 'text', (column) =>
      column.notNull().references('subscriptions.id').onDelete('cascade'),
    )
    .addColumn('event', 'text', (column) => column.notNull().references('events.id'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('owner', 'text')
    .addColumn('lease_until', 'bigint')
    .addColumn('fence', 'integer', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('reference', 'text')
    .addColumn('error', 'text')
    .addUniqueConstraint('deliveries_once', ['subscription', 'event'])
    .execute();
  await schema.createIndex('deliveries_due').on('deliveries').columns(['state', 'due_at']).execute();
};
