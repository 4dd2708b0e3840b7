import { SocketModeClient } from '@slack/socket-mode';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { Collected } from '../collected.js';
import type { FakeSlack } from '../slack.js';
import { SILENT, Stage } from '../started.js';

const stage = new Stage();
afterEach(() => stage.clear());

/** Milliseconds after which a client misses an answer to its ping; as long it waits before it connects anew. */
const SOON = 500;

/** A client of Socket Mode that acknowledges nothing by itself. */
async function bareClient(slack: FakeSlack, clientPingTimeout = 5000): Promise<SocketModeClient> {
  const { SLACK_APP_TOKEN, SLACK_API_URL } = slack.env();
  const client = new SocketModeClient({
    appToken: SLACK_APP_TOKEN!,
    clientOptions: { slackApiUrl: SLACK_API_URL!, retryConfig: { retries: 0 } },
    clientPingTimeout,
    logger: SILENT,
  });
  await client.start();
  stage.add(() => client.disconnect());
  return client;
}

describe('Socket Mode', () => {
  it('sends what was not acknowledged again, and says which attempt it is and why', async () => {
    const slack = await stage.slack({ events: ['app_mention'] });
    slack.socket.ackTimeout = 20;
    slack.dispatcher.mischief.retryDelays = new Array(1000).fill(0);
    const client = await bareClient(slack);
    const came = new Collected<[number | undefined, string | undefined, string]>();
    client.on('app_mention', async ({ ack, retry_num, retry_reason, body }) => {
      came.add([retry_num, retry_reason, body.event_id]);
      if (retry_num !== undefined && retry_num >= 2) await ack();
    });
    slack.user().mentions(slack.channel(), 'Who?');
    const all = await came.first(3);
    expect(all.map(([number, reason]) => [number, reason])).toEqual([
      [0, ''],
      [1, 'timeout'],
      [2, 'timeout'],
    ]);
    expect(new Set(all.map(([, , id]) => id)).size).toBe(1);
    await slack.settled();
    expect(slack.record.deliveries.map(({ outcome }) => outcome)).toEqual(['acknowledged']);
  });

  it('a command fails where nobody is connected', async () => {
    const slack = await stage.slack();
    const delivery = await slack.user().command(slack.channel(), '/partners', 'help');
    expect(delivery.outcome).toBe('connection_failed');
  });

  it('does not send a command again', async () => {
    const slack = await stage.slack();
    slack.socket.ackTimeout = 20;
    await bareClient(slack);
    const delivery = await slack.user().command(slack.channel(), '/partners', 'help');
    expect(delivery.attempts).toEqual([{ outcome: 'failed', reason: 'timeout' }]);
  });

  it.each([
    ['is told to go', (slack: FakeSlack) => slack.socket.disconnect('refresh_requested')],
    ['loses its connection', (slack: FakeSlack) => slack.socket.cut()],
  ])('a client that %s connects anew, and hears then what it missed', async (_, trouble) => {
    const slack = await stage.slack({ events: ['app_mention'] });
    const client = await bareClient(slack, SOON);
    const came = new Collected<string>();
    client.on('app_mention', async ({ ack, event }) => {
      await ack();
      came.add(event.text);
    });
    trouble(slack);
    await slack.until(() => slack.socket.open === 0);
    slack.user().mentions(slack.channel(), 'Still there?');
    expect(await came.first(1)).toEqual([`<@${slack.workspace.bot.userId}> Still there?`]);
    expect(slack.record.callsOf('apps.connections.open').length).toBeGreaterThanOrEqual(2);
  });

  it('a client that hears nothing any more connects anew, and hears then what was lost', async () => {
    const slack = await stage.slack({ events: ['app_mention'] });
    slack.socket.ackTimeout = 50;
    slack.dispatcher.mischief.retryDelays = new Array(1000).fill(0);
    const client = await bareClient(slack, SOON);
    const came = new Collected<string>();
    client.on('app_mention', async ({ ack, event }) => {
      await ack();
      came.add(event.text);
    });
    slack.socket.freeze();
    await slack.until(() => slack.socket.open >= 2);
    slack.user().mentions(slack.channel(), 'Still there?');
    expect(await came.first(1)).toEqual([`<@${slack.workspace.bot.userId}> Still there?`]);
  });

  it('an unchanged Bolt connects anew after it was told to go', async () => {
    const { slack, app } = await stage.started('socket');
    app.event('app_mention', async ({ event, say }) => {
      await say({ text: 'yes', thread_ts: event.ts });
    });
    slack.socket.disconnect('warning');
    await slack.until(() => slack.socket.open === 0);
    const answer = await slack.answerTo(slack.user().mentions(slack.channel(), 'Still there?'));
    expect(answer.wording.text).toBe('yes');
  });

  it('what a lost connection had not acknowledged comes again over the next one', async () => {
    const slack = await stage.slack({ events: ['app_mention'] });
    const client = await bareClient(slack, SOON);
    const came = new Collected<string | undefined>();
    client.on('app_mention', async ({ ack, retry_reason }) => {
      came.add(retry_reason);
      if (retry_reason === '') slack.socket.cut();
      else await ack();
    });
    slack.user().mentions(slack.channel(), 'Who?');
    expect(await came.first(2)).toEqual(['', 'connection_failed']);
    await slack.settled();
  });

  it('gives each event to one of several connections', async () => {
    const slack = await stage.slack({ events: ['app_mention'] });
    const clients = [await bareClient(slack), await bareClient(slack)];
    const came = new Collected<number>();
    for (const [index, client] of clients.entries()) {
      client.on('app_mention', async ({ ack }) => {
        await ack();
        came.add(index);
      });
    }
    const user = slack.user();
    const channel = slack.channel();
    for (const text of ['one', 'two', 'three', 'four']) user.mentions(channel, text);
    expect((await came.first(4)).sort()).toEqual([0, 0, 1, 1]);
  });

  it('admits a ticket once, and nobody without one', async () => {
    const slack = await stage.slack();
    const { url } = await callFor(slack);
    const first = new WebSocket(url);
    const hello = await new Promise((resolve) =>
      first.once('message', (data) => resolve(JSON.parse(String(data)))),
    );
    expect(hello).toMatchObject({ type: 'hello', num_connections: 1 });
    for (const refused of [url, url.replace(/ticket=[^&]*/, 'ticket=none')]) {
      const second = new WebSocket(refused);
      const error = await new Promise<Error>((resolve) => second.once('error', resolve));
      expect(error.message).toContain('401');
    }
    first.terminate();
  });

  it('sends away the eleventh connection', async () => {
    const slack = await stage.slack();
    const sockets: WebSocket[] = [];
    for (let count = 0; count < 10; count += 1) sockets.push(new WebSocket((await callFor(slack)).url));
    await slack.connected(10);
    const last = new WebSocket((await callFor(slack)).url);
    sockets.push(last);
    const said = await new Promise((resolve) =>
      last.once('message', (data) => resolve(JSON.parse(String(data)))),
    );
    expect(said).toMatchObject({ type: 'disconnect', reason: 'too_many_websockets' });
    for (const socket of sockets) socket.terminate();
  });

  it.each(['invalid_auth', 'account_inactive'])('a token that is %s stops the start', async (state) => {
    const slack = await stage.slack();
    slack.world.app.appToken.state = state;
    await expect(bareClient(slack)).rejects.toThrow(state);
  });

  it('tells that there were too many events in an envelope without an event', async () => {
    const slack = await stage.slack();
    slack.dispatcher.mischief.retryDelays = [];
    slack.socket.ackTimeout = 20;
    const { url } = await callFor(slack);
    const socket = new WebSocket(url);
    const messages = new Collected<unknown>();
    socket.on('message', (data) => messages.add(JSON.parse(String(data))));
    await slack.connected();
    slack.lifecycle.tooManyEvents(slack.workspace);
    const [, told] = await messages.first(2);
    expect(told).toMatchObject({ type: 'events_api', payload: { type: 'app_rate_limited' } });
    await slack.settled();
    socket.terminate();
  });
});

async function callFor(slack: FakeSlack): Promise<{ url: string }> {
  const headers = { authorization: `Bearer ${slack.world.app.appToken.value}` };
  const response = await fetch(`${slack.apiUrl}apps.connections.open`, { method: 'POST', headers });
  return (await response.json()) as { url: string };
}
