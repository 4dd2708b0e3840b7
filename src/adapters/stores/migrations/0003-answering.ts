import type { Migration } from './migration.js';

/** Whether the answer to an event was about to leave when its process died. */
export const answering: Migration = async ({ schema }) => {
  await schema
    .alterTable('inbound_events')
    .addColumn('is_answering', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
};
