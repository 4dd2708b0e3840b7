import { App, LogLevel } from '@slack/bolt';
import { freePort } from '../../fixtures/freePort.js';
import { type FakeSlack, type FakeSlackOptions, startFakeSlack } from './slack.js';

/** A logger that says nothing. */
export const SILENT = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

export interface Started {
  readonly slack: FakeSlack;
  readonly app: App;
}

/** Slacks and apps of one test file, each closed after the test that started it. */
export class Stage {
  private readonly closing: (() => Promise<unknown>)[] = [];

  /** Something that is to be closed after the test. */
  add(close: () => Promise<unknown>): void {
    this.closing.push(close);
  }

  async slack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
    const slack = await startFakeSlack(options);
    this.closing.push(() => slack.close());
    return slack;
  }

  /** A Slack with an unchanged Bolt connected to it. */
  async started(mode: 'socket' | 'http', options: FakeSlackOptions = {}): Promise<Started> {
    const slack = await this.slack({ mode, ...options });
    return { slack, app: await this.app(slack, mode) };
  }

  /** An unchanged Bolt, redirected by the address of the Web API alone. */
  async app(slack: FakeSlack, mode: 'socket' | 'http'): Promise<App> {
    const port = mode === 'http' ? await freePort() : undefined;
    const env = slack.env(port);
    const app = new App({
      token: env.SLACK_BOT_TOKEN!,
      clientOptions: { slackApiUrl: env.SLACK_API_URL! },
      logger: SILENT,
      ...(mode === 'http'
        ? { signingSecret: env.SLACK_SIGNING_SECRET! }
        : { appToken: env.SLACK_APP_TOKEN!, socketMode: true }),
    });
    app.error(async () => {});
    await (port === undefined ? app.start() : app.start(port));
    this.closing.push(() => app.stop());
    return app;
  }

  async clear(): Promise<void> {
    for (const close of this.closing.splice(0).reverse()) await close();
  }
}
