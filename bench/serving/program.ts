import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../../tests/fixtures/freePort.js';

/** The built program, serving a platform. */
export interface Program {
  /** What it has used of one processor, in seconds, and of memory, in megabytes. */
  used(): Promise<{ readonly cpuSeconds: number; readonly megabytes: number }>;
  /** The value of a metric without labels. */
  metric(name: string): Promise<number>;
  /** As `kill -9` does it; what it was given stays. */
  kill(): Promise<void>;
  /** Asks it to end, and removes its folder. */
  stop(): Promise<void>;
}

const RELEASES = resolve('tests/questions/releases/a');

/**
 * Starts it with the releases of a batch of questions, and waits until it is ready; in a folder that is gone with
 * it, unless one is named.
 */
export async function startProgram(
  env: Readonly<Record<string, string>>,
  folder: string = mkdtempSync(join(tmpdir(), 'musubi-bench-')),
): Promise<Program> {
  const health = await freePort();
  const child = spawn(process.execPath, [resolve('dist/main.js'), 'start'], {
    cwd: folder,
    env: { ...process.env, RELEASES_DIR: RELEASES, HEALTH_PORT: String(health), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${health}${path}`);
  while (!(await get('/readyz').catch(() => undefined))?.ok) {
    if (child.exitCode !== null) throw new Error('The program has ended before it was ready.');
    await setTimeout(50);
  }
  const metric = async (name: string): Promise<number> => {
    const text = await (await get('/metrics')).text();
    return Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1]);
  };
  return {
    used: async () => ({
      cpuSeconds: await metric('process_cpu_seconds_total'),
      megabytes: (await metric('process_resident_memory_bytes')) / 1e6,
    }),
    metric,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What people ask: the questions of the batches about these releases, in both languages. */
export function questions(): readonly string[] {
  return ['a1', 'a2', 'a3'].flatMap((batch) =>
    readFileSync(`tests/questions/${batch}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { question: string }).question),
  );
}
