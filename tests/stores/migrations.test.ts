import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Engine } from '../../src/adapters/stores/engine.js';
import { createKeeper } from '../../src/adapters/stores/keeper.js';
import { migrate, SCHEMA_VERSION } from '../../src/adapters/stores/migrate.js';
import { openKeeper, type StorePlace } from '../../src/adapters/stores/openKeeper.js';
import { openPostgres } from '../../src/adapters/stores/postgres.js';
import { openSqlite } from '../../src/adapters/stores/sqlite.js';
import { StoreError } from '../../src/core/ports.js';
import { describeEngines, ENGINES } from './engines.js';
import { contents, each, fill } from './fill.js';
import { startWriter } from './writer.js';

const openEngine = ({ dataDir, databaseUrl }: StorePlace): Promise<Engine> =>
  databaseUrl === undefined ? openSqlite(dataDir) : openPostgres(databaseUrl);

/** What stood in a database of that version, row by row. */
const rowsOfVersion = (version: number): { table: string; row: Record<string, unknown> }[] =>
  readFileSync(`tests/stores/versions/${version}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

async function columnsOf({ db }: Engine): Promise<string[]> {
  const tables = await db.introspection.getTables();
  return tables
    .flatMap(({ name, columns }) =>
      columns.map((column) => `${name}.${column.name} ${column.dataType} ${column.isNullable}`),
    )
    .sort();
}

const versions = Array.from({ length: SCHEMA_VERSION - 1 }, (_, i) => i + 1);

describeEngines('the tables', (engine) => {
  it.each(versions)('of version %i, with rows in them, are brought to the next one', async (version) => {
    const old = await openEngine(await engine.newPlace());
    await migrate(old, version);
    const rows = rowsOfVersion(version);
    for (const { table, row } of rows)
      await old.db
        .insertInto(table as 'leases')
        .values(row as never)
        .execute();
    await migrate(old, version + 1);
    for (const { table, row } of rows) {
      const { rows: found } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(
        old.db,
      );
      expect(found).toContainEqual(expect.objectContaining(row));
    }
    const keeper = await createKeeper(old);
    expect((await keeper.store.releases.all()).map(({ id }) => id)).toContain('r1');
    expect(await keeper.store.questions.gaps(1)).toMatchObject([{ text: 'Who pays?', votesDown: 1 }]);
    await keeper.close();
  });

  it.each(versions)('of version %i are in the end the same as new ones', async (version) => {
    const [old, fresh] = [
      await openEngine(await engine.newPlace()),
      await openEngine(await engine.newPlace()),
    ];
    await migrate(old, version);
    await migrate(old);
    await migrate(fresh);
    expect(await columnsOf(old)).toEqual(await columnsOf(fresh));
    await Promise.all([old.close(), fresh.close()]);
  });

  it('of a newer program are refused with a sentence, and left as they are', async () => {
    const place = await engine.newPlace();
    const newer = await openEngine(place);
    await migrate(newer);
    await sql`update schema_version set version = ${SCHEMA_VERSION + 1}`.execute(newer.db);
    await newer.close();
    const refused = await openKeeper(place).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoreError);
    expect(refused).toMatchObject({ trouble: 'newer' });
    expect((refused as Error).message).toMatch(
      /was written by a newer Musubi \(its tables have version \d+, this program knows \d+\): install that version/,
    );
    const again = await openEngine(place);
    const { rows } = await sql`select version from schema_version`.execute(again.db);
    expect(rows).toMatchObject([{ version: SCHEMA_VERSION + 1 }]);
    await again.close();
  });

  it('that are up to date keep their rows, however often they are opened', async () => {
    const place = await engine.newPlace();
    const first = await openKeeper(place);
    await fill(first.store);
    const before = await contents(first);
    await first.close();
    for (let round = 0; round < 2; round++) {
      const again = await openKeeper(place);
      expect(await contents(again)).toEqual(before);
      await again.close();
    }
  });

  it('an export of an older version is brought up to date on its way in', async () => {
    const keeper = await openKeeper(await engine.newPlace());
    const rows = rowsOfVersion(1);
    const lines = [{ musubi: 'export', version: 1 }, ...rows, { end: true, rows: rows.length }];
    await keeper.import(each(lines.map((line) => JSON.stringify(line))), 'old.jsonl');
    expect(await keeper.store.questions.gaps(1)).toMatchObject([{ text: 'Who pays?' }]);
    await keeper.close();
  });
});

it('processes that start at the same moment make the tables once', async () => {
  const place = await ENGINES[1]!.newPlace();
  const writers = Array.from({ length: 5 }, (_, i) => startWriter(place, `w${i}`));
  await Promise.all(writers.map((writer) => writer.told(3)));
  await Promise.all(writers.map((writer) => writer.kill()));
  const keeper = await openKeeper(place);
  expect((await keeper.counts()).questions).toBeGreaterThanOrEqual(5);
  await keeper.close();
});

it('a second process is refused a SQLite file with a sentence that names PostgreSQL', async () => {
  const place = await ENGINES[0]!.newPlace();
  const writer = startWriter(place, 'w');
  await writer.told(1);
  const refused = await openKeeper(place).catch((error: unknown) => error);
  await writer.kill();
  expect(refused).toMatchObject({ trouble: 'in use' });
  expect((refused as Error).message).toMatch(/^Another Musubi uses .+musubi\.db, .+PostgreSQL database/);
});
