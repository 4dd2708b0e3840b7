import { afterEach, describe, expect, it } from 'vitest';
import { Collected } from '../collected.js';
import type { Json } from '../json.js';
import { Stage } from '../started.js';
import { BUTTONS } from './samples.js';

const stage = new Stage();
afterEach(() => stage.clear());

describe.each(['socket', 'http'] as const)('an unchanged Bolt over %s', (mode) => {
  it('publishes a Home tab that can be pressed on, and hears that it is opened', async () => {
    const { slack, app } = await stage.started(mode);
    const heard = new Collected<Json>();
    app.event('app_home_opened', async ({ event, client }) => {
      const view = { type: 'home' as const, blocks: [...BUTTONS] };
      heard.add(event as unknown as Json);
      if (event.tab === 'home') await client.views.publish({ user_id: event.user, view });
    });
    app.action('en', async ({ ack, body }) => {
      await ack();
      heard.add(body as unknown as Json);
    });
    const user = slack.user();
    user.opensHome();
    const home = await slack.until(() => user.home);
    await user.presses(home, 'English');
    user.opensHome();
    const [opened, press, again] = await heard.first(3);
    expect(opened).toMatchObject({ tab: 'home', channel: user.directMessages.id });
    expect(opened?.view).toBeUndefined();
    expect(press).toMatchObject({ container: { type: 'view', view_id: home.id } });
    expect(press?.response_url).toBeUndefined();
    expect(again).toMatchObject({ view: { id: home.id } });
  });

  it('suggests prompts when its messages are opened; with a thread they are not shown', async () => {
    const { slack, app } = await stage.started(mode);
    app.event('app_home_opened', async ({ event, client }) => {
      const prompts = [{ title: 'Newest', message: 'What is the newest partnership?' }] as const;
      const asked = { channel_id: event.channel, prompts: [...prompts] };
      await client.assistant.threads.setSuggestedPrompts({ ...asked, thread_ts: '1.000001' } as never);
      await client.assistant.threads.setSuggestedPrompts(asked as never);
    });
    slack.user().opensMessagesTab();
    await slack.until(() => slack.record.prompts.length === 2);
    expect(slack.record.prompts.map(({ shown }) => shown)).toEqual([false, true]);
  });
});
