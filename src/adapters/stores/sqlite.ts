import { constants, existsSync } from 'node:fs';
import { access, chmod, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  type Dialect,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import Database from 'libsql';
import { StoreError } from '../../core/ports.js';
import type { Engine } from './engine.js';
import { explainingDialect } from './explainingDialect.js';
import { GroupCommitDriver } from './groupCommit.js';
import type { Db, Schema } from './schema.js';

/** The name of the file in the data directory. */
export const SQLITE_FILE = 'musubi.db';

/** How the copies begin that an export is read from. */
export const COPY_PREFIX = 'export-';

/**
 * Opens the file in the data directory, and makes both where they are not there, readable by their owner
 * only. From then on the file belongs to this process until it closes it or dies.
 */
export async function openSqlite(dataDir: string): Promise<Engine> {
  const file = join(dataDir, SQLITE_FILE);
  const explain = (error: unknown): StoreError => explainSqlite(file, error);
  let database: Database.Database;
  try {
    await prepare(file);
    database = openFile(file);
    await removeCopies(dataDir);
  } catch (error) {
    throw explain(error);
  }
  const opened = await stat(file);
  const driver = new GroupCommitDriver(database);
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  const db = new Kysely<Schema>({ dialect: explainingDialect(dialect, explain) });
  return {
    name: 'SQLite',
    place: file,
    db,
    copyTo: async (copy) => {
      try {
        await driver.alone(() => database.exec(`vacuum into '${copy.replaceAll("'", "''")}'`));
      } catch (error) {
        throw explainSqlite(copy, error);
      }
    },
    check: async () => {
      const now = await stat(file).catch(() => undefined);
      if (now?.ino !== opened.ino) throw replaced(file);
    },
    close: async () => {
      await driver.alone(() => giveBack(database));
      await db.destroy();
    },
  };
}

/**
 * Lets go of the file at once: a connection that is only closed keeps its lock until the last of its
 * statements is collected. Out of WAL first, in which an exclusive lock stays.
 */
function giveBack(database: Database.Database): void {
  try {
    database.exec('pragma journal_mode = delete');
    database.exec('pragma locking_mode = normal');
    database.prepare('select count(*) from sqlite_master').all();
  } catch {
    // A disk that is full or gone: the lock ends with the process.
  }
}

/** A backup, to be read. Throws where it is damaged, or no backup of Musubi's. */
export async function openCopy(file: string): Promise<{ readonly db: Db; readonly version: number }> {
  const explain = (error: unknown): StoreError => explainCopy(file, error);
  let database: Database.Database;
  try {
    database = new Database(file);
  } catch (error) {
    throw explain(error);
  }
  const db = new Kysely<Schema>({ dialect: explainingDialect(new SqliteDialect({ database }), explain) });
  try {
    const checked = await sql<{ quick_check: string }>`pragma quick_check`.execute(db);
    if (checked.rows[0]?.quick_check !== 'ok') throw explain({ code: 'SQLITE_CORRUPT' });
    const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(db);
    if (!rows[0]) throw explain({ code: 'SQLITE_CORRUPT' });
    return { db, version: rows[0].version };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function explainCopy(file: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  const remedy = 'name another backup; nothing was changed';
  return new StoreError('refused', `${file} is damaged or no backup of Musubi (${code}): ${remedy}.`, error);
}

/** What an export that was killed has left: the file is this process's alone, so nobody is making one. */
async function removeCopies(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(COPY_PREFIX)) await rm(join(folder, name), { force: true });
  }
}

/** The file and its folder; SQLite itself would make a file that others can read. */
async function prepare(file: string): Promise<void> {
  const folder = dirname(file);
  const made = await makeFolder(folder).catch((error) => whyNot(folder, error));
  if (made) await chmod(folder, 0o700);
  await (await open(file, 'a', 0o600)).close();
}

/** One folder after another: told to make them all, Node never ends where a file system makes none (/proc). */
async function makeFolder(folder: string): Promise<boolean> {
  if (existsSync(folder)) return false;
  await makeFolder(dirname(folder));
  try {
    await mkdir(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Of a disk that cannot be written, a folder in a missing folder is only said not to be there. */
async function whyNot(folder: string, error: unknown): Promise<never> {
  let there = dirname(folder);
  while (there !== dirname(there) && !existsSync(there)) there = dirname(there);
  await access(there, constants.W_OK);
  throw error;
}

function openFile(file: string): Database.Database {
  const database = new Database(file);
  try {
    // The order matters: exclusive before WAL, or another process can come in between.
    database.exec('pragma locking_mode = exclusive');
    database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = full');
    database.exec('pragma foreign_keys = on');
    database.exec('begin exclusive; commit');
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** By SQLite's result codes and the system's error codes. */
export function explainSqlite(file: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  const folder = dirname(file);
  const goesOn = 'Musubi goes on by itself then';
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    return new StoreError(
      'in use',
      `Another Musubi uses ${file}, and a SQLite file belongs to one process: stop the other one, or set DATABASE_URL to a PostgreSQL database, which several can share.`,
      error,
    );
  }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT')
    return new StoreError('full', `The disk that holds ${folder} is full: make room; ${goesOn}.`, error);
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/.test(code) || ['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    const remedy = `give this user the right to write into ${folder}, or name another folder in MUSUBI_DATA_DIR`;
    return new StoreError('read-only', `${file} cannot be written (${code}): ${remedy}.`, error);
  }
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
    const remedy = 'move it away and bring the newest backup back with `restore FILE`';
    return new StoreError('damaged', `${file} is damaged (${message}): ${remedy}.`, error);
  }
  if (/^SQLITE_IOERR/.test(code) || /^E[A-Z0-9]+$/.test(code))
    return new StoreError(
      'unreachable',
      `${file} cannot be used (${code}): check the disk; ${goesOn}.`,
      error,
    );
  return new StoreError('mistake', `${file}: ${message}`, error);
}

function replaced(file: string): StoreError {
  return new StoreError(
    'refused',
    `${file} was moved, deleted or replaced while it was in use: put it back, or start Musubi again to use what is there now.`,
  );
}
