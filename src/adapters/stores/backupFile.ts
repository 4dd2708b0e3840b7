import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { StoreError } from '../../core/ports.js';
import { exportLines } from './exportLines.js';
import { explainSqlite, openCopy } from './sqlite.js';

/** How every SQLite file begins. */
const SQLITE_HEADER = 'SQLite format 3\0';

/**
 * Lets `write` fill a new file, readable by its owner only, and puts it in the place of `file` when it is
 * complete and on the disk: a half-written backup never stands under the name of a whole one.
 */
export async function writeWhole(file: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = `${file}.part`;
  try {
    await rm(part, { force: true });
    await (await open(part, 'wx', 0o600)).close();
    await write(part);
    await synced(part);
    await rename(part, file);
    await synced(dirname(resolve(file)));
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw explainSqlite(file, error);
  }
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The lines of a backup of either kind: a SQLite file, or JSON lines. */
export async function* readBackup(file: string): AsyncGenerator<string> {
  if (!(await isSqlite(file))) {
    yield* createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
    return;
  }
  const { db, version } = await openCopy(file);
  try {
    yield* exportLines(db, version);
  } finally {
    await db.destroy();
  }
}

async function isSqlite(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new StoreError('refused', `${file} cannot be read (${error.code}): name a backup.`, error);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SQLITE_HEADER.length), 0);
    return buffer.toString('latin1', 0, bytesRead) === SQLITE_HEADER;
  } catch (error) {
    throw new StoreError('refused', `${file} cannot be read: name a backup.`, error);
  } finally {
    await handle.close();
  }
}
