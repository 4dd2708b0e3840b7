import { Events, Partials } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { AT_ONCE, client, fakeDiscord, readyClient } from './client.js';
import { problemsOfCommands } from './limits/problemsOf.js';

const ASK = { name: 'ask', description: 'Asks' };

describe('an unchanged discord.js', () => {
  it('logs in, and knows the servers and channels at once', async () => {
    const discord = await fakeDiscord({
      guilds: [
        { name: 'Harbor', locale: 'ja', channels: ['general', { name: 'news', type: 'announcement' }] },
      ],
    });
    const bot = await readyClient(discord);
    expect(bot.user.id).toBe(discord.world.bot.id);
    expect(bot.application.id).toBe(discord.world.applicationId);
    const guild = bot.guilds.cache.first()!;
    expect(guild).toMatchObject({ name: 'Harbor', preferredLocale: 'ja', available: true });
    expect(guild.channels.cache.map(({ name }) => name)).toEqual(['general', 'news']);
    expect(guild.members.me?.id).toBe(bot.user.id);
  });

  it('is refused with a token that is none', async () => {
    const discord = await fakeDiscord();
    await expect(client(discord).login('MTA.none.none')).rejects.toMatchObject({ code: 'TokenInvalid' });
    expect(discord.requests).toMatchObject([{ route: 'GET /gateway/bot', status: 401 }]);
  });

  it('shares the servers out between shards', async () => {
    const guilds = ['A', 'B', 'C', 'D'].map((name) => ({ name }));
    const discord = await fakeDiscord({ guilds, shards: 2 });
    const bot = await readyClient(discord, { shards: 'auto', ...AT_ONCE });
    expect(discord.gateway.record.identifies.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(bot.guilds.cache.map(({ available }) => available)).toEqual([true, true, true, true]);
    for (const { id, shardId } of bot.guilds.cache.values()) {
      expect(shardId).toBe(Number((BigInt(id) >> 22n) % 2n));
    }
  });
});

describe('commands', () => {
  it('are overwritten a scope at a time, and every time is on record', async () => {
    const discord = await fakeDiscord();
    const bot = await readyClient(discord);
    const guild = discord.guild();
    await bot.application.commands.set([ASK]);
    await bot.application.commands.set([ASK, { name: 'help', description: 'Helps' }], guild.id);
    await bot.application.commands.set([]);
    const { commands } = discord.world;
    expect(commands.history.map((each) => [each.guildId, each.commands.length])).toEqual([
      [undefined, 1],
      [guild.id, 2],
      [undefined, 0],
    ]);
    expect(commands.of(guild.id).map(({ name }) => name)).toEqual(['ask', 'help']);
    expect((await bot.application.commands.fetch({ guildId: guild.id })).size).toBe(2);
  });

  it('keep their id as long as they keep their name', async () => {
    const discord = await fakeDiscord();
    const bot = await readyClient(discord);
    const first = await bot.application.commands.set([ASK]);
    const again = await bot.application.commands.set([{ ...ASK, description: 'Asks again' }]);
    expect(again.firstKey()).toBe(first.firstKey());
  });

  it('that Discord does not take are refused, with where it is', async () => {
    const discord = await fakeDiscord();
    const bot = await readyClient(discord);
    const wrong = { ...ASK, name: 'Ask me' };
    await expect(
      bot.rest.put(`/applications/${bot.application.id}/commands`, { body: [wrong] }),
    ).rejects.toMatchObject({
      code: 50035,
      rawError: { errors: { 0: { name: { _errors: [{ code: 'APPLICATION_COMMAND_INVALID_NAME' }] } } } },
    });
    expect(problemsOfCommands([wrong])).toHaveLength(1);
    expect(discord.world.commands.history).toEqual([]);
  });

  it('of a server that the bot is not in are refused', async () => {
    const discord = await fakeDiscord({ guilds: [{ name: 'Harbor', hasBot: false }] });
    const bot = await readyClient(discord);
    await expect(bot.application.commands.set([ASK], discord.guild().id)).rejects.toMatchObject({
      code: 50001,
    });
  });
});

describe('what happens to servers and channels', () => {
  it('an outage is no farewell', async () => {
    const discord = await fakeDiscord();
    const bot = await readyClient(discord);
    const seen: string[] = [];
    for (const event of [
      Events.GuildUnavailable,
      Events.GuildDelete,
      Events.GuildAvailable,
      Events.GuildCreate,
    ]) {
      bot.on(event as Events.GuildDelete, () => seen.push(event));
    }
    const guild = discord.guild();
    discord.happens.goesDown(guild);
    discord.happens.comesBack(guild);
    discord.happens.kicks(guild);
    const back = new Promise((done) => bot.once(Events.GuildCreate, done));
    discord.happens.returns(guild);
    await back;
    expect(seen).toEqual(['guildUnavailable', 'guildAvailable', 'guildDelete', 'guildCreate']);
  });

  it('channels and threads come, change and go', async () => {
    const discord = await fakeDiscord();
    const bot = await readyClient(discord);
    const seen: string[] = [];
    const note = (name: string) => (channel: { name: string } | unknown) =>
      seen.push(`${name} ${(channel as { name: string }).name}`);
    bot.on(Events.ChannelCreate, note('new'));
    bot.on(Events.ChannelUpdate, (_, channel) => note('changed')(channel));
    bot.on(Events.ThreadCreate, note('new thread'));
    bot.on(Events.ThreadUpdate, (_, thread) => note(thread.archived ? 'archived' : 'changed')(thread));
    const deleted = new Promise((done) => bot.on(Events.ChannelDelete, done));
    const channel = discord.happens.creates(discord.guild(), { name: 'news' });
    discord.happens.renames(channel, 'press');
    const thread = discord.happens.creates(discord.guild(), {
      name: 'talk',
      type: 'thread',
      parent: 'press',
    });
    discord.happens.archives(thread);
    discord.happens.deletes(channel);
    await deleted;
    expect(seen).toEqual(['new news', 'changed press', 'new thread talk', 'archived talk']);
  });

  it('permissions in a channel are those that the client works out', async () => {
    const discord = await fakeDiscord();
    const bot = await readyClient(discord);
    const channel = discord.channel();
    const changed = new Promise((done) => bot.once(Events.ChannelUpdate, done));
    discord.happens.forbids(channel, 1n << 11n);
    await changed;
    const cached = bot.guilds.cache.first()!.channels.cache.get(channel.id)!;
    expect(cached.permissionsFor(bot.user)?.has('SendMessages')).toBe(false);
    expect(cached.permissionsFor(bot.user)?.has('ViewChannel')).toBe(true);
  });
});

describe('what people write', () => {
  /** The texts that the bot hears, up to one that ends with a full stop. */
  async function heard(
    options: Parameters<typeof fakeDiscord>[0],
    write: (discord: Awaited<ReturnType<typeof fakeDiscord>>) => void,
    clientOptions: Parameters<typeof readyClient>[1] = {},
  ): Promise<string[]> {
    const discord = await fakeDiscord(options);
    const bot = await readyClient(discord, clientOptions);
    const texts: string[] = [];
    const ended = new Promise<void>((done) => {
      bot.on(Events.MessageCreate, ({ content, guildId }) => {
        texts.push(
          `${guildId ? 'in a server' : 'directly'}: ${content.replace(/<@\d+>/, '@bot').replace(/<@&\d+>/, '@role')}`,
        );
        if (content.endsWith('.')) done();
      });
    });
    write(discord);
    discord.user('Mika').mentions(discord.channel(), 'The end.');
    await ended;
    return texts.slice(0, -1);
  }

  it('is told where it is meant for the bot, and hidden elsewhere', async () => {
    const texts = await heard({}, (discord) => {
      const mika = discord.user('Mika');
      mika.mentions(discord.channel(), 'Who is it?');
      mika.mentions(discord.channel(), 'Who is it?', { role: true });
      mika.says(discord.channel(), 'Nobody asked you');
      mika.writes('Hello');
    });
    expect(texts).toEqual([
      'in a server: @bot Who is it?',
      'in a server: ',
      'in a server: ',
      'directly: Hello',
    ]);
  });

  it('is told with the role alone, where Discord is taken to do so', async () => {
    const texts = await heard({ roleMentionsTellText: true }, (discord) => {
      discord.user('Mika').mentions(discord.channel(), 'Who is it?', { role: true });
    });
    expect(texts).toEqual(['in a server: @role Who is it?']);
  });

  it('comes only to those who asked for it', async () => {
    const write: Parameters<typeof heard>[1] = (discord) => discord.user('Mika').writes('Hello');
    expect(await heard({}, write, { intents: ['Guilds', 'GuildMessages'] })).toEqual([]);
  });

  it('directly is lost without the partial of channels', async () => {
    const write: Parameters<typeof heard>[1] = (discord) => discord.user('Mika').writes('Hello');
    expect(await heard({}, write, { partials: [Partials.Message] })).toEqual([]);
  });

  it('in a channel that the bot does not see is not told', async () => {
    const texts = await heard(
      { guilds: [{ name: 'Harbor', channels: ['general', 'secret'] }] },
      (discord) => {
        discord.happens.forbids(discord.channel('secret'), 1n << 10n);
        discord.user('Mika').mentions(discord.channel('secret'), 'Who is it?');
      },
    );
    expect(texts).toEqual([]);
  });

  it('in answer to the bot mentions it', async () => {
    const discord = await fakeDiscord();
    const bot = await readyClient(discord);
    const channel = await bot.channels.fetch(discord.channel().id);
    if (!channel?.isSendable()) throw new Error('Nothing can be sent there.');
    await channel.send('Here.');
    const reply = new Promise<string>((done) => {
      bot.on(Events.MessageCreate, ({ content, author }) => author.bot || done(content));
    });
    discord.user('Mika').says(discord.channel(), 'Thanks', { replyTo: discord.said(discord.channel())[0]! });
    expect(await reply).toBe('Thanks');
  });

  it('changes and goes, and the bot is told', async () => {
    const discord = await fakeDiscord();
    const bot = await readyClient(discord);
    const seen: string[] = [];
    bot.on(Events.MessageUpdate, (before, after) => seen.push(`${before.content} → ${after.content}`));
    const gone = new Promise<unknown>((done) => bot.on(Events.MessageDelete, done));
    const mika = discord.user('Mika');
    const message = mika.writes('Helo');
    mika.edits(message, 'Hello');
    mika.deletes(message);
    expect(await gone).toMatchObject({ id: message.id });
    expect(seen).toEqual(['Helo → Hello']);
  });
});
