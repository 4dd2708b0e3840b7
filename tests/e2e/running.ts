import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Surroundings } from './musubi.js';

/** A `start` that goes on until it is told to end. */
export interface Running {
  readonly process: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Types a line, and waits for what is answered. */
  ask(line: string): Promise<string>;
  /** Resolves when the output has come to hold this; rejects when the process ends before. */
  shown(text: string | RegExp, where?: 'stdout' | 'stderr'): Promise<void>;
  /** Ends the input, and waits for the end; the exit code. */
  end(): Promise<number | null>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/** Runs what stands behind it without a standard input: not an empty one, but none. */
const WITHOUT_INPUT = ['sh', '-c', 'exec "$0" "$@" <&-'] as const;

/** Starts the built program in a folder. */
export function startRunning(
  args: readonly string[],
  {
    folder,
    env = {},
    hasInput = true,
  }: Surroundings & { readonly folder: string; readonly hasInput?: boolean },
): Running {
  const { PATH = '' } = process.env;
  const program = [process.execPath, resolve('dist/main.js'), ...args];
  const [command = '', ...words] = hasInput ? program : [...WITHOUT_INPUT, ...program];
  const child = spawn(command, words, {
    cwd: folder,
    env: { PATH, ...env },
  });
  const closed = once(child, 'close').then(([code]) => code as number | null);
  const text = { stdout: '', stderr: '' };
  let look = (): void => undefined;
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
      look();
    });
  }
  child.stdin.on('error', () => undefined);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  const shown: Running['shown'] = (wanted, where = 'stdout') =>
    new Promise((done, fail) => {
      look = () => {
        const isThere = typeof wanted === 'string' ? text[where].includes(wanted) : wanted.test(text[where]);
        if (isThere) done();
      };
      closed.then((code) => {
        look();
        fail(new Error(`It ended (${code}) before it showed ${wanted}: ${text.stdout}${text.stderr}`));
      });
      look();
    });
  return {
    process: child,
    stdout: () => text.stdout,
    stderr: () => text.stderr,
    ask: async (line) => {
      const before = text.stdout.length;
      child.stdin.write(`${line}\n`);
      // An answer ends with an empty line.
      await shown(new RegExp(`^[\\s\\S]{${before}}[\\s\\S]+\\n\\n$`));
      return text.stdout.slice(before);
    },
    shown,
    end: () => {
      child.stdin.end();
      return closed;
    },
    kill: (signal) => {
      child.kill(signal);
      return closed;
    },
  };
}
