import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { freePort } from '../fixtures/freePort.js';
import type { Door } from './door.js';

/** How a process ended that nobody had ended. */
export interface Collapse {
  readonly code: number | null;
  readonly signal: string | null;
}

const KEPT_LINES = 2_000;
/** Longer than a program may take to end when it is asked to. */
const STOP_MS = 60_000;

/** The built program with a place of its own, killed and started there again and again. */
export class Program {
  readonly doors: readonly Door[];
  /** The last lines that its processes wrote to standard error. */
  readonly lines: string[] = [];
  readonly collapses: Collapse[] = [];
  /** How often it was killed without a word. */
  kills = 0;
  readonly #folder: string;
  readonly #env: Readonly<Record<string, string>>;
  readonly #healthPort: number;
  #process: ChildProcess | undefined;
  #ended: Promise<unknown> = Promise.resolve();
  #isToEnd = false;

  private constructor(
    folder: string,
    env: Readonly<Record<string, string>>,
    doors: readonly Door[],
    health: number,
  ) {
    this.#folder = folder;
    this.#env = env;
    this.doors = doors;
    this.#healthPort = health;
  }

  /** @param folder where it works; @param doors its ways to the platforms, which `env` names */
  static async in(
    folder: string,
    env: Readonly<Record<string, string>>,
    doors: readonly Door[],
  ): Promise<Program> {
    return new Program(folder, env, doors, await freePort());
  }

  start(): void {
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, [resolve('dist/main.js'), 'start'], {
      cwd: this.#folder,
      env: { PATH, HEALTH_PORT: String(this.#healthPort), ...this.#env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#process = child;
    this.#isToEnd = false;
    this.#ended = once(child, 'exit');
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.lines.push(...text.trimEnd().split('\n'));
      this.lines.splice(0, this.lines.length - KEPT_LINES);
    });
    child.once('exit', (code, signal) => {
      if (!this.#isToEnd) this.collapses.push({ code, signal });
    });
  }

  get isRunning(): boolean {
    return (
      this.#process !== undefined && this.#process.exitCode === null && this.#process.signalCode === null
    );
  }

  /** As `kill -9` does it, at once; resolves when it is gone. */
  async kill(): Promise<void> {
    this.#isToEnd = true;
    if (this.#process?.kill('SIGKILL')) this.kills += 1;
    await this.#ended;
  }

  /** Asks it to end, and waits until it has; one that does not is killed, and has not ended well. */
  async stop(): Promise<void> {
    this.#isToEnd = true;
    this.#process?.kill('SIGTERM');
    const patience = setTimeout(() => this.#process?.kill('SIGKILL'), STOP_MS);
    await this.#ended;
    clearTimeout(patience);
    const { exitCode: code = null, signalCode: signal = null } = this.#process ?? {};
    if (code !== 0) this.collapses.push({ code, signal });
  }

  /** A page of its health server; undefined where it does not answer. */
  async page(
    path: '/readyz' | '/metrics',
  ): Promise<{ readonly isOk: boolean; readonly text: string } | undefined> {
    try {
      const response = await fetch(`http://127.0.0.1:${this.#healthPort}${path}`);
      return { isOk: response.ok, text: await response.text() };
    } catch {
      return undefined;
    }
  }
}
