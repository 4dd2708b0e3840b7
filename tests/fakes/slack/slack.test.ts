import { afterEach, describe, expect, it } from 'vitest';
import { Collected } from './collected.js';
import type { Json } from './json.js';
import { Stage } from './started.js';

const stage = new Stage();
afterEach(() => stage.clear());

const BUTTONS = [
  { type: 'section', text: { type: 'mrkdwn', text: 'Which language?' } },
  {
    type: 'actions',
    elements: [
      { type: 'button', action_id: 'ja', text: { type: 'plain_text', text: '日本語' }, value: 'ja:1' },
      { type: 'button', action_id: 'en', text: { type: 'plain_text', text: 'English' }, value: 'en:1' },
      {
        type: 'static_select',
        action_id: 'page',
        options: [
          { text: { type: 'plain_text', text: 'One' }, value: '1' },
          { text: { type: 'plain_text', text: 'Two' }, value: '2' },
        ],
      },
    ],
  },
] as const;

const QUESTION = {
  type: 'modal',
  callback_id: 'feedback',
  title: { type: 'plain_text', text: 'What was wrong?' },
  submit: { type: 'plain_text', text: 'Send' },
  blocks: [
    {
      type: 'input',
      block_id: 'reason',
      label: { type: 'plain_text', text: 'Reason' },
      element: { type: 'plain_text_input', action_id: 'text' },
    },
  ],
} as const;

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

  it('answers a command with its acknowledgement, and through its response_url', async () => {
    const { slack, app } = await stage.started(mode);
    app.command('/partners', async ({ command, ack, respond }) => {
      await ack(`looking for ${command.text}`);
      await respond({ text: 'for everybody', response_type: 'in_channel' });
    });
    const user = slack.user();
    const channel = slack.channel({ bot: false });
    const delivery = await user.command(channel, '/partners', 'ask who & when');
    expect(delivery.outcome).toBe('acknowledged');
    expect(delivery.envelope.body).toMatchObject({ is_enterprise_install: 'false', channel_id: channel.id });
    const shared = await slack.until(() => slack.record.messages.in(channel.id)[0]);
    expect(shared.wording.text).toBe('for everybody');
    const [shown] = user.whispers;
    expect(shown).toMatchObject({
      wording: { text: 'looking for ask who &amp; when' },
      via: 'acknowledgement',
    });
  });

  it('acknowledges a command with blocks', async () => {
    const { slack, app } = await stage.started(mode);
    app.command('/partners', async ({ ack }) => ack({ text: 'Which language?', blocks: [...BUTTONS] }));
    const user = slack.user();
    await user.command(slack.channel(), '/partners', 'help');
    expect(user.whispers[0]?.wording.blocks).toHaveLength(2);
  });

  it('hears presses and choices, and replaces what they were made on', async () => {
    const { slack, app } = await stage.started(mode);
    const heard = new Collected<Json>();
    app.action('ja', async ({ ack, respond, body }) => {
      await ack();
      heard.add(body as unknown as Json);
      await respond({ text: 'どの言語', replace_original: true });
    });
    app.action('page', async ({ ack, respond, payload }) => {
      await ack();
      heard.add(payload as unknown as Json);
      await respond({ delete_original: true });
    });
    const user = slack.user();
    const channel = slack.channel();
    const { ts } = await app.client.chat.postMessage({
      channel: channel.id,
      text: 'Ask',
      blocks: [...BUTTONS],
    });
    const message = slack.record.messages.find(channel.id, ts!)!;
    await user.selects(message, 'page', 'Two');
    expect(await heard.first(1)).toMatchObject([{ selected_option: { value: '2' }, action_id: 'page' }]);
    await slack.until(() => message.deleted);
    message.deleted = false;
    await user.presses(message, '日本語');
    const [, press] = await heard.first(2);
    expect(press).toMatchObject({ container: { message_ts: ts, is_ephemeral: false }, message: { ts } });
    expect(press).toMatchObject({ actions: [{ action_id: 'ja', value: 'ja:1', type: 'button' }] });
    await slack.until(() => message.wording.text === 'どの言語');
  });

  it('hears a press on what only one person sees, without its text', async () => {
    const { slack, app } = await stage.started(mode);
    const heard = new Collected<Json>();
    app.action('en', async ({ ack, body, respond }) => {
      await ack();
      heard.add(body as unknown as Json);
      await respond({ text: 'English', replace_original: true });
    });
    const user = slack.user();
    const channel = slack.channel();
    channel.members.add(user.id);
    const { client } = app;
    const shown = { channel: channel.id, user: user.id, text: 'Ask', blocks: [...BUTTONS] };
    await client.chat.postEphemeral(shown);
    const [whisper] = user.whispers;
    await user.presses(whisper!, 'English');
    const [press] = await heard.first(1);
    expect(press).toMatchObject({ container: { is_ephemeral: true } });
    expect(press?.message).toBeUndefined();
    await slack.until(() => whisper?.wording.text === 'English');
  });

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

  it('opens a modal from a shortcut, complains of what is filled in, and takes it', async () => {
    const { slack, app } = await stage.started(mode);
    const heard = new Collected<Json>();
    app.shortcut('ask_musubi', async ({ ack, shortcut, client }) => {
      await ack();
      heard.add(shortcut as unknown as Json);
      await client.views.open({ trigger_id: shortcut.trigger_id, view: QUESTION as never });
    });
    app.view('feedback', async ({ ack, view }) => {
      const text = view.state.values.reason?.text?.value;
      if (text === 'short') await ack({ response_action: 'errors', errors: { reason: 'Say more.' } });
      else await ack();
    });
    const user = slack.user();
    const message = user.says(slack.channel(), 'Osaka joined');
    await user.shortcut('ask_musubi', message);
    expect(await heard.first(1)).toMatchObject([
      { type: 'message_action', message: { text: 'Osaka joined' } },
    ]);
    const modal = await slack.until(() => user.modal);
    const complained = await user.submits(modal, { Reason: 'short' });
    expect(complained.response).toMatchObject({ errors: { reason: 'Say more.' } });
    expect(user.modal).toBe(modal);
    await user.submits(modal, { reason: 'It is the wrong year.' });
    expect(user.modal).toBeUndefined();
    await expect(user.submits(modal)).rejects.toThrow('must be filled in');
  });

  it('hears what becomes of its channels and installations', async () => {
    const { slack, app } = await stage.started(mode);
    const heard = new Collected<string>();
    app.event(/.*/, async ({ event }) => heard.add((event as { subtype?: string }).subtype ?? event.type));
    const open = slack.channel();
    const room = slack.channel({ kind: 'private' });
    const { lifecycle } = slack;
    const steps = [
      () => lifecycle.archive(open),
      () => lifecycle.unarchive(open),
      () => lifecycle.rename(open, 'other'),
      () => lifecycle.archive(room),
      () => lifecycle.makePrivate(open),
      () => lifecycle.deleteChannel(open),
    ];
    for (const [index, step] of steps.entries()) {
      step();
      await heard.first(index + 1);
    }
    lifecycle.removeBot(room);
    await heard.first(8);
    lifecycle.uninstall(slack.workspace);
    const all = await heard.first(10);
    expect(all.slice(0, 6)).toEqual([
      ...['channel_archive', 'channel_unarchive', 'channel_rename', 'group_archive'],
      ...['channel_convert_to_private', 'group_deleted'],
    ]);
    expect(all.slice(6, 8).sort()).toEqual(['group_left', 'member_left_channel']);
    expect(all.slice(8).sort()).toEqual(['app_uninstalled', 'tokens_revoked']);
    await expect(app.client.auth.test()).rejects.toThrow('account_inactive');
  });

  it('hears only what it subscribed to and what its scopes let it hear', async () => {
    const scopes = ['app_mentions:read', 'chat:write'];
    const { slack, app } = await stage.started(mode, { scopes });
    const heard = new Collected<string>();
    app.event(/.*/, async ({ event }) => heard.add(event.type));
    const user = slack.user();
    const channel = slack.channel();
    user.says(channel, 'nobody is meant');
    user.asks('no scope for this');
    user.mentions(channel, 'you are');
    await heard.first(1);
    await slack.settled();
    expect(heard.all).toEqual(['app_mention']);
  });

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

  it('works for several workspaces, each with a token and ids of its own', async () => {
    const { slack, app } = await stage.started(mode);
    const other = slack.newWorkspace('Umbrella');
    const heard = new Collected<string>();
    app.event('app_mention', async ({ body }) => heard.add(body.team_id));
    const user = slack.user({ workspace: other });
    user.mentions(slack.channel({ workspace: other }), 'Who?');
    expect(await heard.first(1)).toEqual([other.id]);
    const own = slack.channel();
    const token = other.bot.token.value;
    const post = app.client.chat.postMessage({ token, channel: own.id, text: 'Hello' });
    await expect(post).rejects.toThrow('channel_not_found');
  });
});
