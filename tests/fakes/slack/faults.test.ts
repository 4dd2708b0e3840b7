import { afterEach, describe, expect, it } from 'vitest';
import { client, IMPATIENT } from './client.js';
import type { Fault } from './faults.js';
import { RateLimits } from './rateLimits.js';
import { Stage } from './started.js';

const stage = new Stage();
afterEach(() => stage.clear());

describe.each([false, true])('a post that fails, stored: %s', (stored) => {
  it.each<[Fault, object]>([
    [{ kind: 'ratelimited', retryAfter: 7 }, { retryAfter: 7 }],
    [{ kind: 'ratelimited' }, { message: expect.stringContaining('did not contain a valid timeout') }],
    [{ kind: 'internal error' }, { statusCode: 500 }],
    [{ kind: 'silence' }, { code: 'slack_webapi_request_error' }],
    [{ kind: 'connection dropped' }, { code: 'slack_webapi_request_error' }],
    [{ kind: 'web page' }, { data: { error: expect.stringContaining('<!DOCTYPE html>') } }],
    [{ kind: 'error', error: 'fatal_error' }, { data: { error: 'fatal_error' } }],
  ])('%o', async (fault, error) => {
    const slack = await stage.slack();
    const channel = slack.channel();
    slack.faults.add({ ...fault, stored, method: 'chat.postMessage' });
    const timeout = fault.kind === 'silence' ? 100 : 60_000;
    const post = () =>
      client(slack, { ...IMPATIENT, timeout }).chat.postMessage({ channel: channel.id, text: 'News' });
    await expect(post()).rejects.toMatchObject(error);
    expect(slack.record.messages.in(channel.id)).toHaveLength(stored ? 1 : 0);
    expect(slack.record.calls.at(-1)?.outcome).toBe(fault.kind);
    await client(slack).chat.postMessage({ channel: channel.id, text: 'News' });
    expect(slack.record.messages.in(channel.id)).toHaveLength(stored ? 2 : 1);
  });
});

describe('faults', () => {
  it('a client that retries posts twice what was stored before it failed', async () => {
    const slack = await stage.slack();
    const channel = slack.channel();
    slack.faults.add({ kind: 'connection dropped', stored: true, method: 'chat.postMessage' });
    const retrying = client(slack, { retryConfig: { retries: 1, minTimeout: 1 } });
    await retrying.chat.postMessage({ channel: channel.id, text: 'News' });
    expect(slack.record.messages.in(channel.id)).toHaveLength(2);
  });

  it('what was stored before the connection was lost is found by its metadata', async () => {
    const slack = await stage.slack();
    const { id: channel } = slack.channel();
    slack.faults.add({ kind: 'connection dropped', stored: true, method: 'chat.postMessage' });
    const metadata = { event_type: 'delivery', event_payload: { key: 'a1' } };
    await client(slack)
      .chat.postMessage({ channel, text: 'News', metadata })
      .catch(() => {});
    const { messages } = await client(slack).conversations.history({ channel, include_all_metadata: true });
    expect(messages?.map((message) => message.metadata)).toEqual([metadata]);
  });

  it('hit the named method and channel only, as often as said', async () => {
    const slack = await stage.slack();
    const [one, other] = [slack.channel(), slack.channel()];
    slack.faults.add({
      kind: 'error',
      error: 'fatal_error',
      method: 'chat.postMessage',
      channel: one.id,
      times: 2,
    });
    const post = (channel: string) =>
      client(slack)
        .chat.postMessage({ channel, text: 'News' })
        .then(
          () => 'ok',
          () => 'failed',
        );
    expect(await post(other.id)).toBe('ok');
    expect(await client(slack).auth.test()).toMatchObject({ ok: true });
    expect([await post(one.id), await post(one.id), await post(one.id)]).toEqual(['failed', 'failed', 'ok']);
    slack.faults.add({ kind: 'error', times: 9 });
    slack.faults.clear();
    expect(await post(one.id)).toBe('ok');
  });

  it('hit by chance, the same calls for the same seed', async () => {
    const pattern = async (seed: number): Promise<string[]> => {
      const slack = await stage.slack({ seed });
      slack.faults.add({ kind: 'error', times: Number.POSITIVE_INFINITY, probability: 0.5 });
      for (let call = 0; call < 20; call += 1)
        await client(slack)
          .auth.test()
          .catch(() => {});
      return slack.record.calls.map(({ outcome }) => outcome);
    };
    const [first, again, other] = [await pattern(3), await pattern(3), await pattern(4)];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set(['ok', 'error']));
  });

  it.each([true, false])('hold an answer back until it may go, stored before: %s', async (stored) => {
    const slack = await stage.slack();
    const channel = slack.channel();
    let release: (go: unknown) => void = () => {};
    const until = new Promise((resolve) => {
      release = resolve;
    });
    slack.faults.add({ kind: 'late', until, stored, method: 'chat.postMessage' });
    const post = client(slack, {}).chat.postMessage({ channel: channel.id, text: 'News' });
    await slack.until(() => slack.record.callsOf('chat.postMessage').length === 1);
    expect(slack.record.callsOf('chat.postMessage')[0]?.outcome).toBe('');
    expect(slack.record.messages.in(channel.id)).toHaveLength(stored ? 1 : 0);
    release(undefined);
    await post;
    expect(slack.record.messages.in(channel.id)).toHaveLength(1);
  });

  it('hit a response_url, too', async () => {
    const slack = await stage.slack();
    const user = slack.user();
    const url = slack.responses.issueUrl({ user: user.id, channel: slack.channel().id });
    slack.faults.add({ kind: 'internal error', stored: true, method: 'response_url' });
    const response = await fetch(url, { method: 'POST', body: JSON.stringify({ text: 'Hello' }) });
    expect(response.status).toBe(500);
    expect(user.whispers).toHaveLength(1);
    slack.faults.add({ kind: 'late', until: Promise.resolve(), method: 'response_url' });
    const late = await fetch(url, { method: 'POST', body: JSON.stringify({ text: 'Hello again' }) });
    expect([late.status, user.whispers.length]).toEqual([200, 2]);
  });
});

