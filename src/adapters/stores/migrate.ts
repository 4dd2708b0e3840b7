import { sql } from 'kysely';
import { StoreError } from '../../core/ports.js';
import type { Engine } from './engine.js';
import { MIGRATIONS } from './migrations/migrations.js';
import type { Db } from './schema.js';

/** The version of the tables that this program reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Any number, but the same one in every process: whoever holds it migrates. */
const PG_LOCK = 0x6d757375;

/**
 * Brings the tables to version `to`, all steps or none. Of several processes that start at once, one
 * migrates and the others wait for it.
 */
export async function migrate(engine: Engine, to: number = SCHEMA_VERSION): Promise<void> {
  await engine.db.transaction().execute(async (trx) => {
    if (engine.name === 'PostgreSQL') await sql`select pg_advisory_xact_lock(${PG_LOCK})`.execute(trx);
    await migrateWithin(trx, engine.place, to);
  });
}

/** {@link migrate} as a part of a transaction in which nobody else migrates. */
export async function migrateWithin(trx: Db, place: string, to: number): Promise<void> {
  await sql`create table if not exists schema_version (version integer not null)`.execute(trx);
  const version = await versionOf(trx);
  if (version > SCHEMA_VERSION) throw newer(place, version);
  for (const step of MIGRATIONS.slice(version, to)) await step(trx);
  if (version >= to) return;
  await sql`delete from schema_version`.execute(trx);
  await sql`insert into schema_version (version) values (${to})`.execute(trx);
}

async function versionOf(db: Db): Promise<number> {
  const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(db);
  return rows[0]?.version ?? 0;
}

/** A sentence for data that a newer program has written. */
export function newer(place: string, version: number): StoreError {
  return new StoreError(
    'newer',
    `${place} was written by a newer Musubi (its tables have version ${version}, this program knows ${SCHEMA_VERSION}): install that version, or restore a backup that this one has made.`,
  );
}
