import { DiscordAPIError, MessageFlags, PermissionFlagsBits, type SendableChannels } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { fakeDiscord, readyClient } from './client.js';
import type { FakeDiscord } from './discord.js';
import type { FakeChannel } from './world/channels.js';

const CHANNELS = [
  'general',
  { name: 'forum', type: 'forum' },
  { name: 'rooms', type: 'category' },
  { name: 'talk', type: 'thread', parent: 'general' },
] as const;

/** A bot, and the channel of this name as the client knows it. */
async function writing(name = 'general') {
  const discord = await fakeDiscord({ guilds: [{ name: 'Harbor', channels: [...CHANNELS] }] });
  const bot = await readyClient(discord);
  const stored = discord.channel(name);
  const channel = (await bot.channels.fetch(stored.id)) as SendableChannels;
  return { discord, bot, stored, channel };
}

describe('messages', () => {
  it('are sent, answered, changed and deleted', async () => {
    const { discord, stored, channel } = await writing();
    const sent = await channel.send({ content: ' Here. ', embeds: [{ title: 'A title' }] });
    const reply = await sent.reply({ content: 'And here.', allowedMentions: { repliedUser: false } });
    await reply.edit('And there.');
    expect(discord.said(stored)).toMatchObject([
      { content: 'Here.', embeds: [{ title: 'A title' }] },
      { content: 'And there.', referenceId: sent.id, edits: [{ content: 'And here.' }] },
    ]);
    await sent.delete();
    expect(discord.said(stored)).toHaveLength(1);
    await expect(sent.edit('a')).rejects.toMatchObject({ code: 10008 });
  });

  it('are read a page at a time, the newest first', async () => {
    const { discord, stored, channel } = await writing();
    const mika = discord.user('Mika');
    const ids = [1, 2, 3, 4, 5].map((number) => mika.says(stored, `${number}`).id);
    const read = async (options: object) =>
      (await channel.messages.fetch({ cache: false, ...options })).map(({ content }) => content).join('');
    expect(await read({})).toBe('54321');
    expect(await read({ limit: 2 })).toBe('54');
    expect(await read({ before: ids[3], limit: 2 })).toBe('32');
    expect(await read({ after: ids[1], limit: 2 })).toBe('43');
    expect(await read({ around: ids[2], limit: 3 })).toBe('432');
  });

  it('go to a person directly, unless the person takes none', async () => {
    const { discord, bot } = await writing();
    const mika = discord.user('Mika');
    await bot.users.send(mika.id, 'Here.');
    expect(discord.said(mika.direct)).toMatchObject([{ content: 'Here.' }]);
    discord.world.closedTo.add(mika.id);
    await expect(bot.users.send(mika.id, 'Here.')).rejects.toMatchObject({ code: 50007 });
  });

  it('ring only whom they are allowed to ring', async () => {
    const { discord, bot, stored, channel } = await writing();
    const mika = discord.user('Mika').id;
    const everybody = `<@${mika}> @everyone`;
    await channel.send(everybody);
    await channel.send({ content: everybody, allowedMentions: { parse: [] } });
    await channel.send({ embeds: [{ description: everybody }] });
    const last = await channel.send({ content: 'a', allowedMentions: { parse: [] } });
    await bot.rest.patch(`/channels/${stored.id}/messages/${last.id}`, { body: { content: everybody } });
    const nobody = { users: [], everyone: false };
    const all = { users: [mika], everyone: true };
    expect(discord.said(stored).map(({ mentioned }) => mentioned)).toMatchObject([all, nobody, nobody, all]);
  });

  it('of Components V2 stay so', async () => {
    const { channel } = await writing();
    const display = { type: 10, content: 'Here.' } as never;
    const sent = await channel.send({ flags: MessageFlags.IsComponentsV2, components: [display] });
    await expect(sent.edit({ content: 'a', flags: 0 as never })).rejects.toMatchObject({ code: 50035 });
  });

  it('a message of more bytes than the server bears breaks it', async () => {
    const { discord, channel } = await writing();
    const display = { type: 10, content: '結'.repeat(3400) } as never;
    const sending = channel.send({ flags: MessageFlags.IsComponentsV2, components: [display] });
    await expect(sending).rejects.toMatchObject({ status: 500 });
    expect(discord.requests.filter(({ status }) => status === 500)).toHaveLength(4);
  });

  it('show that somebody is typing', async () => {
    const { discord, stored, channel } = await writing();
    await channel.sendTyping();
    expect(discord.world.typing).toEqual([stored.id]);
  });
});

