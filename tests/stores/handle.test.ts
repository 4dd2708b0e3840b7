import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createKeeper, type Keeper } from '../../src/adapters/stores/keeper.js';
import { explainPostgres } from '../../src/adapters/stores/postgres.js';
import { explainSqlite, openSqlite } from '../../src/adapters/stores/sqlite.js';
import { StoreHandle } from '../../src/commands/running/storeHandle.js';
import { WriteBehind } from '../../src/commands/running/writeBehind.js';
import { type Store, StoreError, type StoreTrouble } from '../../src/core/ports.js';
import { createLog } from '../../src/log.js';
import { ALICE, NOW } from './fill.js';

const log = createLog('silent');

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-handle-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A handle with the sentences that it told, and a promise of the next one. */
function newHandle(open: () => Promise<Keeper>) {
  const told: (string | undefined)[] = [];
  const next = (): void => undefined;
  const handle = new StoreHandle({
    open,
    log,
    retryMs: 1,
    onChange: (sentence) => {
      told.push(sentence);
      next();
    },
  });
  onTestFinished(() => handle.close());
  const back = (): Promise<void> => new Promise((done) => handle.whenReady(done));
  return { handle, told, back };
}

const record =
  (id: string) =>
  (store: Store): Promise<void> =>
    store.questions.record({
      id,
      // Longer than what a page of the file has left.
      text: `${id} ${'x'.repeat(20_000)}`,
      query: null,
      kind: 'no-data',
      language: 'en',
      asker: ALICE,
      askedAt: NOW,
    });

describe('a disk that is full', () => {
  it('is told of in a sentence; what waits is written when there is room again, in order', async () => {
    const engine = await openSqlite(newFolder());
    const { handle, told, back } = newHandle(() => createKeeper(engine));
    await handle.open();
    const writes = new WriteBehind(handle, log);
    writes.push(record('before'));
    await writes.drain();
    const limit = (pages: number) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(engine.db);
    await limit(1);
    for (const id of ['one', 'two', 'three']) writes.push(record(id));
    await writes.drain();
    expect(handle.health).toMatchObject({ state: 'unavailable' });
    expect(told[0]).toMatch(/^The disk that holds .+ is full: make room; Musubi goes on by itself then\.$/);
    expect(writes.waiting).toBe(3);
    await limit(100_000);
    await back();
    await writes.drain();
    expect(told).toEqual([told[0], undefined]);
    expect({ waiting: writes.waiting, lost: writes.lost }).toEqual({ waiting: 0, lost: 0 });
    expect((await handle.get().counts()).questions).toBe(4);
  });
});

describe('a store that cannot be opened yet', () => {
  it('is opened as soon as it can be, and then has everything', async () => {
    const folder = newFolder();
    let tries = 0;
    const { handle, told, back } = newHandle(async () => {
      if (++tries < 4) throw new StoreError('read-only', 'It cannot be written.');
      return createKeeper(await openSqlite(folder));
    });
    await handle.open();
    const writes = new WriteBehind(handle, log);
    writes.push(record('early'));
    await writes.drain();
    expect(writes.waiting).toBe(1);
    expect(() => handle.get()).toThrow('It cannot be written.');
    await back();
    await writes.drain();
    expect(told).toEqual(['It cannot be written.', undefined]);
    expect((await handle.get().counts()).questions).toBe(1);
  });

  it('because somebody has to do something first, is an error at once', async () => {
    const { handle } = newHandle(async () => {
      throw new StoreError('newer', 'Install the newer version.');
    });
    await expect(handle.open()).rejects.toThrow('Install the newer version.');
  });
});

describe('a write that can never be done', () => {
  it('is left out, and holds up nothing', async () => {
    const folder = newFolder();
    const { handle } = newHandle(async () => createKeeper(await openSqlite(folder)));
    await handle.open();
    const writes = new WriteBehind(handle, log);
    writes.push(async () => {
      throw new TypeError('a mistake');
    });
    writes.push(record('after'));
    await writes.drain();
    expect({ waiting: writes.waiting, lost: writes.lost }).toEqual({ waiting: 0, lost: 1 });
    expect((await handle.get().counts()).questions).toBe(1);
    expect(handle.health.state).toBe('ready');
  });
});

describe('a file that was replaced under the program', () => {
  it('is noticed by the next check, and is well again once it is back', async () => {
    const folder = newFolder();
    const { handle, told, back } = newHandle(async () => createKeeper(await openSqlite(folder)));
    await handle.open();
    const file = join(folder, 'musubi.db');
    renameSync(file, `${file}.away`);
    writeFileSync(file, '');
    expect(await handle.check()).toMatchObject({ state: 'unavailable' });
    expect(told[0]).toMatch(/was moved, deleted or replaced while it was in use: put it back/);
    renameSync(`${file}.away`, file);
    await back();
    expect(await handle.check()).toMatchObject({ state: 'ready' });
  });
});

describe('errors of the engines', () => {
  const sqlite = (code: string) => explainSqlite('/data/musubi.db', { code, message: 'm' });
  const postgres = (code: string) => explainPostgres('PostgreSQL at db/musubi', { code, message: 'm' });
  const cases: readonly [StoreError, StoreTrouble, boolean][] = [
    [sqlite('SQLITE_FULL'), 'full', true],
    [sqlite('ENOSPC'), 'full', true],
    [sqlite('SQLITE_READONLY_DBMOVED'), 'read-only', true],
    [sqlite('SQLITE_CANTOPEN'), 'read-only', true],
    [sqlite('EACCES'), 'read-only', true],
    [sqlite('EROFS'), 'read-only', true],
    [sqlite('SQLITE_IOERR_WRITE'), 'unreachable', true],
    [sqlite('SQLITE_BUSY'), 'in use', false],
    [sqlite('SQLITE_CORRUPT_INDEX'), 'damaged', false],
    [sqlite('SQLITE_NOTADB'), 'damaged', false],
    [sqlite('SQLITE_CONSTRAINT_FOREIGNKEY'), 'mistake', false],
    [postgres('ECONNREFUSED'), 'unreachable', true],
    [postgres('EPIPE'), 'unreachable', true],
    [postgres('57P01'), 'unreachable', true],
    [postgres('57P03'), 'unreachable', true],
    [postgres('53300'), 'unreachable', true],
    [postgres('58030'), 'unreachable', true],
    [postgres(''), 'unreachable', true],
    [postgres('53100'), 'full', true],
    [postgres('25006'), 'read-only', true],
    [postgres('57014'), 'busy', true],
    [postgres('40001'), 'busy', true],
    [postgres('28P01'), 'refused', false],
    [postgres('3D000'), 'refused', false],
    [postgres('23503'), 'mistake', false],
  ];
  it.each(cases.map(([error, trouble, isPassing]) => [error.message, trouble, isPassing, error] as const))(
    '“%s” is %s',
    (_, trouble, isPassing, error) => {
      expect(error).toMatchObject({ trouble, isPassing });
      expect(error.cause).toBeDefined();
    },
  );
});
