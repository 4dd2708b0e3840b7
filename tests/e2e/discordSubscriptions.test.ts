import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { FakeChannel } from '../fakes/discord/world/channels.js';
import { shardOf } from '../fakes/discord/world/snowflakes.js';
import { BIRCH, CONFIG, manages, served, textOf } from './discordServed.js';
import { temporaryFolder } from './musubi.js';
import { ENGLISH, JAPANESE } from './releases.js';
import { fakeDiscord, SIGNED, serve, WHEN } from './serving.js';

describe('a channel of Discord', () => {
  it('is told of a new release that it has subscribed to, with buttons, and no longer when that is ended', async () => {
    const { news, mika, drop, told, discord } = await served();
    expect(await manages(mika, news, 'subscribe', { topic: 'universities' })).toContain('universities');
    expect(await manages(mika, news, 'subscriptions')).toContain('universities');
    drop('birch.txt', BIRCH);
    const [message] = await told(news);
    expect(textOf(message!)).toContain('Birch University');
    expect(message).toMatchObject({ mentioned: { users: [], roles: [], everyone: false } });
    expect((await mika.presses(message!, 'Tell me more').reply()).content).toContain('Birch University');
    expect(await manages(mika, news, 'unsubscribe')).toContain('universities');
    expect(await manages(mika, news, 'subscriptions')).not.toContain('universities');
    expect(discord.said(discord.channel('other'))).toEqual([]);
  });

  it('is told in Japanese where whoever subscribes is shown Discord in Japanese', async () => {
    const { news, haru, drop, told } = await served();
    expect(await manages(haru, news, 'subscribe', { topic: '大学' })).toMatch(/購読/);
    drop('shirakaba.txt', JAPANESE);
    const [message] = await told(news);
    expect(textOf(message!)).toContain('しらかば大学');
  });
});

const { SendMessages, ViewChannel } = PermissionFlagsBits;

describe('subscribing is refused', () => {
  it('in both languages where nothing can be posted, with what to do', async () => {
    const { discord, mika, haru } = await served();
    const [secret, board, news, talk] = ['secret', 'board', 'news', 'talk'].map((name) =>
      discord.channel(name),
    );
    const refused = async (channel: FakeChannel, english: RegExp, japanese: RegExp): Promise<void> => {
      expect(await manages(mika, channel, 'subscribe', { topic: 'universities' })).toMatch(english);
      expect(await manages(haru, channel, 'subscribe', { topic: '大学' })).toMatch(japanese);
      expect(await manages(mika, channel, 'subscriptions')).toMatch(/is told of nothing/);
    };
    await refused(board!, /text channel/, /テキストチャンネル/);
    discord.happens.forbids(secret!, ViewChannel);
    await refused(secret!, /does not see the channel/, /見えません/);
    discord.happens.forbids(news!, SendMessages);
    await refused(news!, /may not write/, /投稿権限がありません/);
    discord.happens.archives(talk!, { locked: true });
    await refused(talk!, /locked/, /ロックされています/);
    discord.happens.silences(discord.guild(), 60_000);
    await refused(discord.channel('other'), /time-out/, /タイムアウト中/);
  });

  it('where the words say nothing, and where there are a hundred already', async () => {
    const { news, mika, haru, discord } = await served();
    expect(await manages(mika, news, 'subscribe', { topic: 'when' })).toContain('“when”');
    expect(await manages(haru, news, 'subscribe', { topic: 'いつ' })).toMatch(/「いつ」/);
    expect(await manages(mika, news, 'subscriptions')).toMatch(/is told of nothing/);
    for (let number = 1; number <= 100; number += 1) {
      // Nobody may do more than thirty things a minute.
      const who = discord.user(`Manager ${number % 5}`, { manages: true });
      const said = await manages(who, news, 'subscribe', { topic: `“word ${number}”` });
      expect(said).toContain('Subscribed');
    }
    expect(await manages(mika, news, 'subscribe', { topic: 'banks' })).toContain('100 subscriptions');
    expect(await manages(haru, news, 'subscribe', { topic: '銀行' })).toContain('100件');
    // Another channel has its own.
    expect(await manages(mika, discord.channel('other'), 'subscribe', { topic: 'banks' })).toContain(
      'Subscribed',
    );
  });

  it('in direct messages, and to people who may not manage the server', async () => {
    const { news, mika, ken, discord } = await served();
    const subscribe = 'subscribe to overseas partners';
    for (const [who, where] of [
      [mika, mika.direct],
      [ken, news],
    ] as const) {
      const asked = who.says(where, where === news ? `<@${discord.world.bot.id}> ${subscribe}` : subscribe);
      const answer = await discord.until(() => discord.repliesTo(asked)[0] ?? discord.said(who.direct)[0]);
      expect(textOf(answer)).not.toContain('Subscribed');
    }
    expect(await manages(mika, news, 'subscriptions')).toMatch(/is told of nothing/);
    expect(() => ken.command(news, 'partners-admin', 'subscribe')).toThrow('No command');
  });

  it('with somebody else’s channel, of which nothing is listed or ended', async () => {
    const { news, mika, discord } = await served();
    const other = discord.channel('other');
    await manages(mika, other, 'subscribe', { topic: 'banks' });
    const [{ value } = { value: '' }] = await mika
      .autocompletes(other, 'partners-admin', 'unsubscribe', { which: '' })
      .choices();
    expect(await manages(mika, news, 'subscriptions')).toMatch(/is told of nothing/);
    expect(await manages(mika, news, 'unsubscribe', { which: String(value) })).toMatch(
      /is told of nothing|no subscription/i,
    );
    expect(await manages(mika, other, 'subscriptions')).toContain('banks');
  });
});

