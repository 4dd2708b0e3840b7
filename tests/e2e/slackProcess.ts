import { onTestFinished } from 'vitest';
import { type FakeSlack, type FakeSlackOptions, startFakeSlack } from '../fakes/slack/slack.js';
import { freePort } from '../fixtures/freePort.js';
import { temporaryFolder } from './musubi.js';
import { type Running, startRunning } from './running.js';

/** A Slack of its own with the real program in it, which the environment alone has led there. */
export interface Served {
  readonly slack: FakeSlack;
  /** Where it runs. */
  readonly folder: string;
  /** The process that runs now. */
  readonly musubi: Running;
  /** Kills it without a word. */
  crash(): Promise<void>;
  /** Starts another process where the last one has ended, over what it kept. */
  startAgain(): Promise<void>;
}

export async function serveSlack(
  options: FakeSlackOptions = {},
  more: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const slack = await startFakeSlack(options);
  onTestFinished(() => slack.close());
  const port = options.mode === 'http' ? await freePort() : undefined;
  const env = { ...slack.env(port), ...more };
  const folder = temporaryFolder(files);
  const start = async (): Promise<Running> => {
    const running = startRunning(['start'], { folder, env });
    // Nobody types anything to a service.
    running.process.stdin?.end();
    await running.shown('Slack is ready', 'stderr');
    return running;
  };
  let musubi = await start();
  return {
    slack,
    folder,
    get musubi() {
      return musubi;
    },
    crash: async () => void (await musubi.kill('SIGKILL')),
    startAgain: async () => {
      musubi = await start();
    },
  };
}
