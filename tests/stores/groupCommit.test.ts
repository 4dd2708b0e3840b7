import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { GroupCommitDriver } from '../../src/adapters/stores/groupCommit.js';

interface Tables {
  items: { id: number };
}

/** A database of one table, and what was executed besides queries. */
function open() {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-group-'));
  const database = new Database(join(folder, 'a.db'));
  database.exec('create table items (id integer primary key)');
  const executed: string[] = [];
  const watched: Database.Database = Object.assign(Object.create(database), {
    exec: (text: string) => {
      executed.push(text);
      return database.exec(text);
    },
  });
  const driver = new GroupCommitDriver(watched);
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => driver,
      createIntrospector: (kysely) => new SqliteIntrospector(kysely),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  onTestFinished(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const insert = (id: number) => db.insertInto('items').values({ id }).execute();
  const ids = async (): Promise<number[]> =>
    (await db.selectFrom('items').select('id').orderBy('id').execute()).map(({ id }) => id);
  const commits = (): number => executed.filter((text) => text === 'commit').length;
  return { db, database, driver, insert, ids, commits };
}

describe('what is written at once', () => {
  it('goes to the disk in one commit', async () => {
    const { insert, ids, commits } = open();
    await Promise.all([1, 2, 3, 4, 5].map(insert));
    expect(commits()).toBe(1);
    expect(await ids()).toEqual([1, 2, 3, 4, 5]);
  });

  it('is acknowledged only when it is there', async () => {
    const { insert, database } = open();
    const isThere: boolean[] = [];
    const noted = async (id: number): Promise<void> => {
      await insert(id);
      isThere.push(!database.inTransaction);
    };
    await Promise.all([1, 2, 3].map(noted));
    expect(isThere).toEqual([true, true, true]);
  });

  it('fails alone where it fails alone', async () => {
    const { insert, db, ids } = open();
    const failing = db.transaction().execute(async (trx) => {
      await trx.insertInto('items').values({ id: 7 }).execute();
      throw new Error('no');
    });
    const results = await Promise.allSettled([insert(1), insert(1), failing, insert(2)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(await ids()).toEqual([1, 2]);
  });

  it('fails together where the disk takes none of it', async () => {
    const { db, database, ids } = open();
    database.exec('create table texts (text text)');
    database.exec('pragma max_page_count = 1');
    const write = (size: number) =>
      (db as Kysely<Tables & { texts: { text: string } }>)
        .insertInto('texts')
        .values({ text: 'x'.repeat(size) })
        .execute();
    const results = await Promise.allSettled([write(1), write(100_000), write(1)]);
    expect(results.slice(0, 2).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const { count } = database.prepare('select count(*) as count from texts').get() as { count: number };
    expect(count).toBe(results.filter(({ status }) => status === 'fulfilled').length);
    expect(await ids()).toEqual([]);
  });

  it('is on the disk before something is done alone', async () => {
    const { insert, driver, database } = open();
    const writing = insert(1);
    // By then it is written, and waits for its commit.
    await new Promise(process.nextTick);
    expect(database.inTransaction).toBe(true);
    const count = await driver.alone(() => {
      expect(database.inTransaction).toBe(false);
      return database.prepare('select count(*) as count from items').get() as { count: number };
    });
    await writing;
    expect(count.count).toBe(1);
  });
});

it('keeps exactly what was acknowledged, whatever runs beside what', async () => {
  const work = fc.record({
    kind: fc.constantFrom('insert', 'transaction', 'roll back'),
    id: fc.integer({ min: 0, max: 20 }),
    turn: fc.integer({ min: 0, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(work, { maxLength: 30 }), async (works) => {
      const { db, insert, ids } = open();
      const acknowledged = new Set<number>();
      const run = async ({ kind, id, turn }: (typeof works)[number]): Promise<void> => {
        for (let i = 0; i < turn; i++) await new Promise(setImmediate);
        if (kind === 'insert') await insert(id);
        else {
          await db.transaction().execute(async (trx) => {
            await trx.insertInto('items').values({ id }).execute();
            if (kind === 'roll back') throw new Error('no');
          });
        }
        expect(acknowledged.has(id)).toBe(false);
        acknowledged.add(id);
      };
      await Promise.allSettled(works.map(run));
      expect(await ids()).toEqual([...acknowledged].sort((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});
