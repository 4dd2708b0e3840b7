import { sql } from 'kysely';
import { z } from 'zod';
import { StoreError } from '../../core/ports.js';
import type { Engine } from './engine.js';
import type { ExportEnd, ExportHeader, ExportRow, Row } from './exportLines.js';
import { migrateWithin, newer, SCHEMA_VERSION } from './migrate.js';
import type { Db, TableName } from './schema.js';
import { TABLES } from './tables.js';

const header = z.object({
  musubi: z.literal('export'),
  version: z.int().positive(),
}) satisfies z.ZodType<ExportHeader>;
const row = z.object({
  table: z.enum(TABLES.map(({ name }) => name) as [TableName, ...TableName[]]),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
}) satisfies z.ZodType<ExportRow>;
const end = z.object({ end: z.literal(true), rows: z.int() }) satisfies z.ZodType<ExportEnd>;

const BATCH = 200;

/**
 * Takes an export in, all of it or nothing: into a store that holds nothing yet, or (`replace`) instead of
 * what it holds. An export of an older version is brought up to date. The number of rows.
 */
export async function importLines(
  engine: Engine,
  lines: AsyncIterable<string>,
  { from, replace }: { readonly from: string; readonly replace: boolean },
): Promise<number> {
  return engine.db.transaction().execute(async (trx) => {
    if (!replace) await refuseContent(trx, engine.place);
    const reader = readLines(lines, from);
    const { version } = await nextHeader(reader);
    if (version > SCHEMA_VERSION) throw newer(from, version);
    await emptyTables(trx);
    await migrateWithin(trx, engine.place, version);
    const rows = await insertRows(trx, reader, from);
    await migrateWithin(trx, engine.place, SCHEMA_VERSION);
    return rows;
  });
}

async function refuseContent(trx: Db, place: string): Promise<void> {
  for (const { name, isContent } of TABLES) {
    if (!isContent) continue;
    const found = await trx.selectFrom(name).select(sql`1`.as('one')).limit(1).executeTakeFirst();
    if (!found) continue;
    const remedy = 'import into a new one, or use `restore FILE`, which replaces what is there';
    throw new StoreError('refused', `${place} holds something already: ${remedy}.`);
  }
}

async function emptyTables(trx: Db): Promise<void> {
  for (const { name } of TABLES.toReversed()) await trx.schema.dropTable(name).ifExists().execute();
  await trx.schema.dropTable('schema_version').ifExists().execute();
}

interface NumberedLine {
  readonly number: number;
  readonly value: unknown;
  readonly wrong: StoreError;
}

async function* readLines(lines: AsyncIterable<string>, from: string): AsyncGenerator<NumberedLine> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const wrong = new StoreError('refused', `Line ${number} of ${from} is no line of an export.`);
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw wrong;
    }
    yield { number, value, wrong };
  }
}

async function nextHeader(lines: AsyncGenerator<NumberedLine>): Promise<ExportHeader> {
  const first = await lines.next();
  if (first.done) throw new StoreError('refused', 'There is nothing to import: the file is empty.');
  const parsed = header.safeParse(first.value.value);
  if (!parsed.success) throw first.value.wrong;
  return parsed.data;
}

async function insertRows(trx: Db, lines: AsyncGenerator<NumberedLine>, from: string): Promise<number> {
  let batch: { table: TableName; rows: Row[] } | undefined;
  let count = 0;
  const flush = async (): Promise<void> => {
    if (batch)
      await trx
        .insertInto(batch.table)
        .values(batch.rows as never)
        .execute();
    batch = undefined;
  };
  for await (const { value, wrong } of lines) {
    const last = end.safeParse(value);
    if (last.success && last.data.rows === count) {
      await flush();
      return count;
    }
    const parsed = row.safeParse(value);
    if (!parsed.success) throw wrong;
    const { table, row: cells } = parsed.data;
    if (batch && (batch.table !== table || batch.rows.length >= BATCH)) await flush();
    batch ??= { table, rows: [] };
    batch.rows.push(cells);
    count++;
  }
  throw new StoreError('refused', `${from} is cut off: its last line is missing. Nothing was imported.`);
}
