import type { Schema, TableName } from './schema.js';

interface Table<N extends TableName> {
  readonly name: N;
  /** The columns that make a row unique. */
  readonly key: readonly (keyof Schema[N] & string)[];
  /** Whether rows in it mean that the store has been used. */
  readonly isContent: boolean;
}

const table = <N extends TableName>(
  name: N,
  key: Table<N>['key'],
  { isContent = true }: { readonly isContent?: boolean } = {},
): Table<N> => ({ name, key, isContent });

/** Every table; one that refers to another stands behind it. */
export const TABLES: readonly Table<TableName>[] = [
  table('installation', ['name'], { isContent: false }),
  table('counters', ['name'], { isContent: false }),
  table('leases', ['name'], { isContent: false }),
  table('added_releases', ['id']),
  table('inbound_events', ['platform', 'event_id']),
  table('conversations', ['platform', 'id']),
  table('questions', ['id']),
  table('votes', ['question', 'voter']),
  table('command_hashes', ['platform', 'scope']),
  table('settings', ['owner', 'name']),
  table('source_states', ['id']),
  table('source_items', ['source', 'key']),
  table('news', ['id']),
  table('subscriptions', ['id']),
  table('events', ['id']),
  table('deliveries', ['id']),
] as readonly Table<TableName>[];
