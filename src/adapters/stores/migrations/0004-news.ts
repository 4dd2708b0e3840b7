import type { Migration } from './migration.js';

/** What is to be announced, and deliveries that one message tells together. */
export const news: Migration = async ({ schema }) => {
  await schema
    .createTable('news')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('release', 'text', (column) => column.notNull())
    .addColumn('found_at', 'bigint', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('done_at', 'bigint')
    .execute();
  await schema.createIndex('news_waiting').on('news').columns(['done_at', 'found_at']).execute();
  await schema.alterTable('deliveries').addColumn('told_in', 'text').execute();
  await schema.createIndex('deliveries_event').on('deliveries').columns(['event', 'state']).execute();
};
