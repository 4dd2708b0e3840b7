import { afterEach, describe, expect, it } from 'vitest';
import { Collected } from '../collected.js';
import type { Json } from '../json.js';
import { Stage } from '../started.js';
import type { Tampering } from './signedHttp.js';

const stage = new Stage();
afterEach(() => stage.clear());

const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';

describe('signed requests', () => {
  it.each<[string, Tampering, number]>([
    ['as Slack sends them', {}, 200],
    ['with a wrong signature', { secret: 'somebody else' }, 401],
    ['six minutes old', { timeShift: -360 }, 401],
    ['four minutes old', { timeShift: -240 }, 200],
    ['without a signature', { headers: { 'x-slack-signature': undefined } }, 401],
    ['without a time', { headers: { 'x-slack-request-timestamp': undefined } }, 401],
  ])('%s', async (_, tampering, status) => {
    const { slack } = await stage.started('http', { events: [] });
    const message = slack.user().mentions(slack.channel(), 'Who?');
    const event = { type: 'app_mention', channel: message.channel, ts: message.ts, text: 'Who?' };
    const answer = await slack.http.send(slack.envelope(event), tampering);
    expect(answer.status).toBe(status);
  });

  it('one that a wiretapper repeats later is the same to the letter', async () => {
    const { slack } = await stage.started('http');
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    const answer = await slack.http.post(body, JSON_TYPE, { timeShift: 3600 });
    expect(answer.status, 'Bolt lets the future in').toBe(200);
  });

  it('asks for the challenge, and whether somebody is there', async () => {
    const { slack } = await stage.started('http');
    const verified = await slack.http.verifyUrl('3eZbrw1aB');
    expect([verified.status, JSON.parse(verified.body)]).toEqual([200, { challenge: '3eZbrw1aB' }]);
    expect((await slack.http.verifyUrl('x', { secret: 'y' })).status).toBe(401);
    expect((await slack.http.checkSsl()).status).toBe(200);
  });

  it('a form with a charset is none that Bolt understands', async () => {
    const { slack } = await stage.started('http');
    const answer = await slack.http.post('command=%2Fpartners', `${FORM}; charset=utf-8`);
    expect(answer.status).toBe(400);
  });

  it('an event that fails is sent again, with its number and reason', async () => {
    const { slack, app } = await stage.started('http', { events: ['app_mention'] });
    slack.dispatcher.mischief.retryDelays = [0, 0, 0];
    const heard = new Collected<[unknown, unknown]>();
    app.event('app_mention', async ({ context }) => heard.add([context.retryNum, context.retryReason]));
    const right = slack.http.target;
    slack.http.target = right.replace('/slack/events', '/elsewhere');
    slack.user().mentions(slack.channel(), 'Who?');
    await slack.until(() => slack.record.deliveries[0]?.attempts.length === 1);
    slack.http.target = right;
    expect(await heard.first(1)).toEqual([[1, 'http_error']]);
    const [delivery] = slack.record.deliveries;
    expect(delivery?.attempts[0]).toEqual({ outcome: 'failed', reason: 'http_error', status: 404 });
  });

  it('an event that nobody hears is sent again when Slack tries again', async () => {
    const slack = await stage.slack({ mode: 'http', events: ['app_mention'] });
    slack.http.target = 'http://127.0.0.1:9/slack/events';
    slack.dispatcher.mischief.retryDelays = [0, 60_000];
    slack.user().mentions(slack.channel(), 'Who?');
    await slack.until(() => slack.dispatcher.pausing === 1);
    const app = await stage.app(slack, 'http');
    const heard = new Collected<unknown>();
    app.event('app_mention', async ({ context }) => heard.add(context.retryNum));
    slack.dispatcher.retryNow();
    expect(await heard.first(1)).toEqual([2]);
  });

  it('nobody listens: the command fails, and is not sent again', async () => {
    const slack = await stage.slack({ mode: 'http' });
    slack.http.target = 'http://127.0.0.1:9/slack/events';
    const delivery = await slack.user().command(slack.channel(), '/partners', 'help');
    expect(delivery.attempts).toEqual([{ outcome: 'failed', reason: 'connection_failed' }]);
  });

  it('a command that nothing in the app listens to times out', async () => {
    const { slack } = await stage.started('http');
    slack.http.ackTimeout = 50;
    const delivery = await slack.user().command(slack.channel(), '/unknown');
    expect(delivery.outcome).toBe('http_timeout');
  });

  it('interactions come as a form with JSON in it, commands as a flat form', async () => {
    const { slack, app } = await stage.started('http');
    const heard = new Collected<Json>();
    app.command('/partners', async ({ ack, body }) => {
      await ack();
      heard.add(body as unknown as Json);
    });
    await slack.user().command(slack.channel({ name: 'general' }), '/partners', 'list');
    expect(await heard.first(1)).toMatchObject([
      { command: '/partners', text: 'list', channel_name: 'general', is_enterprise_install: 'false' },
    ]);
  });
});
