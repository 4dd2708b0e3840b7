import { onTestFinished } from 'vitest';
import { type FakeDiscord, startFakeDiscord } from '../fakes/discord/discord.js';
import type { Settings } from '../fakes/discord/settings.js';
import { type FakeSlack, type FakeSlackOptions, startFakeSlack } from '../fakes/slack/slack.js';
import { freePort } from '../fixtures/freePort.js';
import { temporaryFolder } from './musubi.js';
import { ENGLISH } from './releases.js';
import { type Running, startRunning } from './running.js';

/** A bot that serves platforms, and what it shows to machines that watch. */
export interface Serving extends Running {
  readonly folder: string;
  readonly healthPort: number;
  readonly env: Readonly<Record<string, string>>;
  /** The status and the body of `/readyz` and the like. */
  get(path: string): Promise<{ readonly status: number; readonly text: string }>;
  /** Resolves when `/readyz` has this status; asked again and again. */
  ready(status: 200 | 503): Promise<string>;
  /** The value of a row of `/metrics`. */
  metric(row: string): Promise<number | undefined>;
}

export const WHEN = 'When was the MOU with Aoba City signed?';
export const SIGNED = 'March 15, 2021';

/** A Slack that is closed after the test. */
export async function fakeSlack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
  const slack = await startFakeSlack(options);
  onTestFinished(() => slack.close());
  return slack;
}

/** A Discord that is closed after the test. */
export async function fakeDiscord(settings: Partial<Settings> = {}): Promise<FakeDiscord> {
  const discord = await startFakeDiscord(settings);
  onTestFinished(() => discord.close());
  return discord;
}

/** Starts the program with a small folder of releases, and a port for health. */
export async function serve(
  env: Readonly<Record<string, string>>,
  folder: string = temporaryFolder({ 'releases/a.txt': ENGLISH }),
  { hasInput = true } = {},
): Promise<Serving> {
  const healthPort = await freePort();
  const all = { RELEASES_DIR: 'releases', HEALTH_PORT: String(healthPort), ...env };
  const running = startRunning(['start'], { folder, env: all, hasInput });
  let hasEnded = false;
  running.process.once('exit', () => {
    hasEnded = true;
  });
  const get: Serving['get'] = async (path) => {
    const response = await fetch(`http://127.0.0.1:${healthPort}${path}`);
    return { status: response.status, text: await response.text() };
  };
  return {
    ...running,
    folder,
    healthPort,
    env: all,
    get,
    ready: async (status) => {
      for (;;) {
        const found = await get('/readyz').catch(() => undefined);
        if (found?.status === status) return found.text;
        if (hasEnded) throw new Error(`It has ended: ${running.stderr()}`);
      }
    },
    metric: async (row) => {
      const { text } = await get('/metrics');
      const line = text.split('\n').find((each) => each.startsWith(`${row} `));
      return line === undefined ? undefined : Number(line.slice(row.length + 1));
    },
  };
}
