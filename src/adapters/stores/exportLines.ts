import { type RawBuilder, sql } from 'kysely';
import type { Db } from './schema.js';
import { TABLES } from './tables.js';

/** The first line of an export. */
export interface ExportHeader {
  readonly musubi: 'export';
  /** The version of its tables. */
  readonly version: number;
}

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** A line of an export: a row of one table. */
export interface ExportRow {
  readonly table: string;
  readonly row: Row;
}

/** The last line: without it, an export was cut off. */
export interface ExportEnd {
  readonly end: true;
  readonly rows: number;
}

const PAGE = 500;

/**
 * Everything in a database, as JSON lines; `db` must not change meanwhile. Leases are left out: they belong
 * to processes that run here.
 */
export async function* exportLines(db: Db, version: number): AsyncGenerator<string> {
  yield JSON.stringify({ musubi: 'export', version } satisfies ExportHeader);
  const present = new Set((await db.introspection.getTables()).map(({ name }) => name));
  let rows = 0;
  for (const { name, key } of TABLES) {
    if (name === 'leases' || !present.has(name)) continue;
    for await (const row of rowsOf(db, name, key)) {
      rows++;
      yield JSON.stringify({ table: name, row } satisfies ExportRow);
    }
  }
  yield JSON.stringify({ end: true, rows } satisfies ExportEnd);
}

/** Page by page, so that a large table is never in memory as a whole. */
async function* rowsOf(db: Db, name: string, key: readonly string[]): AsyncGenerator<Row> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  for (let last: Row | undefined; ; ) {
    const behind: RawBuilder<unknown> = last
      ? sql`where (${columns}) > (${sql.join(key.map((column) => last?.[column]))})`
      : sql``;
    const { rows } = await sql<Row>`
      select * from ${sql.table(name)} ${behind} order by ${columns} limit ${PAGE}`.execute(db);
    yield* rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1);
  }
}
