import { App, LogLevel } from '@slack/bolt';
import { freePort } from './freePort.js';
import type { FakeSlack } from './slack.js';

const SILENT = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

/** An unchanged Bolt, redirected by the address of the Web API alone. */
export function socketModeApp(slack: FakeSlack): App {
  const { SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_APP_TOKEN } = slack.env();
  return new App({
    token: SLACK_BOT_TOKEN!,
    appToken: SLACK_APP_TOKEN!,
    socketMode: true,
    clientOptions: { slackApiUrl: SLACK_API_URL! },
    logger: SILENT,
  });
}

/** The same behind signed HTTP; it listens when this resolves. */
export async function httpApp(slack: FakeSlack): Promise<App> {
  const port = await freePort();
  const { SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET } = slack.env(port);
  const app = new App({
    token: SLACK_BOT_TOKEN!,
    signingSecret: SLACK_SIGNING_SECRET!,
    port,
    clientOptions: { slackApiUrl: SLACK_API_URL! },
    logger: SILENT,
  });
  await app.start(port);
  return app;
}
