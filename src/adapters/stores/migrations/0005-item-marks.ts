import type { Migration } from './migration.js';

/** What else something that a source listed is known by, as JSON. */
export const itemMarks: Migration = async ({ schema }) => {
  await schema.alterTable('source_items').addColumn('marks', 'text').execute();
};