describe('what happens to a subscribed channel', () => {
  it('a thread that was put away is taken out again, and told', async () => {
    const { mika, drop, told, discord } = await served();
    const talk = discord.channel('talk');
    await manages(mika, talk, 'subscribe', { topic: 'universities' });
    discord.happens.archives(talk);
    drop('birch.txt', BIRCH);
    const [message] = await told(talk);
    expect(textOf(message!)).toContain('Birch University');
    expect(talk.isArchived).toBe(false);
  });

  it('a renamed channel keeps its subscription', async () => {
    const { mika, news, drop, told, discord } = await served();
    await manages(mika, news, 'subscribe', { topic: 'universities' });
    discord.happens.renames(news, 'announcements');
    drop('birch.txt', BIRCH);
    await told(news);
    expect(await manages(mika, news, 'unsubscribe')).toContain('universities');
  });

  it('a server that has thrown the bot out, and has it back, is told on', async () => {
    const { mika, news, drop, told, discord } = await served();
    await manages(mika, news, 'subscribe', { topic: 'universities' });
    discord.happens.kicks(discord.guild());
    await discord.gateway.settled();
    discord.happens.returns(discord.guild());
    await discord.gateway.settled();
    drop('birch.txt', BIRCH);
    const [message] = await told(news);
    expect(textOf(message!)).toContain('Birch University');
  });

  it('a channel that the bot no longer sees waits, and is told on when it does', async () => {
    const { mika, news, drop, told, discord } = await served();
    const other = discord.channel('other');
    for (const channel of [news, other]) await manages(mika, channel, 'subscribe', { topic: 'universities' });
    discord.happens.forbids(news, ViewChannel);
    await discord.gateway.settled();
    drop('birch.txt', BIRCH);
    await told(other);
    expect(discord.said(news).filter(({ interactionId }) => !interactionId)).toEqual([]);
    discord.happens.allows(news, ViewChannel);
    const [message] = await told(news);
    expect(textOf(message!)).toContain('Birch University');
  });

  it('a correction is told under the message that it corrects', async () => {
    const { mika, news, drop, told } = await served();
    await manages(mika, news, 'subscribe', { topic: 'universities' });
    drop('birch.txt', BIRCH);
    const [first] = await told(news);
    drop('birch.txt', BIRCH.replace('June 1, 2024', 'May 30, 2024'));
    const [, correction] = await told(news, 2);
    expect(correction?.referenceId).toBe(first?.id);
    expect(textOf(correction!)).toContain('May 30, 2024');
  });
});

describe('two shards', () => {
  it('share the servers: commands, mentions and notifications of both', async () => {
    const guilds = ['North', 'South', 'East', 'West'].map((name) => ({ name, channels: [`news-${name}`] }));
    const discord = await fakeDiscord({ guilds, shards: 2 });
    const folder = temporaryFolder({
      'releases/a.txt': ENGLISH,
      'musubi.config.json': CONFIG,
      'drop/.keep': '',
    });
    const serving = await serve({ ...discord.env(), DISCORD_SHARDS: '2' }, folder);
    await serving.ready(200);
    const mika = discord.user('Mika', { manages: true });
    const channels = guilds.map(({ name }) => discord.channel(`news-${name}`));
    for (const channel of channels) {
      expect(await manages(mika, channel, 'subscribe', { topic: 'universities' })).toContain('Subscribed');
    }
    writeFileSync(join(folder, 'drop', 'birch.txt'), BIRCH);
    for (const channel of channels) {
      const message = await discord.until(() =>
        discord.said(channel).find(({ interactionId }) => !interactionId),
      );
      expect(textOf(message)).toContain('Birch University');
      const asked = mika.mentions(channel, WHEN);
      const answer = await discord.until(() => discord.repliesTo(asked)[0]);
      expect(textOf(answer)).toContain(SIGNED);
    }
    const shards = discord.gateway.record.identifies.map(({ shard }) => shard.join('/'));
    expect(shards.toSorted()).toEqual(['0/2', '1/2']);
    const of = (shard: number) => channels.filter(({ guildId }) => shardOf(guildId!, 2) === shard);
    expect([of(0).length, of(1).length].every((count) => count > 0)).toBe(true);
  });
});
