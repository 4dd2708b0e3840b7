import { type Client, type ClientOptions, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { fakeDiscord, readyClient } from './client.js';
import type { FakeDiscord } from './discord.js';
import type { Fault, FaultRule } from './faults/faults.js';
import { REAL_RATE_LIMITS, type Settings } from './settings.js';

const SEND = 'POST /channels/:channel/messages';
/** As deliveries are made: nothing is tried twice, nothing waits. */
const ONCE: NonNullable<ClientOptions['rest']> = { retries: 0, rejectOnRateLimit: () => true, timeout: 300 };

async function sending(rest?: ClientOptions['rest'], settings: Partial<Settings> = {}) {
  const discord = await fakeDiscord(settings);
  const bot = await readyClient(discord, rest ? { rest } : {});
  const channel = discord.channel();
  const send = (body: object = { content: 'a' }, { id } = channel): Promise<unknown> =>
    bot.rest.post(`/channels/${id}/messages`, { body });
  return { discord, bot, channel, send };
}

const fault = (discord: FakeDiscord, what: Fault, rule: Partial<FaultRule> = {}) =>
  discord.faults.on({ route: SEND, fault: what, ...rule });

/** What a promise is refused with. */
const refusalOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a 5xx', () => {
  it('before anything is stored is tried again, and the message is there once', async () => {
    const { discord, channel, send } = await sending();
    fault(discord, { type: 'server error', status: 502, when: 'before' });
    await send();
    expect(discord.said(channel)).toHaveLength(1);
  });

  it('after the message was stored doubles it', async () => {
    const { discord, channel, send } = await sending();
    fault(discord, { type: 'server error', status: 500, when: 'after' });
    await send();
    expect(discord.said(channel)).toHaveLength(2);
  });

  it('after the message was stored does not, with a nonce that is enforced', async () => {
    const { discord, channel, send } = await sending();
    fault(discord, { type: 'server error', status: 500, when: 'after' });
    const answered = await send({ content: 'a', nonce: 'key', enforce_nonce: true });
    expect(discord.said(channel)).toMatchObject([{ nonce: 'key', id: (answered as { id: string }).id }]);
  });

  it('that does not end is told', async () => {
    const { discord, send } = await sending();
    fault(discord, { type: 'server error', status: 503, when: 'before' }, { times: 4 });
    expect(await refusalOf(send())).toMatchObject({ status: 503 });
  });
});

describe('a nonce', () => {
  it('is forgotten after some minutes, and counts for nothing unless it is enforced', async () => {
    const { discord, channel, send } = await sending();
    const body = { content: 'a', nonce: 'key', enforce_nonce: true };
    await send(body);
    await send(body);
    expect(discord.said(channel)).toHaveLength(1);
    await send({ ...body, enforce_nonce: false });
    expect(discord.said(channel)).toHaveLength(2);
    discord.world.clock.advance(5 * 60_000);
    await send(body);
    expect(discord.said(channel)).toHaveLength(3);
  });
});

describe('a 429', () => {
  it.each<[scope: 'user' | 'shared' | 'global']>([['user'], ['shared'], ['global']])(
    'of scope %s tells how long to wait',
    async (scope) => {
      const { discord, send } = await sending(ONCE);
      fault(discord, { type: 'rate limited', scope, retryAfter: 1.25 });
      const error = await refusalOf(send());
      expect(error).toBeInstanceOf(RateLimitError);
      // The client adds 50 ms of its own.
      expect(error).toMatchObject({ retryAfter: 1300, scope, global: scope === 'global' });
    },
  );

  it('is waited for by a client that is not told otherwise', async () => {
    const { discord, channel, send } = await sending();
    const switched = fault(discord, { type: 'rate limited', scope: 'user', retryAfter: 0.05 });
    await send();
    expect(switched.struck).toBe(1);
    expect(discord.said(channel)).toHaveLength(1);
  });

  it('without headers says it in the body alone', async () => {
    const { discord, send } = await sending(ONCE);
    fault(discord, { type: 'rate limited', scope: 'global', retryAfter: 2, withHeaders: false });
    expect(await refusalOf(send())).toMatchObject({ retryAfter: 0 });
  });
});

describe('a refusal', () => {
  it('with 401 costs the client its token', async () => {
    const { discord, send } = await sending();
    fault(discord, { type: 'refused', code: 0, status: 401 });
    expect(await refusalOf(send())).toMatchObject({ status: 401 });
    expect(await refusalOf(send())).toMatchObject({
      message: expect.stringContaining('Expected token to be set'),
    });
  });

  it('with one of the codes that stop everything', async () => {
    const { discord, channel, send } = await sending();
    fault(discord, { type: 'refused', code: 40333 });
    const error = await refusalOf(send());
    expect(error).toBeInstanceOf(DiscordAPIError);
    expect(error).toMatchObject({ code: 40333, status: 403 });
    expect(discord.said(channel)).toEqual([]);
  });
});

