import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { StorePlace } from '../../src/adapters/stores/openKeeper.js';
import { table } from '../../src/commands/table.js';
import { startPostgres } from '../../tests/stores/postgresServer.js';
import type { Rate, WorkName } from './worker.js';

/**
 * `npm run bench:store`: what a store does in a second, each write acknowledged and on the disk. A table on
 * standard output; `npm run --silent bench:store -- --json`: JSON lines. `--seconds 3` for each measure.
 */
interface Measure {
  readonly engine: string;
  readonly work: WorkName;
  readonly processes: number;
  readonly atOnce: number;
  /** Of all processes together. */
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const WORKS: readonly WorkName[] = ['write', 'question', 'read'];
const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

async function main(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--seconds');
  const ms = (at >= 0 ? Number(args[at + 1]) : 3) * 1000;
  const folder = mkdtempSync(join(tmpdir(), 'musubi-bench-'));
  const server = await startPostgres({ isOnDisk: true });
  try {
    const sqlite = { dataDir: join(folder, 'data') };
    const postgres = { dataDir: folder, databaseUrl: await server.createDatabase() };
    const measures = [
      ...(await measureAll('SQLite', sqlite, [1], ms)),
      ...(await measureAll('PostgreSQL', postgres, [1, 2], ms)),
    ];
    const isJson = args.includes('--json');
    process.stdout.write(
      isJson ? `${measures.map((one) => JSON.stringify(one)).join('\n')}\n` : asTable(measures),
    );
  } finally {
    server.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(
  engine: string,
  place: StorePlace,
  processes: readonly number[],
  ms: number,
): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const count of processes) {
    for (const work of WORKS) {
      for (const atOnce of [1, 16]) {
        process.stderr.write(`${engine}: ${work}, ${count} processes, ${atOnce} at once\n`);
        const workers = Array.from({ length: count }, () => startWorker(place, work, ms, atOnce));
        await Promise.all(workers.map(({ open }) => open));
        for (const { go } of workers) go();
        const rates = await Promise.all(workers.map(({ rate }) => rate));
        measures.push({ engine, work, processes: count, atOnce, ...together(rates) });
      }
    }
  }
  return measures;
}

function together(rates: readonly Rate[]): Rate {
  return {
    perSecond: rates.reduce((sum, { perSecond }) => sum + perSecond, 0),
    p50Ms: Math.max(...rates.map(({ p50Ms }) => p50Ms)),
    p99Ms: Math.max(...rates.map(({ p99Ms }) => p99Ms)),
  };
}

function startWorker(place: StorePlace, work: WorkName, ms: number, atOnce: number) {
  const args = [WORKER, JSON.stringify(place), work, String(ms), String(atOnce)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`A worker has ended before it had measured ${work}.`);
    return value;
  };
  const open = next();
  const closed = new Promise((done) => child.once('close', done));
  const rate = open.then(next).then(async (line) => {
    await closed;
    return JSON.parse(line) as Rate;
  });
  return { open, rate, go: () => child.stdin.end('go\n') };
}

const WHAT: Readonly<Record<WorkName, string>> = {
  write: 'one acknowledged write',
  question: 'a question on a platform (4 rows)',
  read: 'a conversation’s last query',
};

function asTable(measures: readonly Measure[]): string {
  const rows = measures.map(({ engine, work, processes, atOnce, perSecond, p50Ms, p99Ms }) => [
    engine,
    WHAT[work],
    String(processes),
    String(atOnce),
    Math.round(perSecond).toLocaleString('en'),
    p50Ms.toFixed(2),
    p99Ms.toFixed(2),
  ]);
  const header = ['engine', 'what', 'processes', 'at once', 'a second', 'p50 ms', 'p99 ms'];
  const note = 'SQLite belongs to one process: a second one is refused.';
  return `${table([header, ...rows])}\n${note}\n`;
}

await main(process.argv.slice(2));
