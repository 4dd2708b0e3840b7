import { afterEach, describe, expect, it } from 'vitest';
import { client, outcome } from '../client.js';
import type { FakeSlack } from '../slack.js';
import { Stage } from '../started.js';

const stage = new Stage();
afterEach(() => stage.clear());

describe('chat.postMessage', () => {
  it.each<[string, (slack: FakeSlack) => Record<string, unknown>]>([
    ['channel_not_found', () => ({ channel: 'C0NOWHERE', text: 'a' })],
    [
      'channel_not_found',
      (slack) => ({ channel: slack.channel({ kind: 'private', bot: false }).id, text: 'a' }),
    ],
    ['not_in_channel', (slack) => ({ channel: slack.channel({ bot: false }).id, text: 'a' })],
    ['is_archived', (slack) => ({ channel: slack.channel({ archived: true }).id, text: 'a' })],
    [
      'restricted_action',
      (slack) => ({ channel: slack.channel({ refusesPosts: 'restricted_action' }).id, text: 'a' }),
    ],
    ['no_text', (slack) => ({ channel: slack.channel().id, text: '' })],
    ['msg_too_long', (slack) => ({ channel: slack.channel().id, text: 'a'.repeat(40_001) })],
    ['ok', (slack) => ({ channel: slack.channel().id, text: 'a'.repeat(40_000) })],
    ['invalid_blocks_format', (slack) => ({ channel: slack.channel().id, text: 'a', blocks: 'no list' })],
    ['invalid_blocks', (slack) => ({ channel: slack.channel().id, text: 'a', blocks: [{ type: 'header' }] })],
    ['invalid_thread_ts', (slack) => ({ channel: slack.channel().id, text: 'a', thread_ts: '17' })],
    ['invalid_metadata_format', (slack) => ({ channel: slack.channel().id, text: 'a', metadata: 'x' })],
    [
      'invalid_metadata_schema',
      (slack) => ({ channel: slack.channel().id, text: 'a', metadata: { event_type: 'x' } }),
    ],
    [
      'metadata_too_large',
      (slack) => {
        const metadata = { event_type: 'x', event_payload: { key: 'a'.repeat(17_000) } };
        return { channel: slack.channel().id, text: 'a', metadata };
      },
    ],
    ['ok', (slack) => ({ channel: slack.user().id, text: 'a' })],
    ['ok', (slack) => ({ channel: `#${slack.channel({ name: 'news' }).name}`, text: 'a' })],
  ])('%s', async (expected, args) => {
    const slack = await stage.slack();
    expect(await outcome(client(slack).apiCall('chat.postMessage', args(slack)))).toBe(expected);
  });

  it('lands in the channel itself where the message that it answers is gone', async () => {
    const slack = await stage.slack();
    const user = slack.user();
    const channel = slack.channel();
    const web = client(slack);
    const gone = user.says(channel, 'Who?');
    user.deletes(gone);
    const alone = await web.chat.postMessage({ channel: channel.id, text: 'a', thread_ts: gone.ts });
    expect((alone.message as { thread_ts?: string }).thread_ts).toBeUndefined();
    const busy = user.says(channel, 'When?');
    user.says(channel, 'Well?', { thread: busy });
    user.deletes(busy);
    const below = await web.chat.postMessage({ channel: channel.id, text: 'b', thread_ts: busy.ts });
    expect((below.message as { thread_ts?: string }).thread_ts).toBe(busy.ts);
  });

  it('says where in the blocks something is wrong', async () => {
    const slack = await stage.slack();
    const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'a'.repeat(151) } }];
    const post = client(slack).chat.postMessage({ channel: slack.channel().id, text: 'a', blocks });
    const message = '[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]';
    await expect(post).rejects.toMatchObject({ data: { response_metadata: { messages: [message] } } });
    expect(slack.record.messages.all).toEqual([]);
  });
});