describe('a request without an answer', () => {
  it.each<[type: 'hangs' | 'dropped', when: 'before' | 'after', stored: number]>([
    ['hangs', 'before', 0],
    ['hangs', 'after', 1],
    ['dropped', 'before', 0],
    ['dropped', 'after', 1],
  ])('%s %s storing', async (type, when, stored) => {
    const { discord, channel, send } = await sending(ONCE);
    fault(discord, { type, when });
    const error = await refusalOf(send());
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(HTTPError);
    expect(discord.said(channel)).toHaveLength(stored);
    expect(discord.requests.at(-1)).not.toHaveProperty('status');
  });
});

describe('faults', () => {
  it('strike one channel and leave the others', async () => {
    const { discord, channel, send } = await sending(ONCE);
    const other = discord.happens.creates(discord.guild(), { name: 'other' });
    fault(
      discord,
      { type: 'refused', code: 50013 },
      { channelId: channel.id, times: Number.POSITIVE_INFINITY },
    );
    expect(await refusalOf(send())).toMatchObject({ code: 50013 });
    expect(await refusalOf(send())).toMatchObject({ code: 50013 });
    await send({ content: 'a' }, other);
    expect(discord.said(other)).toHaveLength(1);
  });

  it('by probability are the same in every run of one seed', async () => {
    const struck = async (seed: number): Promise<string> => {
      const { discord, send } = await sending(ONCE, { seed });
      fault(discord, { type: 'refused', code: 50013 }, { probability: 0.3 });
      const outcomes: string[] = [];
      for (let nth = 0; nth < 40; nth += 1) outcomes.push((await refusalOf(send())) ? 'x' : '.');
      return outcomes.join('');
    };
    const first = await struck(7);
    expect(await struck(7)).toBe(first);
    expect(await struck(8)).not.toBe(first);
    const share = first.replaceAll('.', '').length / 40;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.6);
  });

  it('end when they are switched off', async () => {
    const { discord, send } = await sending(ONCE);
    const switched = fault(discord, { type: 'refused', code: 50013 }, { times: 100 });
    await refusalOf(send());
    switched.off();
    await send();
    expect(switched.struck).toBe(1);
  });
});

describe('rate limits that are enforced', () => {
  const sendMany = (bot: Client, ids: readonly string[]): Promise<unknown[]> =>
    Promise.all(ids.map((id) => bot.rest.post(`/channels/${id}/messages`, { body: { content: 'a' } })));

  it('of a channel are told in headers, and a client that reads them is never refused', async () => {
    const rateLimits = { ...REAL_RATE_LIMITS, bucket: { limit: 3, milliseconds: 200 } };
    const { discord, bot, channel } = await sending(undefined, { rateLimits });
    await sendMany(
      bot,
      Array.from({ length: 8 }, () => channel.id),
    );
    expect(discord.said(channel)).toHaveLength(8);
    expect(discord.rateLimits.refused).toEqual({ bucket: 0, global: 0 });
  });

  it('of a channel refuse what comes too early', async () => {
    const { discord, channel } = await sending(undefined, { rateLimits: REAL_RATE_LIMITS });
    const headers = { Authorization: `Bot ${discord.token}`, 'Content-Type': 'application/json' };
    const post = () =>
      fetch(`${discord.apiUrl}/v10/channels/${channel.id}/messages`, {
        method: 'POST',
        headers,
        body: '{"content":"a"}',
      });
    const answers: Response[] = [];
    for (let nth = 0; nth < 6; nth += 1) answers.push(await post());
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    const remaining = answers.map((answer) => answer.headers.get('x-ratelimit-remaining'));
    expect(remaining).toEqual(['4', '3', '2', '1', '0', '0']);
    expect(Number(answers[5]!.headers.get('retry-after'))).toBeGreaterThan(0);
    discord.world.clock.advance(5000);
    expect((await post()).status).toBe(200);
  });

  it('of all requests stop everybody but the answers to interactions', async () => {
    const rateLimits = {
      bucket: { limit: 50, milliseconds: 1000 },
      global: { limit: 4, milliseconds: 60_000 },
    };
    const { discord, bot, send } = await sending(ONCE, { rateLimits });
    await bot.rest.put(`/applications/${bot.application.id}/commands`, {
      body: [{ name: 'a', description: 'a' }],
    });
    const errors: unknown[] = [];
    for (let nth = 0; nth < 4; nth += 1) errors.push(await refusalOf(send()));
    expect(errors.find((error) => error)).toMatchObject({ global: true });
    expect(discord.rateLimits.refused.global).toBeGreaterThan(0);
    const { interaction } = discord.user('Mika').command(discord.channel(), 'a');
    const body = JSON.stringify({ type: 4, data: { content: 'Here.' } });
    const url = `${discord.apiUrl}/v10/interactions/${interaction.id}/${interaction.token}/callback`;
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(204);
  });
});