type Setting = (discord: FakeDiscord, channel: FakeChannel) => void;
const { AttachFiles, EmbedLinks, ReadMessageHistory, SendMessages, ViewChannel } = PermissionFlagsBits;

const TEXT = { content: 'a' };
const EMBED = { embeds: [{ title: 'a' }] };
const FILE = { files: [{ attachment: Buffer.from('a'), name: 'a.txt' }] };

describe('a message is refused', () => {
  it.each<[what: string, where: string, setting: Setting, message: object, code: number]>([
    ['in a channel that is gone', 'general', (d, c) => d.happens.deletes(c), TEXT, 10003],
    ['unseen', 'general', (d, c) => d.happens.forbids(c, ViewChannel), TEXT, 50001],
    ['where the bot was thrown out', 'general', (d) => d.happens.kicks(d.guild()), TEXT, 50001],
    ['where it may not write', 'general', (d, c) => d.happens.forbids(c, SendMessages), TEXT, 50013],
    ['with an embed', 'general', (d, c) => d.happens.forbids(c, EmbedLinks), EMBED, 50013],
    ['with a file', 'general', (d, c) => d.happens.forbids(c, AttachFiles), FILE, 50013],
    ['in a forum', 'forum', () => undefined, TEXT, 40058],
    ['where nobody writes', 'rooms', () => undefined, TEXT, 50008],
    ['in an archived thread', 'talk', (d, c) => d.happens.archives(c), TEXT, 50083],
    ['in a locked thread', 'talk', (d, c) => d.happens.archives(c, { locked: true }), TEXT, 160005],
    ['that is empty', 'general', () => undefined, { content: ' ' }, 50006],
    ['that is too long', 'general', () => undefined, { content: 'a'.repeat(2001) }, 50035],
    [
      'that answers nothing',
      'general',
      () => undefined,
      { content: 'a', message_reference: { message_id: '100000000000000000' } },
      50035,
    ],
    [
      'that answers what it cannot read',
      'general',
      (d, c) => d.happens.forbids(c, ReadMessageHistory),
      { content: 'a', message_reference: { message_id: '100000000000000000' } },
      160002,
    ],
  ])(
    '%s',
    async (_, where, setting, {
      files,
      ...body
    }: { files?: readonly { attachment: Buffer; name: string }[] }, code) => {
      const { discord, bot, stored } = await writing(where);
      setting(discord, stored);
      const sent = files?.map(({ attachment, name }) => ({ data: attachment, name })) ?? [];
      const error = await bot.rest
        .post(`/channels/${stored.id}/messages`, { body, files: sent })
        .catch((thrown) => thrown);
      expect(error).toBeInstanceOf(DiscordAPIError);
      expect(error).toMatchObject({ code });
      expect([...discord.world.messages.values()]).toEqual([]);
    },
  );

  it('by another cannot be changed', async () => {
    const { discord, bot, stored } = await writing();
    const { id } = discord.user('Mika').says(stored, 'a');
    const edit = bot.rest.patch(`/channels/${stored.id}/messages/${id}`, { body: TEXT });
    await expect(edit).rejects.toMatchObject({ code: 50005 });
  });

  it('unless the thread is taken out of the archive', async () => {
    const { discord, bot, stored } = await writing('talk');
    discord.happens.archives(stored);
    await bot.rest.patch(`/channels/${stored.id}`, { body: { archived: false } });
    await bot.rest.post(`/channels/${stored.id}/messages`, { body: TEXT });
    expect(discord.said(stored)).toHaveLength(1);
  });

  it('and history is empty where it may not be read', async () => {
    const { discord, bot, stored } = await writing();
    discord.user('Mika').says(stored, 'a');
    discord.happens.forbids(stored, ReadMessageHistory);
    expect(await bot.rest.get(`/channels/${stored.id}/messages`)).toEqual([]);
  });
});
