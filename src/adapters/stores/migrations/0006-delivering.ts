import type { Migration } from './migration.js';

/** What those who deliver keep of each delivery, and a way to what waits for one subscription. */
export const delivering: Migration = async ({ schema }) => {
  const add = (column: string) =>
    schema.alterTable('deliveries').addColumn(column, 'bigint', (of) => of.notNull().defaultTo(0));
  await add('not_before').execute();
  await add('failures').execute();
  await add('looks').execute();
  await schema.alterTable('deliveries').addColumn('first_sent_at', 'bigint').execute();
  await schema.alterTable('deliveries').addColumn('way', 'text').execute();
  await schema
    .createIndex('deliveries_waiting')
    .on('deliveries')
    .columns(['subscription', 'state', 'due_at'])
    .execute();
};
