import { sql } from 'kysely';
import type { AddedRelease, AddedReleases, Addition } from '../../../core/ports.js';
import type { Db, Schema } from '../schema.js';
import { storable } from '../text.js';
import type { Atomically } from '../transaction.js';

const REVISION = 'releases';

export function addedReleases(db: Db, atomically: Atomically): AddedReleases {
  return {
    add: (release) => atomically((trx) => add(trx, release)),
    correct: (release) => atomically((trx) => correct(trx, release)),
    remove: (id) => atomically((trx) => remove(trx, id)),
    get: async (id) => {
      const row = await db.selectFrom('added_releases').selectAll().where('id', '=', id).executeTakeFirst();
      return row && fromRow(row);
    },
    outlines: async () => {
      const outlines = db.selectFrom('added_releases').select(['id', 'digest', 'metadata']);
      const rows = await outlines.orderBy('position').execute();
      return rows.map(({ metadata, ...row }) => ({ ...row, metadata: JSON.parse(metadata) }));
    },
    all: async () => {
      const rows = await db.selectFrom('added_releases').selectAll().orderBy('position').execute();
      return rows.map(fromRow);
    },
    revision: async () => {
      const counter = db.selectFrom('counters').select('value').where('name', '=', REVISION);
      return (await counter.executeTakeFirst())?.value ?? 0;
    },
  };
}

async function add(trx: Db, release: AddedRelease): Promise<Addition> {
  const insert = trx.insertInto('added_releases').values(toRow(release, await nextRevision(trx)));
  const added = await insert
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added ? { kind: 'added' } : collision(trx, release);
}

async function correct(trx: Db, release: AddedRelease): Promise<boolean> {
  const { id, position: _, ...changed } = toRow(release, 0);
  // The counter first: nobody can add the same text before this is done.
  await nextRevision(trx);
  const other = trx.selectFrom('added_releases').select('id').where('digest', '=', changed.digest);
  if (await other.where('id', '!=', id).executeTakeFirst()) return false;
  const correction = trx.updateTable('added_releases').set(changed).where('id', '=', id).returning('id');
  return (await correction.executeTakeFirst()) !== undefined;
}

async function remove(trx: Db, id: string): Promise<boolean> {
  const removal = trx.deleteFrom('added_releases').where('id', '=', id).returning('id');
  if (!(await removal.executeTakeFirst())) return false;
  await nextRevision(trx);
  return true;
}

/** Whoever has raised the counter holds it until the end of the transaction: changes come one by one. */
async function nextRevision(trx: Db): Promise<number> {
  const raised = trx
    .insertInto('counters')
    .values({ name: REVISION, value: 1 })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: sql`counters.value + 1` }))
    .returning('value');
  return (await raised.executeTakeFirstOrThrow()).value;
}

async function collision(db: Db, { digest }: AddedRelease): Promise<Addition> {
  const same = db.selectFrom('added_releases').select('id').where('digest', '=', digest);
  const holder = await same.executeTakeFirst();
  return holder ? { kind: 'duplicate', of: holder.id } : { kind: 'id taken' };
}

function toRow(release: AddedRelease, position: number): Schema['added_releases'] {
  const { id, text, bodyStart, metadata, digest, origin, addedAt } = release;
  return {
    id,
    position,
    text: storable(text),
    body_start: bodyStart,
    metadata: JSON.stringify(metadata),
    digest,
    origin,
    added_at: addedAt,
  };
}

function fromRow(row: Schema['added_releases']): AddedRelease {
  const { id, text, digest, origin } = row;
  const metadata = JSON.parse(row.metadata) as AddedRelease['metadata'];
  return { id, text, bodyStart: row.body_start, metadata, digest, origin, addedAt: row.added_at };
}
