import { afterEach, describe, expect, it } from 'vitest';
import { Collected } from '../collected.js';
import type { Json } from '../json.js';
import { Stage } from '../started.js';
import { BUTTONS, QUESTION } from './samples.js';

const stage = new Stage();
afterEach(() => stage.clear());

describe.each(['socket', 'http'] as const)('an unchanged Bolt over %s', (mode) => {
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

  it('shows nothing of an acknowledgement that Slack does not take', async () => {
    const { slack, app } = await stage.started(mode);
    const header = { type: 'header' as const, text: { type: 'plain_text' as const, text: 'a'.repeat(151) } };
    app.command('/partners', async ({ ack }) => ack({ text: 'Which language?', blocks: [header] }));
    const user = slack.user();
    await user.command(slack.channel(), '/partners', 'help');
    expect(user.whispers).toEqual([]);
    expect(slack.record.responses).toMatchObject([
      { outcome: 'invalid_command_response', problems: [expect.stringContaining('151 characters')] },
    ]);
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
    const { envelope } = await user.selects(message, 'page', 'Two');
    expect(await heard.first(1)).toMatchObject([{ selected_option: { value: '2' }, action_id: 'page' }]);
    await slack.until(() => message.deleted);
    const held = Object.values((envelope.body.state as { values: Json }).values);
    expect(held).toMatchObject([{ page: { type: 'static_select', selected_option: { value: '2' } } }]);
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
});
