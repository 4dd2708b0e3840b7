import { setTimeout } from 'node:timers/promises';
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, sql } from 'kysely';
import pg from 'pg';
import { StoreError } from '../../core/ports.js';
import type { Engine } from './engine.js';
import { explainingDialect } from './explainingDialect.js';
import type { Db, Schema } from './schema.js';

const CONNECT_MS = 5_000;
/** The server gives up on a statement first, so that its connection stays usable. */
const STATEMENT_MS = 8_000;
const ANSWER_MS = 10_000;
const CONNECTIONS = 8;

/** Whole numbers as numbers: moments and counts stay far below 2^53. */
const TYPES = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC
      ? Number
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/** Opens the database of a `postgresql://` address; several processes may use it at once. */
export async function openPostgres(url: string): Promise<Engine> {
  const place = placeOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: ANSWER_MS,
    keepAlive: true,
    application_name: 'musubi',
    types: TYPES,
  });
  // An idle connection that breaks is replaced when the next one is needed.
  pool.on('error', () => undefined);
  const dialect = new PostgresDialect({ pool: withoutBroken(pool) });
  const db = new Kysely<Schema>({
    dialect: explainingDialect(dialect, (error) => explainPostgres(place, error)),
  });
  return {
    name: 'PostgreSQL',
    place,
    db,
    time: () => serverTime(db),
    refuseOthers: () => refuseOthers(db, place),
    close: () => db.destroy(),
  };
}

async function serverTime(db: Db): Promise<number> {
  const { rows } = await sql<{ now: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::bigint as now`.execute(db);
  return rows[0]!.now;
}

/** A process that has ended is seen by the server a moment later. */
const LEAVING_MS = 2_000;
const LOOK_MS = 50;

async function refuseOthers(db: Db, place: string): Promise<void> {
  const giveUpAt = performance.now() + LEAVING_MS;
  while ((await countOthers(db)) > 0) {
    if (performance.now() > giveUpAt) {
      const sentence = `${place} is in use: stop every Musubi that uses it first, then try again.`;
      throw new StoreError('in use', sentence);
    }
    await setTimeout(LOOK_MS);
  }
}

async function countOthers(db: Db): Promise<number> {
  const { rows } = await sql<{ others: number }>`
    select count(distinct client_port) as others from pg_stat_activity
    where application_name = 'musubi' and datname = current_database() and pid <> pg_backend_pid()`.execute(
    db,
  );
  return Number(rows[0]?.others ?? 0);
}

/**
 * A connection that has not answered in time, or that reports itself broken, is not given out again: what it
 * says later would be taken for the answer to something else.
 */
function withoutBroken(pool: pg.Pool): PostgresPool {
  return {
    end: () => pool.end(),
    connect: async (): Promise<PostgresPoolClient> => {
      const client = await pool.connect();
      let broken: Error | undefined;
      const onError = (error: Error): void => {
        broken = error;
      };
      client.on('error', onError);
      const query = async (...args: readonly unknown[]): Promise<unknown> => {
        try {
          return await (client.query as (...args: readonly unknown[]) => Promise<unknown>)(...args);
        } catch (error) {
          if (!isSqlState((error as { code?: string }).code)) broken = error as Error;
          throw error;
        }
      };
      return {
        query: query as PostgresPoolClient['query'],
        release: () => {
          client.off('error', onError);
          client.release(broken);
        },
      };
    },
  };
}

/** `57P01`, and not `EPIPE`. */
const isSqlState = (code = ''): boolean => /^[0-9A-Z]{5}$/.test(code) && !/^E[A-Z]+$/.test(code);

/** What the server says when it, or the way to it, has gone for a while. */
const PASSING_STATES: readonly RegExp[] = [/^08/, /^53/, /^57P0[1-5]$/, /^58/];
const BUSY_STATES = ['40001', '40P01', '55P03', '57014'];

/** By the SQL state, and by the system's error codes. */
export function explainPostgres(place: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  const goesOn = 'Musubi goes on by itself then';
  if (code === '53100') {
    return new StoreError('full', `The disk of ${place} is full: make room; ${goesOn}.`, error);
  }
  if (code === '25006') {
    const remedy = 'it takes no writes now; connect to the primary server';
    return new StoreError('read-only', `${place} is read-only: ${remedy}, or wait; ${goesOn}.`, error);
  }
  if (BUSY_STATES.includes(code))
    return new StoreError('busy', `${place} is too slow (${message}): ${goesOn}.`, error);
  if (/^(28|3D|42501)/.test(code)) {
    const remedy = 'check the user, the password and the database in DATABASE_URL';
    return new StoreError('refused', `${place} refuses (${message}): ${remedy}.`, error);
  }
  if (!isSqlState(code) || PASSING_STATES.some((state) => state.test(code))) {
    const why = code === '' || isSqlState(code) ? message : code;
    const sentence = `${place} cannot be reached (${why}): start it, or check DATABASE_URL; ${goesOn}.`;
    return new StoreError('unreachable', sentence, error);
  }
  return new StoreError('mistake', `${place}: ${message}`, error);
}

/** `PostgreSQL at db.example.org/musubi`: without user and password. */
function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `PostgreSQL at ${host}${pathname}`;
  } catch {
    return 'PostgreSQL';
  }
}