describe('rate limits', () => {
  it.each([
    [
      'one a second in a channel',
      { perChannel: 1 },
      [
        [0, 'A'],
        [0, 'A'],
        [0, 'B'],
        [999, 'A'],
        [1000, 'A'],
      ],
      [0, 1, 0, 1, 0],
    ],
    [
      'a short burst of three',
      { perChannel: 1, burst: 3 },
      [
        [0, 'A'],
        [0, 'A'],
        [0, 'A'],
        [0, 'A'],
        [1000, 'A'],
      ],
      [0, 0, 0, 1, 0],
    ],
    [
      'two a minute in all',
      { perMinute: 2 },
      [
        [0, 'A'],
        [10_000, 'B'],
        [20_000, 'C'],
        [60_000, 'C'],
      ],
      [0, 0, 40, 0],
    ],
    [
      'none',
      {},
      [
        [0, 'A'],
        [0, 'A'],
      ],
      [0, 0],
    ],
  ] as const)('%s', (_, options, posts, waits) => {
    let now = 0;
    const limits = new RateLimits(options, () => now);
    const waited = posts.map(([at, channel]) => {
      now = at;
      return limits.wait('chat.postMessage', channel) ?? 0;
    });
    expect(waited).toEqual(waits);
    expect(limits.wait('conversations.history', 'A')).toBeUndefined();
  });

  it('one reading a minute, where that is asked for', () => {
    let now = 0;
    const limits = new RateLimits({ methods: { 'conversations.history': 1 } }, () => now);
    const waits = [0, 15_000, 60_000].map((at) => {
      now = at;
      return limits.wait('conversations.history', 'A');
    });
    expect(waits).toEqual([undefined, 45, undefined]);
    expect(limits.wait('chat.postMessage', 'A')).toBeUndefined();
  });

  it('are enforced with 429 and the seconds to wait; a patient client then posts', async () => {
    let now = 1_763_794_800_000;
    const slack = await stage.slack({ rateLimits: { perChannel: 1 }, now: () => now });
    const { id: channel } = slack.channel();
    const post = () => client(slack).chat.postMessage({ channel, text: 'News' });
    await post();
    await expect(post()).rejects.toMatchObject({ retryAfter: 1 });
    now += 1000;
    await post();
    expect(slack.record.calls.map(({ outcome }) => outcome)).toEqual(['ok', 'ratelimited', 'ok']);
    expect(slack.record.messages.in(channel)).toHaveLength(2);
  });
});

describe('a wait that comes to nothing', () => {
  it('says what was stored instead', async () => {
    const slack = await stage.slack();
    slack.user().says(slack.channel(), 'something else');
    const wait = slack.until(() => false, 'an answer', 1);
    await expect(wait).rejects.toThrow(/an answer did not come[\s\S]*something else/);
  });
});
