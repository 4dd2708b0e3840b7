import { describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fakes/discord/discord.js';
import type { Settings } from '../fakes/discord/settings.js';
import type { StoredMessage } from '../fakes/discord/world/messages.js';
import { fakeDiscord, fakeSlack, type Serving, SIGNED, serve, WHEN } from './serving.js';

/** The real program in a Discord, ready. */
async function served(settings: Partial<Settings> = {}) {
  const discord = await fakeDiscord(settings);
  const env = discord.env(discord.guild());
  const serving = await serve(env);
  await serving.ready(200);
  const again = async (): Promise<Serving> => {
    const next = await serve(env, serving.folder);
    await next.ready(200);
    return next;
  };
  return {
    discord,
    serving,
    again,
    mika: discord.user('Mika', { manages: true }),
    channel: discord.channel(),
  };
}

const answerTo = (discord: FakeDiscord, asked: StoredMessage): Promise<StoredMessage> =>
  discord.until(() => discord.repliesTo(asked)[0], { what: 'an answer' });

describe('the program in Discord', () => {
  it('registers its commands where they belong, and again only when they change', async () => {
    const { discord, serving, again } = await served();
    const { commands } = discord.world;
    expect(commands.of(discord.guild().id).map(({ name }) => name)).toEqual([
      'partners',
      'partners-admin',
      'Ask Musubi',
    ]);
    expect(commands.of(undefined)).toEqual([]);
    const registered = commands.history.length;
    expect(await serving.kill('SIGTERM')).toBe(0);
    await again();
    expect(commands.history).toHaveLength(registered);
  });

  it('answers a mention, a direct message, commands and the menu of a message', async () => {
    const { discord, serving, mika, channel } = await served();
    expect((await answerTo(discord, mika.mentions(channel, WHEN))).content).toContain(SIGNED);
    expect((await answerTo(discord, mika.writes(WHEN))).content).toContain(SIGNED);
    const asked = mika.command(channel, 'partners', 'ask', { question: WHEN });
    expect((await asked.reply()).content).toContain(SIGNED);
    const signed = { onlyFor: mika.id, content: expect.stringContaining(SIGNED) };
    const alone = mika.command(channel, 'partners', 'ask', { question: WHEN, private: true });
    expect(await alone.reply()).toMatchObject(signed);
    expect(await mika.contextMenu('Ask Musubi', mika.says(channel, `**${WHEN}**`)).reply()).toMatchObject(
      signed,
    );
    const ken = discord.user('Ken', { locale: 'ja' });
    const named = ken.command(channel, 'partners', 'ask', { question: 'Aoba City' });
    expect((await named.reply()).content).toMatch(/[ぁ-ん]/);
    expect(serving.stdout()).toBe('');
    expect(serving.stderr()).toMatch(/^Discord is ready\.$/m);
    expect(serving.stderr()).not.toContain(WHEN);
  });

  it('answers every command, and offers what is typed, in the language of the client', async () => {
    const { mika, channel } = await served();
    const said = async (name: string, given: Record<string, string> = {}): Promise<string> => {
      const { content, embeds } = await mika.command(channel, 'partners', name, given).reply();
      return JSON.stringify([content, embeds]);
    };
    expect(await said('list', { kind: 'municipality' })).toContain('Aoba City');
    expect(await said('show', { partner: 'Aoba City' })).toContain(SIGNED);
    expect(await said('releases')).toContain('1 release');
    expect(await said('compare', { a: 'Aoba City', b: 'Atlantis' })).toContain('Atlantis');
    expect(await said('timeline')).toContain('Aoba City');
    expect(await said('disagreements')).toMatch(/disagree/);
    expect(await said('help')).toContain('/partners');
    expect(await said('language', { wanted: 'ja' })).toContain('日本語');
    expect(await said('show', { partner: 'Aoba City' })).toContain('2021年3月15日');
    expect(await said('forget-me')).toMatch(/[ぁ-ん]/);
    expect(await said('show', { partner: 'Aoba City' })).toContain(SIGNED);
    const typed = mika.autocompletes(channel, 'partners', 'show', { partner: 'aob' });
    expect(await typed.choices()).toMatchObject([{ name: 'Aoba City' }]);
  });

  it('has buttons that work after a restart', async () => {
    const { discord, serving, again, mika, channel } = await served();
    const answer = await answerTo(discord, mika.mentions(channel, WHEN));
    await serving.kill('SIGKILL');
    await again();
    const evidence = await mika.presses(answer, 'Where does it say so?').reply();
    expect(evidence).toMatchObject({ onlyFor: mika.id, content: expect.stringContaining('>') });
    expect((await mika.presses(answer, '日本語').reply()).content).toContain('2021年3月15日');
  });

  it('answers what is asked while the connection is lost', async () => {
    const { discord, mika, channel } = await served();
    discord.gateway.drop();
    const asked = mika.mentions(channel, WHEN);
    expect((await answerTo(discord, asked)).content).toContain(SIGNED);
    expect(discord.gateway.record.identifies).toHaveLength(1);
  });

  it('answers once where the answer was stored and the server failed', async () => {
    const { discord, mika, channel } = await served();
    const fault = { type: 'server error', status: 500, when: 'after' } as const;
    const sending = discord.faults.on({ route: 'POST /channels/:channel/messages', fault });
    const responding = discord.faults.on({ route: 'POST /interactions/:interaction/:token/callback', fault });
    const asked = mika.mentions(channel, WHEN);
    const called = mika.command(channel, 'partners', 'ask', { question: WHEN });
    expect((await called.reply()).content).toContain(SIGNED);
    await answerTo(discord, asked);
    await answerTo(discord, mika.mentions(channel, WHEN));
    expect([sending.struck, responding.struck]).toEqual([1, 1]);
    expect(discord.repliesTo(asked)).toHaveLength(1);
    expect(discord.said(channel)).toHaveLength(3);
  });

  it('tells the one who asked where it may not write', async () => {
    const { discord, mika, channel } = await served();
    discord.happens.forbids(channel, 1n << 11n);
    mika.mentions(channel, WHEN);
    const told = await discord.until(() => discord.said(mika.direct)[0]);
    expect(told.content).toContain(`<#${channel.id}>`);
  });

  it('tells directly whoever asked what Discord takes no answer to any more', async () => {
    const { discord, serving, mika, channel } = await served();
    discord.faults.on({
      route: 'POST /interactions/:interaction/:token/callback',
      fault: { type: 'refused', code: 10062, status: 404 },
    });
    mika.command(channel, 'partners', 'ask', { question: WHEN });
    const told = await discord.until(() => discord.said(mika.direct)[0]);
    const [code] = /[0-9A-Za-z]{6,}(?=\W*$)/.exec(told.content) ?? [];
    expect(serving.stderr()).toContain(code);
    expect((await answerTo(discord, mika.mentions(channel, WHEN))).content).toContain(SIGNED);
  });

  it('is off, with what to do, where its token dies', async () => {
    const { discord, serving, mika, channel } = await served();
    discord.faults.on({ fault: { type: 'refused', code: 0, status: 401 }, times: Number.POSITIVE_INFINITY });
    mika.mentions(channel, WHEN);
    await serving.shown(/Discord is off: Discord does not take DISCORD_TOKEN/, 'stderr');
    expect(discord.gateway.record.identifies).toHaveLength(1);
  });

  it.each([4004, 4014])(
    'is off where the gateway refuses it with %d, and does not try for ever',
    async (code) => {
      const discord = await fakeDiscord();
      discord.gateway.refuseIdentify(code, 100);
      const serving = await serve(discord.env());
      await serving.shown('Discord is off', 'stderr');
      expect(await serving.kill('SIGTERM')).not.toBeNull();
      expect(discord.gateway.record.identifies).toHaveLength(1);
    },
  );
});

describe('Slack and Discord together', () => {
  it('are both served, and the one goes on when the other is off', async () => {
    const [slack, discord] = [await fakeSlack(), await fakeDiscord()];
    discord.gateway.refuseIdentify(4004, 100);
    const serving = await serve({ ...slack.env(), ...discord.env() });
    await serving.shown('Discord is off', 'stderr');
    const asked = slack.user().mentions(slack.channel(), WHEN);
    expect((await slack.answerTo(asked)).wording.text).toContain(SIGNED);
    expect(await serving.kill('SIGTERM')).toBe(0);
  });
});
