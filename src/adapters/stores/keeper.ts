import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import { DAY, type Moment, type Store, StoreError } from '../../core/ports.js';
import { readBackup, writeWhole } from './backupFile.js';
import { type Counts, countRows } from './counts.js';
import type { Engine } from './engine.js';
import { exportLines } from './exportLines.js';
import { importLines } from './importLines.js';
import { migrate, SCHEMA_VERSION } from './migrate.js';
import { personHash, readPersonKey } from './personHash.js';
import { COPY_PREFIX, openCopy } from './sqlite.js';
import { createStore } from './store.js';

/** Days after which conversations and handled events are forgotten. */
const KEPT_DAYS = 30;

/** A store and what is done with it as a whole. */
export interface Keeper {
  readonly store: Store;
  readonly engine: Engine['name'];
  /** Where it is, for sentences. */
  readonly place: string;
  counts(): Promise<Counts>;
  /** The clock of the database server, where it has one of its own. */
  time(): Promise<Moment | undefined>;
  /** Writes something: throws where the store cannot be used. */
  check(): Promise<void>;
  /** Forgets what is old; how many rows. */
  prune(now: Moment, questionDays: number): Promise<number>;
  /** A consistent copy, made while everything goes on: a SQLite file, or JSON lines from PostgreSQL. */
  backup(file: string): Promise<void>;
  /** Replaces everything with a backup of either kind; how many rows. */
  restore(file: string): Promise<number>;
  /** Everything as JSON lines that both engines take. */
  export(): AsyncGenerator<string>;
  /** Takes an export into an empty store; how many rows. */
  import(lines: AsyncIterable<string>, from: string): Promise<number>;
  close(): Promise<void>;
}

/** Brings the tables up to date and makes a store of an engine; closes the engine where it cannot. */
export async function createKeeper(engine: Engine): Promise<Keeper> {
  try {
    await migrate(engine);
    return await keeper(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function keeper(engine: Engine): Promise<Keeper> {
  let hash = personHash(await readPersonKey(engine.db));
  const replaced = async (lines: AsyncIterable<string>, from: string, replace: boolean): Promise<number> => {
    await engine.refuseOthers?.();
    const rows = await importLines(engine, lines, { from, replace });
    hash = personHash(await readPersonKey(engine.db));
    return rows;
  };
  return {
    store: createStore(engine, (person) => hash(person)),
    engine: engine.name,
    place: engine.place,
    counts: () => countRows(engine.db),
    time: async () => engine.time?.(),
    check: () => check(engine),
    prune: (now, questionDays) => prune(createStore(engine, hash), now, questionDays),
    backup: (file) => backup(engine, file),
    restore: (file) => replaced(readBackup(file), file, true),
    export: () => exportConsistent(engine),
    import: (lines, from) => replaced(lines, from, false),
    close: () => engine.close(),
  };
}

async function check(engine: Engine): Promise<void> {
  await engine.check?.();
  const probe = sql`insert into counters (name, value) values ('checks', 1)
    on conflict (name) do update set value = counters.value + 1`;
  await probe.execute(engine.db);
}

async function prune(store: Store, now: Moment, questionDays: number): Promise<number> {
  const old = now - KEPT_DAYS * DAY;
  const pruned = [
    await store.questions.prune(now - questionDays * DAY),
    await store.conversations.prune(old),
    await store.inbound.prune(old),
  ];
  return pruned.reduce((sum, rows) => sum + rows, 0);
}

async function backup(engine: Engine, file: string): Promise<void> {
  if (resolve(file) === resolve(engine.place))
    throw new StoreError('refused', `${file} is the store itself: name another file for the backup.`);
  await writeWhole(file, async (part) => {
    if (engine.copyTo) return engine.copyTo(part);
    const lines = Readable.from(withNewlines(exportConsistent(engine)));
    await pipeline(lines, createWriteStream(part, { flags: 'w', mode: 0o600 }));
  });
}

async function* withNewlines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/** As of one moment, and without holding anybody up, however slowly it is read. */
async function* exportConsistent(engine: Engine): AsyncGenerator<string> {
  if (engine.copyTo) yield* exportCopy(engine.copyTo, engine.place);
  else {
    const trx = await engine.db.startTransaction().setIsolationLevel('repeatable read').execute();
    try {
      yield* exportLines(trx, SCHEMA_VERSION);
    } finally {
      await trx.rollback().execute();
    }
  }
}

async function* exportCopy(copyTo: (file: string) => Promise<void>, place: string): AsyncGenerator<string> {
  const file = join(dirname(place), `${COPY_PREFIX}${randomBytes(6).toString('hex')}.db`);
  try {
    await writeWhole(file, copyTo);
    const { db, version } = await openCopy(file);
    try {
      yield* exportLines(db, version);
    } finally {
      await db.destroy();
    }
  } finally {
    await rm(file, { force: true });
  }
}
