import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { StorePlace } from '../../src/adapters/stores/openKeeper.js';

/** A real process that writes to a store. */
export interface Writer {
  readonly process: ChildProcess;
  /** `questions w1-0-0`: rows of which it was told that they are kept. */
  readonly acknowledged: string[];
  /** Resolves once it has told of this many rows (0: once the store is open); rejects when it ends before. */
  told(rows: number): Promise<void>;
  /** Kills it, and waits until it is gone and all that it told has been read. */
  kill(): Promise<void>;
}

export function startWriter(place: StorePlace, prefix: string): Writer {
  const script = resolve('tests/stores/writer.mjs');
  const child = spawn(process.execPath, [script, JSON.stringify(place), prefix], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const acknowledged: string[] = [];
  let isOpen = false;
  let look = (): void => undefined;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === 'open') isOpen = true;
    // A line that was cut off by the kill has no row's whole name, and told nothing.
    const row = /^ack (\S+ \S+-\d+-\d)$/.exec(line)?.[1];
    if (row !== undefined) acknowledged.push(row);
    look();
  });
  return {
    process: child,
    acknowledged,
    told: (rows) =>
      new Promise((done, fail) => {
        look = () => {
          if (isOpen && acknowledged.length >= rows) done();
        };
        closed.then(() => fail(new Error(`The writer has ended: ${errors}`)));
        look();
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