describe('what was posted', () => {
  it('is found again by its metadata, in the channel and in a thread, page by page', async () => {
    const slack = await stage.slack();
    const web = client(slack);
    const channel = slack.channel().id;
    const metadata = (key: string) => ({ event_type: 'delivery', event_payload: { key } });
    const { ts } = await web.chat.postMessage({ channel, text: 'zero', metadata: metadata('0') });
    for (const key of ['1', '2']) await web.chat.postMessage({ channel, text: key, metadata: metadata(key) });
    await web.chat.postMessage({ channel, text: 'below', thread_ts: ts!, metadata: metadata('3') });
    const read = { channel, include_all_metadata: true, limit: 2 };
    const first = await web.conversations.history(read);
    expect(first.messages?.map((message) => message.metadata?.event_payload)).toEqual([
      { key: '2' },
      { key: '1' },
    ]);
    const cursor = first.response_metadata?.next_cursor;
    const second = await web.conversations.history({ ...read, cursor: cursor! });
    expect(second.messages?.map(({ text }) => text)).toEqual(['zero']);
    expect(second.response_metadata?.next_cursor).toBe('');
    const thread = await web.conversations.replies({ channel, ts: ts!, include_all_metadata: true });
    expect(thread.messages?.map(({ text }) => text)).toEqual(['zero', 'below']);
    const plain = await web.conversations.history({ channel, oldest: ts!, limit: 5 });
    expect(plain.messages?.map((message) => [message.text, message.metadata])).toEqual([
      ['2', undefined],
      ['1', undefined],
    ]);
  });

  it('is read only with the scope of its kind of channel', async () => {
    const slack = await stage.slack({ scopes: ['channels:history', 'chat:write'] });
    const { id } = slack.channel({ kind: 'private' });
    expect(await outcome(client(slack).conversations.history({ channel: id }))).toBe('missing_scope');
    expect(await outcome(client(slack).conversations.history({ channel: slack.channel().id }))).toBe('ok');
  });

  it('is changed and deleted by its author alone', async () => {
    const slack = await stage.slack();
    const web = client(slack);
    const channel = slack.channel();
    const foreign = slack.user().says(channel, 'mine');
    const { ts } = await web.chat.postMessage({ channel: channel.id, text: 'old' });
    const own = { channel: channel.id, ts: ts! };
    await web.chat.update({ ...own, text: 'new' });
    const message = slack.record.messages.find(channel.id, ts!);
    expect([message?.earlier.map(({ text }) => text), message?.wording.text]).toEqual([['old'], 'new']);
    const others = { channel: channel.id, ts: foreign.ts };
    expect(await outcome(web.chat.update({ ...others, text: 'x' }))).toBe('cant_update_message');
    expect(await outcome(web.chat.delete(others))).toBe('cant_delete_message');
    expect(await outcome(web.chat.delete(own))).toBe('ok');
    expect(await outcome(web.chat.delete(own))).toBe('message_not_found');
  });

  it('has a link', async () => {
    const slack = await stage.slack();
    const channel = slack.channel().id;
    const { ts } = await client(slack).chat.postMessage({ channel, text: 'a' });
    const { permalink } = await client(slack).chat.getPermalink({ channel, message_ts: ts! });
    expect(permalink).toBe(`https://acme.slack.com/archives/${channel}/p${ts!.replace('.', '')}`);
  });

  it('is shown to one person only, if they are there to see it', async () => {
    const slack = await stage.slack();
    const channel = slack.channel();
    const user = slack.user();
    const shown = { channel: channel.id, user: user.id, text: 'just you' };
    expect(await outcome(client(slack).chat.postEphemeral(shown))).toBe('user_not_in_channel');
    channel.members.add(user.id);
    expect(await outcome(client(slack).chat.postEphemeral(shown))).toBe('ok');
    expect(user.whispers.map(({ wording }) => wording.text)).toEqual(['just you']);
    expect(slack.record.messages.all).toEqual([]);
  });
});
