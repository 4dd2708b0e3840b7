import type { Migration } from './migration.js';

/** Questions and what answering them needs: releases, events, conversations, the log, settings. */
export const questions: Migration = async (db) => {
  const { schema } = db;
  const named = (table: string) =>
    schema.createTable(table).addColumn('name', 'text', (column) => column.primaryKey());
  await named('installation')
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await named('counters')
    .addColumn('value', 'bigint', (column) => column.notNull())
    .execute();
  await named('leases')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('lease_until', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('added_releases')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('body_start', 'bigint', (column) => column.notNull())
    .addColumn('metadata', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull().unique())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('added_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('inbound_events')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('message', 'text')
    .addColumn('payload', 'text')
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('lease_until', 'bigint', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('is_done', 'integer', (column) => column.notNull())
    .addColumn('answer', 'text')
    .addPrimaryKeyConstraint('inbound_events_key', ['platform', 'event_id'])
    .addUniqueConstraint('inbound_events_message', ['platform', 'message'])
    .execute();
  await schema
    .createIndex('inbound_events_open')
    .on('inbound_events')
    .columns(['is_done', 'received_at'])
    .execute();
  await schema
    .createTable('conversations')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('query', 'text')
    .addColumn('language', 'text')
    .addColumn('person', 'text')
    .addColumn('used_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('conversations_key', ['platform', 'id'])
    .execute();
  await schema.createIndex('conversations_used').on('conversations').column('used_at').execute();
  await schema
    .createTable('questions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('query', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('questions_asked').on('questions').column('asked_at').execute();
  await schema.createIndex('questions_asker').on('questions').column('asker').execute();
  await schema
    .createTable('votes')
    .addColumn('question', 'text', (column) =>
      column.notNull().references('questions.id').onDelete('cascade'),
    )
    .addColumn('voter', 'text', (column) => column.notNull())
    .addColumn('is_useful', 'integer', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('voted_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('votes_key', ['question', 'voter'])
    .execute();
  await schema
    .createTable('command_hashes')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('command_hashes_key', ['platform', 'scope'])
    .execute();
  await schema
    .createTable('settings')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('settings_key', ['owner', 'name'])
    .execute();
};
