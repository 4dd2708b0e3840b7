import { afterEach, describe, expect, it } from 'vitest';
import { client, outcome } from '../client.js';
import { Stage } from '../started.js';

const stage = new Stage();
afterEach(() => stage.clear());

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
