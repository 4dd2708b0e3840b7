import type { SourceItem, SourceState, SourceStates } from '../../../core/ports.js';
import type { Db, Schema } from '../schema.js';
import type { Atomically } from '../transaction.js';

export function sourceStates(db: Db, atomically: Atomically): SourceStates {
  const states = () => db.selectFrom('source_states').select('state');
  const read = ({ state }: { readonly state: string }): SourceState => JSON.parse(state) as SourceState;
  return {
    get: async (id) => {
      const row = await states().where('id', '=', id).executeTakeFirst();
      return row && read(row);
    },
    all: async () => (await states().orderBy('id').execute()).map(read),
    put: async (sourceState) => {
      const row = { id: sourceState.id, state: JSON.stringify(sourceState) };
      await db
        .insertInto('source_states')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ state: row.state }))
        .execute();
    },
    remove: (id) =>
      atomically(async (trx) => {
        await trx.deleteFrom('source_items').where('source', '=', id).execute();
        await trx.deleteFrom('source_states').where('id', '=', id).execute();
      }),
    items: async (source) => {
      const rows = await db
        .selectFrom('source_items')
        .selectAll()
        .where('source', '=', source)
        .orderBy('seen_at')
        .orderBy('key')
        .execute();
      return rows.map(fromRow);
    },
    remember: (source, items) =>
      atomically(async (trx) => {
        for (const item of items) await remember(trx, source, item);
      }),
  };
}

async function remember(db: Db, source: string, item: SourceItem): Promise<void> {
  const { key, ...seen } = toRow(item);
  await db
    .insertInto('source_items')
    .values({ source, key, ...seen })
    .onConflict((conflict) => conflict.columns(['source', 'key']).doUpdateSet(seen))
    .execute();
}

type ItemRow = Omit<Schema['source_items'], 'source'>;

function toRow({ key, digest, seenAt, release, ...marks }: SourceItem): ItemRow {
  return { key, digest, seen_at: seenAt, release: release ?? null, marks: JSON.stringify(marks) };
}

/** What was remembered by an earlier version has no marks. */
function fromRow({ key, digest, seen_at: seenAt, release, marks }: ItemRow): SourceItem {
  const others = JSON.parse(marks ?? '{}') as Omit<SourceItem, 'key' | 'digest' | 'seenAt' | 'release'>;
  return { ...others, key, digest, seenAt, ...(release === null ? {} : { release }) };
}
