import { afterEach, describe, expect, it } from 'vitest';
import { httpApp, socketModeApp } from './bolt.js';
import { type FakeSlack, type FakeSlackOptions, startFakeSlack } from './slack.js';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

type Started = { slack: FakeSlack; app: Awaited<ReturnType<typeof httpApp>> };

/** A Slack and an unchanged Bolt that is connected to it. */
async function started(mode: 'socket' | 'http', options: FakeSlackOptions = {}): Promise<Started> {
  const slack = await startFakeSlack({ mode, ...options });
  closing.push(() => slack.close());
  const app = mode === 'http' ? await httpApp(slack) : socketModeApp(slack);
  if (mode === 'socket') await app.start();
  closing.push(() => app.stop());
  return { slack, app };
}

describe.each(['socket', 'http'] as const)('an unchanged Bolt over %s', (mode) => {
  it('hears a mention and answers it in the thread', async () => {
    const { slack, app } = await started(mode);
    app.event('app_mention', async ({ event, say }) => {
      await say({ text: `heard: ${event.text}`, thread_ts: event.ts });
    });
    const channel = slack.channel({ name: 'general' });
    const message = slack.user().mentions(channel, 'Who works with AT&T?');
    const answer = await slack.answerTo(message);
    expect(answer.wording.text).toBe(`heard: <@${slack.workspace.bot.userId}> Who works with AT&amp;T?`);
  });
});
