import { afterEach, describe, expect, it } from 'vitest';
import { Collected } from './collected.js';
import type { Json } from './json.js';
import { Stage } from './started.js';

const stage = new Stage();
afterEach(() => stage.clear());

describe.each(['socket', 'http'] as const)('an unchanged Bolt over %s', (mode) => {
  it('hears a mention and answers it in the thread', async () => {
    const { slack, app } = await stage.started(mode);
    app.event('app_mention', async ({ event, say }) => {
      await say({ text: `heard: ${event.text}`, thread_ts: event.ts });
    });
    const message = slack.user().mentions(slack.channel(), 'Who works with AT&T?');
    const answer = await slack.answerTo(message);
    expect(answer.wording.text).toBe(`heard: <@${slack.workspace.bot.userId}> Who works with AT&amp;T?`);
    expect(answer.threadTs).toBe(message.ts);
  });

  it('answers a direct message below it, or in its thread', async () => {
    const { slack, app } = await stage.started(mode);
    app.event('message', async ({ event, say }) => {
      const { text, ts } = event as { text: string; ts: string };
      await say({ text: `heard: ${text}`, ...(text === 'In a thread?' ? { thread_ts: ts } : {}) });
    });
    const user = slack.user();
    for (const text of ['Who?', 'In a thread?']) {
      const answer = await slack.answerTo(user.asks(text));
      expect(answer.wording.text).toBe(`heard: ${text}`);
    }
  });

  it('hears of one mention in two events with ids of their own', async () => {
    const { slack, app } = await stage.started(mode);
    const heard = new Collected<{ type: string; id: string; ts: string }>();
    app.event(/.*/, async ({ event, body }) => {
      heard.add({ type: event.type, id: body.event_id, ts: (event as unknown as { ts: string }).ts });
    });
    const message = slack.user().mentions(slack.channel(), 'Which partners?');
    const both = await heard.first(2);
    expect(both.map(({ type }) => type).sort()).toEqual(['app_mention', 'message']);
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
    expect(both.map(({ ts }) => ts)).toEqual([message.ts, message.ts]);
  });

  it('hears direct messages, threads, edits, deletions and other bots as messages', async () => {
    const { slack, app } = await stage.started(mode, { events: ['message.im', 'message.groups'] });
    const heard = new Collected<Json>();
    app.event('message', async ({ event }) => heard.add(event as unknown as Json));
    const user = slack.user();
    const room = slack.channel({ kind: 'private' });
    const first = user.asks('Who?');
    await heard.first(1);
    user.asks('And Osaka?', { thread: first });
    await heard.first(2);
    user.edits(first, 'Who then?');
    await heard.first(3);
    user.deletes(first);
    await heard.first(4);
    slack.otherBot().says(room, 'beep');
    await heard.first(5);
    slack.otherBot().announces(room, 'boop');
    const [said, followed, edited, deleted, bot, classic] = await heard.first(6);
    expect(said).toMatchObject({ channel_type: 'im', user: user.id, text: 'Who?' });
    expect(said?.client_msg_id).toBeTypeOf('string');
    expect(followed).toMatchObject({ thread_ts: first.ts, parent_user_id: user.id });
    expect(edited).toMatchObject({
      subtype: 'message_changed',
      message: { text: 'Who then?', ts: first.ts },
    });
    expect(edited).toMatchObject({ previous_message: { text: 'Who?' }, channel: first.channel });
    expect(deleted).toMatchObject({ subtype: 'message_deleted', deleted_ts: first.ts });
    expect(bot).toMatchObject({ channel_type: 'group', text: 'beep', bot_id: expect.any(String) });
    expect(bot?.subtype).toBeUndefined();
    expect(classic).toMatchObject({ subtype: 'bot_message', text: 'boop' });
    expect(classic?.user).toBeUndefined();
  });

  it('hears a mention again when its message is edited', async () => {
    const { slack, app } = await stage.started(mode, { events: ['app_mention'] });
    const heard = new Collected<Json>();
    app.event('app_mention', async ({ event }) => heard.add(event as unknown as Json));
    const user = slack.user();
    const message = user.mentions(slack.channel(), 'Who?');
    await heard.first(1);
    user.edits(message, '@musubi When?');
    const [first, again] = await heard.first(2);
    expect(first?.edited).toBeUndefined();
    expect(again).toMatchObject({ ts: message.ts, edited: { user: user.id } });
  });

  it('hears of a mention in a channel that it is not in once somebody invites it there', async () => {
    const { slack, app } = await stage.started(mode);
    const heard = new Collected<string>();
    app.event(/.*/, async ({ event }) => heard.add(event.type));
    const channel = slack.channel({ bot: false });
    const mention = slack.user().mentions(channel, 'Who?');
    await slack.settled();
    expect(slack.told).toEqual([]);
    slack.lifecycle.addBot(channel, { mention });
    expect((await heard.first(2)).sort()).toEqual(['app_mention', 'member_joined_channel']);
  });

  it('hears its own messages, which come with its bot_id', async () => {
    const { slack, app } = await stage.started(mode, { events: ['message.channels'] });
    const channel = slack.channel();
    await app.client.chat.postMessage({ channel: channel.id, text: 'News' });
    const told = await slack.until(() => slack.record.deliveries.find(({ name }) => name === 'message'));
    expect(told.envelope.body).toMatchObject({ event: { bot_id: slack.workspace.bot.id, text: 'News' } });
  });
});
