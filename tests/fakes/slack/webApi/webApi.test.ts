import { WebClient, type WebClientOptions } from '@slack/web-api';
import { afterEach, describe, expect, it } from 'vitest';
import type { FakeSlack } from '../slack.js';
import { SILENT, Stage } from '../started.js';

const stage = new Stage();
afterEach(() => stage.clear());

const IMPATIENT: WebClientOptions = { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };

/** A client that tries once. */
function client(slack: FakeSlack, options: WebClientOptions = IMPATIENT, token?: string): WebClient {
  const { apiUrl, workspace } = slack;
  return new WebClient(token ?? workspace.bot.token.value, {
    slackApiUrl: apiUrl,
    logger: SILENT,
    ...options,
  });
}

/** What a call ended with: `ok`, or Slack's word for what is wrong. */
async function outcome(call: Promise<{ ok?: boolean }>): Promise<unknown> {
  return call.then(
    () => 'ok',
    (error: { data?: { error?: string } }) => error.data?.error ?? error,
  );
}

describe('a call', () => {
  it.each([
    ['', 'not_authed'],
    ['xoxb-nobody', 'invalid_auth'],
  ])('with the token “%s” is %s', async (token, expected) => {
    const slack = await stage.slack();
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${slack.apiUrl}auth.test`, { method: 'POST', headers });
    expect(await response.json()).toMatchObject({ ok: false, error: expected });
  });

  it.each(['token_revoked', 'account_inactive'])('with a token that is %s', async (state) => {
    const slack = await stage.slack();
    slack.workspace.bot.token.state = state;
    expect(await outcome(client(slack).auth.test())).toBe(state);
  });

  it('with a token of the wrong kind', async () => {
    const slack = await stage.slack();
    expect(await outcome(client(slack).apps.connections.open())).toBe('not_allowed_token_type');
  });

  it('without the scope says which one is missing, and which ones there are', async () => {
    const slack = await stage.slack({ scopes: ['commands', 'users:read'] });
    const post = client(slack).chat.postMessage({ channel: slack.channel().id, text: 'News' });
    await expect(post).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'chat:write', provided: 'commands,users:read' },
    });
  });

  it('of auth.test tells who the bot is, and its scopes in a header', async () => {
    const slack = await stage.slack({ scopes: ['chat:write', 'commands'] });
    const { workspace } = slack;
    const answer = await client(slack).auth.test();
    expect(answer).toMatchObject({
      user_id: workspace.bot.userId,
      bot_id: workspace.bot.id,
      team_id: workspace.id,
    });
    expect(answer.response_metadata?.scopes).toEqual(['chat:write', 'commands']);
  });

  it('of a method that there is not', async () => {
    const slack = await stage.slack();
    expect(await outcome(client(slack).apiCall('chat.shout'))).toBe('unknown_method');
  });

  it('may bring JSON or a multipart form as well', async () => {
    const slack = await stage.slack();
    const { id } = slack.channel();
    const authorization = `Bearer ${slack.workspace.bot.token.value}`;
    const form = new FormData();
    form.set('channel', id);
    form.set('text', 'one');
    form.set('file', new Blob(['abc']), 'a.txt');
    await fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization },
      body: form,
    });
    await fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({
        channel: id,
        text: 'two',
        metadata: { event_type: 'a', event_payload: { key: 'b' } },
      }),
    });
    expect(slack.record.messages.in(id).map(({ wording }) => wording.text)).toEqual(['one', 'two']);
  });
});

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

describe('people and channels', () => {
  it('are told with their language, their rights and their kind', async () => {
    const slack = await stage.slack();
    const web = client(slack);
    const mai = slack.user({ name: 'mai', locale: 'ja-JP', isAdmin: true });
    const { user } = await web.users.info({ user: mai.id, include_locale: true });
    expect(user).toMatchObject({ locale: 'ja-JP', is_admin: true, is_owner: false, is_bot: false });
    expect((await web.users.info({ user: mai.id })).user?.locale).toBeUndefined();
    expect(await outcome(web.users.info({ user: 'U0' }))).toBe('user_not_found');
    const room = slack.channel({ kind: 'private', name: 'room' });
    const { channel } = await web.conversations.info({ channel: room.id });
    expect(channel).toMatchObject({ id: room.id, name: 'room', is_private: true, is_member: true });
  });

  it('are listed page by page, those of the bot apart from the rest', async () => {
    const slack = await stage.slack();
    const web = client(slack);
    for (const name of ['a', 'b', 'c']) slack.channel({ name });
    slack.channel({ name: 'd', bot: false });
    slack.channel({ name: 'gone', archived: true });
    slack.channel({ name: 'hidden', kind: 'private', bot: false });
    const names: (string | undefined)[] = [];
    const asked = { types: 'public_channel,private_channel', exclude_archived: true, limit: 3 };
    for await (const page of web.paginate('conversations.list', asked)) {
      names.push(...(page as unknown as { channels: { name: string }[] }).channels.map(({ name }) => name));
    }
    expect(names).toEqual(['a', 'b', 'c', 'd']);
    const own = await web.users.conversations({});
    expect(own.channels?.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'gone']);
    const members = await web.conversations.members({ channel: slack.channel().id });
    expect(members.members).toEqual([slack.workspace.bot.userId]);
  });

  it('a person and the bot have one channel of direct messages', async () => {
    const slack = await stage.slack({ scopes: ['im:write', 'chat:write'] });
    const user = slack.user();
    const opened = await client(slack).conversations.open({ users: user.id });
    expect(opened.channel?.id).toBe(user.directMessages.id);
    const posted = await client(slack).chat.postMessage({ channel: user.id, text: 'Hello' });
    expect(posted.channel).toBe(user.directMessages.id);
  });
});

describe('a view', () => {
  const view = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'Ask' }, blocks: [] };

  it('opens for what somebody just did, once and for three seconds', async () => {
    let now = Date.now();
    const slack = await stage.slack({ mode: 'http', now: () => now });
    slack.http.target = 'http://127.0.0.1:9/';
    const user = slack.user();
    const trigger = async (): Promise<string> => {
      const { envelope } = await user.command(slack.channel(), '/partners');
      return String(envelope.body.trigger_id);
    };
    const web = client(slack);
    const first = await trigger();
    expect(await outcome(web.views.open({ trigger_id: first, view }))).toBe('ok');
    expect(await outcome(web.views.open({ trigger_id: first, view }))).toBe('exchanged_trigger_id');
    expect(await outcome(web.views.open({ trigger_id: '1.2.3', view }))).toBe('invalid_trigger_id');
    expect(await outcome(web.views.push({ trigger_id: await trigger(), view }))).toBe('ok');
    expect(await outcome(web.views.push({ trigger_id: await trigger(), view }))).toBe('ok');
    expect(await outcome(web.views.push({ trigger_id: await trigger(), view }))).toBe('push_limit_reached');
    const late = await trigger();
    now += 3001;
    expect(await outcome(web.views.open({ trigger_id: late, view }))).toBe('expired_trigger_id');
  });

  it('is updated only from the state that it is in', async () => {
    const slack = await stage.slack();
    const user = slack.user();
    const home = { type: 'home' as const, blocks: [] };
    const { view: shown } = await client(slack).views.publish({ user_id: user.id, view: home });
    const update = { view_id: shown!.id!, view: home };
    const web = client(slack);
    expect(await outcome(web.views.update({ ...update, hash: shown!.hash! }))).toBe('ok');
    expect(await outcome(web.views.update({ ...update, hash: shown!.hash! }))).toBe('hash_conflict');
    expect(await outcome(web.views.update({ view_id: 'V0', view: home }))).toBe('not_found');
    expect(await outcome(web.views.publish({ user_id: user.id, view: view as never }))).toBe(
      'invalid_arguments',
    );
  });
});

describe('a response_url', () => {
  it('takes five answers within half an hour', async () => {
    let now = Date.now();
    const slack = await stage.slack({ now: () => now });
    const user = slack.user();
    const occasion = { user: user.id, channel: slack.channel().id };
    const use = async (url: string) => {
      const body = JSON.stringify({ text: 'Hello' });
      const response = await fetch(url, { method: 'POST', body });
      return [response.status, ((await response.json()) as { error?: string }).error];
    };
    const url = slack.responses.issueUrl(occasion);
    for (let count = 0; count < 5; count += 1) expect(await use(url)).toEqual([200, undefined]);
    expect(await use(url)).toEqual([404, 'used_url']);
    const late = slack.responses.issueUrl(occasion);
    now += 31 * 60_000;
    expect(await use(late)).toEqual([404, 'expired_url']);
    expect(await use(`${url}0`)).toEqual([404, 'invalid_url']);
    expect(user.whispers).toHaveLength(5);
  });
});
