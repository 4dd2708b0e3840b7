import { afterEach, describe, expect, it } from 'vitest';
import { Collected } from '../collected.js';
import type { Json } from '../json.js';
import { Stage } from '../started.js';

const stage = new Stage();
afterEach(() => stage.clear());

describe.each(['socket', 'http'] as const)('an unchanged Bolt over %s', (mode) => {
  it('gets every event twice when Slack repeats them, with the same event id', async () => {
    const { slack, app } = await stage.started(mode, { events: ['app_mention'] });
    slack.dispatcher.mischief.duplicates = 1;
    const heard = new Collected<string>();
    app.event('app_mention', async ({ body }) => heard.add(body.event_id));
    slack.user().mentions(slack.channel(), 'Who?');
    const [first, second] = await heard.first(2);
    expect(first).toBe(second);
  });

  it('gets events in another order when they are held back', async () => {
    const { slack, app } = await stage.started(mode, { events: ['message.im'] });
    const heard = new Collected<string | undefined>();
    app.event('message', async ({ event }) => heard.add((event as { text?: string }).text));
    slack.dispatcher.hold();
    const user = slack.user();
    for (const text of ['one', 'two', 'three']) user.asks(text);
    slack.dispatcher.release((waiting) => waiting.toReversed());
    expect(new Set(await heard.first(3))).toEqual(new Set(['one', 'two', 'three']));
    const told = slack.record.deliveries.map(({ envelope }) => (envelope.body.event as Json).text);
    expect(told).toEqual(['one', 'two', 'three']);
    expect(slack.told.map(({ body }) => (body.event as Json).text)).toEqual(['three', 'two', 'one']);
  });
});
