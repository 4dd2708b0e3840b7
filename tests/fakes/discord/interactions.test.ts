import {
  type Client,
  DiscordAPIError,
  Events,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { fakeDiscord, readyClient } from './client.js';
import type { FakeDiscord } from './discord.js';

const CHANNEL = 7;
const PARTNERS = {
  name: 'partners',
  description: 'Partners',
  options: [
    {
      type: 1,
      name: 'ask',
      description: 'Asks',
      options: [
        { type: 3, name: 'question', description: 'The question', required: true, max_length: 200 },
        { type: 5, name: 'private', description: 'For me alone' },
        { type: CHANNEL, name: 'where', description: 'A channel' },
      ],
    },
    {
      type: 1,
      name: 'show',
      description: 'Shows',
      options: [{ type: 3, name: 'partner', description: 'A partner', required: true, autocomplete: true }],
    },
  ],
};
const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] };

/** A platform with a bot that has commands, and does this with what it hears. */
async function answering(
  answer: (interaction: Interaction) => Promise<unknown>,
  commands: readonly object[] = [PARTNERS],
): Promise<{
  readonly discord: FakeDiscord;
  readonly bot: Client<true>;
  readonly failed: Promise<DiscordAPIError>;
}> {
  const discord = await fakeDiscord();
  const bot = await readyClient(discord);
  await bot.rest.put(`/applications/${bot.application.id}/commands`, { body: commands });
  const failed = new Promise<DiscordAPIError>((done) => {
    bot.on(Events.InteractionCreate, (interaction) => {
      answer(interaction).catch((error: unknown) => {
        if (error instanceof DiscordAPIError) done(error);
        else throw error;
      });
    });
  });
  return { discord, bot, failed };
}

const button = (label: string, id: string) => ({ type: 2, style: 1, label, custom_id: id });
const row = (...components: object[]) => ({ type: 1, components }) as never;

describe('what a person does comes to the bot', () => {
  it('a command with its options, in the language of the person and of the server', async () => {
    const { discord } = await answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options, locale, guildLocale, appPermissions, context } = interaction;
      const question = options.getString('question');
      const said = [
        options.getSubcommand(),
        question,
        options.getBoolean('private'),
        options.getChannel('where')?.name,
      ];
      await interaction.reply(
        [...said, locale, guildLocale, context, appPermissions.has('SendMessages')].join(' '),
      );
    });
    const given = { question: 'Who is it?', private: true, where: discord.channel().id };
    const asked = discord.user('Mika', { locale: 'ja' }).command(discord.channel(), 'partners', 'ask', given);
    expect((await asked.reply()).content).toBe('ask Who is it? true general ja en-US 0 true');
  });

  it('the word that is being typed, and the choices go back', async () => {
    const { discord } = await answering(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${value}…`, value: `${value}gawa` }]);
    });
    const asked = discord
      .user('Mika')
      .autocompletes(discord.channel(), 'partners', 'show', { partner: 'kana' });
    expect(await asked.choices()).toEqual([{ name: 'kana…', value: 'kanagawa' }]);
  });

  it('buttons, menus and forms', async () => {
    const { discord } = await answering(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const menu = {
          type: 3,
          custom_id: 'menu',
          options: [
            { label: 'One', value: '1' },
            { label: 'Two', value: '2' },
          ],
        };
        await interaction.reply({ content: 'Choose.', components: [row(button('Go on', 'go')), row(menu)] });
      } else if (interaction.isButton()) {
        await interaction.update(`Pressed ${interaction.customId}.`);
      } else if (interaction.isStringSelectMenu()) {
        const input = { type: 4, custom_id: 'why', label: 'Why?', style: 1, required: true };
        await interaction.showModal({ custom_id: 'form', title: 'Form', components: [row(input)] } as never);
      } else if (interaction.isModalSubmit()) {
        await interaction.reply(`Because ${interaction.fields.getTextInputValue('why')}.`);
      }
    });
    const mika = discord.user('Mika');
    const message = await mika.command(discord.channel(), 'partners', 'ask', { question: 'a' }).reply();
    const form = await mika.submits(mika.selects(message, 'menu', ['Two']), { why: 'it is so' });
    expect((await form.reply()).content).toBe('Because it is so.');
    expect((await mika.presses(message, 'Go on').reply()).id).toBe(message.id);
    expect(message).toMatchObject({ content: 'Pressed go.', edits: [{ content: 'Choose.' }] });
  });

  it('forms with menus under labels', async () => {
    const option = (label: string, value: string, isDefault = false) => ({
      label,
      value,
      default: isDefault,
    });
    const { discord } = await answering(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const size = {
          type: 3,
          custom_id: 'size',
          options: [option('Small', 's', true), option('Large', 'l')],
        };
        const more = { ...size, custom_id: 'more', min_values: 0, max_values: 2, required: false };
        const text = { type: 4, custom_id: 'name', style: 1, required: false };
        const components = [size, more, text].map((component) => ({ type: 18, label: 'Label', component }));
        await interaction.showModal({ custom_id: 'form', title: 'Form', components } as never);
      } else if (interaction.isModalSubmit()) {
        const [size, more] = ['size', 'more'].map((id) =>
          interaction.fields.getStringSelectValues(id).join(),
        );
        await interaction.reply(`${size} / ${more} / ${interaction.fields.getTextInputValue('name')}`);
      }
    });
    const mika = discord.user('Mika');
    const open = () => mika.command(discord.channel(), 'partners', 'ask', { question: 'a' });
    expect((await (await mika.submits(open(), {})).reply()).content).toBe('s / s /');
    const filled = { size: 'Large', more: ['s', 'Large'], name: 'Mika' };
    expect((await (await mika.submits(open(), filled)).reply()).content).toBe('l / s,l / Mika');
    await expect(mika.submits(open(), { size: [] })).rejects.toThrow('takes 1 to 1, not 0');
    await expect(mika.submits(open(), { size: 'Huge' })).rejects.toThrow('No option "Huge"');
    await expect(mika.submits(open(), { colour: 'red' })).rejects.toThrow('No such field: colour');
  });

  it('a message, out of its menu', async () => {
    const menu = { type: 3, name: 'Ask Musubi' };
    const { discord } = await answering(
      async (interaction) => {
        if (!interaction.isMessageContextMenuCommand()) return;
        await interaction.reply(`Asked: ${interaction.targetMessage.content}`);
      },
      [menu],
    );
    const mika = discord.user('Mika');
    const asked = mika.contextMenu('Ask Musubi', mika.says(discord.channel(), 'Who is it?'));
    expect((await asked.reply()).content).toBe('Asked: Who is it?');
  });

  it('wherever the person has it installed', async () => {
    const { discord } = await answering(
      async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        const { context, authorizingIntegrationOwners: owners, guildId } = interaction;
        await interaction.reply(`${context} ${owners[0] ?? '-'} ${owners[1] ?? '-'} ${guildId !== null}`);
      },
      [{ name: 'help', description: 'Helps', ...EVERYWHERE }],
    );
    const abroad = discord.happens.joins({ name: 'Abroad', hasBot: false });
    const mika = discord.user('Mika', { hasInstalled: true });
    const [general] = abroad.channels.values();
    const said = async (channel: typeof mika.direct) => (await mika.command(channel, 'help').reply()).content;
    expect(await said(discord.channel('general', 'Harbor'))).toBe(`0 ${discord.guild().id} ${mika.id} true`);
    expect(await said(general!)).toBe(`0 - ${mika.id} true`);
    expect(await said(mika.direct)).toBe(`1 0 ${mika.id} false`);
    expect(await said(mika.privately())).toBe(`2 - ${mika.id} false`);
    expect(() => discord.user('Ken').command(general!, 'help')).toThrow('No command "help" is seen here.');
  });
});

describe('what the client would not let a person do cannot be done', () => {
  it.each<[string, (discord: FakeDiscord) => unknown, string]>([
    ['an unknown command', (d) => d.user('Mika').command(d.channel(), 'partner'), 'Seen: partners'],
    [
      'an unknown subcommand',
      (d) => d.user('Mika').command(d.channel(), 'partners', 'as'),
      'It has: ask, show',
    ],
    [
      'a missing option',
      (d) => d.user('Mika').command(d.channel(), 'partners', 'ask'),
      '"question" must be given',
    ],
    [
      'an unknown option',
      (d) => d.user('Mika').command(d.channel(), 'partners', 'ask', { questoin: 'a' }),
      'No such option: questoin',
    ],
    [
      'too long a text',
      (d) => d.user('Mika').command(d.channel(), 'partners', 'ask', { question: 'a'.repeat(201) }),
      '0 to 200 characters',
    ],
    [
      'an option without completion',
      (d) => d.user('Mika').autocompletes(d.channel(), 'partners', 'ask', { question: 'a' }),
      'is not completed',
    ],
  ])('%s', async (_, act, sentence) => {
    const { discord } = await answering(async () => undefined);
    expect(() => act(discord)).toThrow(sentence);
  });

  it('a command for those who manage the server', async () => {
    const subscribe = { name: 'subscribe', description: 'Subscribes', default_member_permissions: '32' };
    const { discord } = await answering(
      async (interaction) => {
        if (interaction.isChatInputCommand()) await interaction.reply('Done.');
      },
      [subscribe],
    );
    expect(() => discord.user('Ken').command(discord.channel(), 'subscribe')).toThrow(
      'No command "subscribe"',
    );
    const mika = discord.user('Mika', { manages: true });
    expect((await mika.command(discord.channel(), 'subscribe').reply()).content).toBe('Done.');
  });

  it('a button that only another sees', async () => {
    const { discord } = await answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({
        content: 'a',
        flags: MessageFlags.Ephemeral,
        components: [row(button('Go', 'go'))],
      });
    });
    const given = { question: 'a' };
    const message = await discord.user('Mika').command(discord.channel(), 'partners', 'ask', given).reply();
    expect(() => discord.user('Ken').presses(message, 'Go')).toThrow('Ken does not see');
    expect(discord.said(discord.channel())).toEqual([]);
  });
});

/** Asks in a channel. */
const ask = (discord: FakeDiscord) =>
  discord.user('Mika').command(discord.channel(), 'partners', 'ask', { question: 'a' });

describe('the bot answers', () => {
  it('late, for one person alone, and goes on', async () => {
    const { discord } = await answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('First.');
      await interaction.followUp('Second.');
      await interaction.followUp({ content: 'Third.', flags: MessageFlags.Ephemeral });
    });
    const asked = ask(discord);
    const mika = discord.user('Mika').id;
    const [second, third] = await asked.followUps(2);
    expect((await asked.response()).type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    expect(await asked.reply()).toMatchObject({ content: 'First.', onlyFor: mika, flags: 64, edits: [] });
    expect([second, third]).toMatchObject([{ content: 'Second.' }, { content: 'Third.', onlyFor: mika }]);
    expect(second).not.toHaveProperty('onlyFor');
  });

  it('and reads, changes and deletes its answer', async () => {
    const { discord } = await answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { resource } = await interaction.reply({ content: 'One.', withResponse: true });
      const read = await interaction.fetchReply();
      await interaction.editReply(`${resource?.message?.content} ${read.content} Two.`);
      await interaction.deleteReply();
    });
    const message = await ask(discord).reply();
    await discord.until(() => message.isDeleted);
    expect(message).toMatchObject({ content: 'One. One. Two.', edits: [{ content: 'One.' }] });
  });

  it('with a file', async () => {
    const { discord } = await answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({
        content: 'The list:',
        files: [{ attachment: Buffer.from('a,b'), name: 'list.csv' }],
      });
    });
    expect(await ask(discord).reply()).toMatchObject({ content: 'The list:', attachments: ['list.csv'] });
  });

  it('with Components V2', async () => {
    const { discord } = await answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      const display = { type: 10, content: 'Here.' } as never;
      await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: [display] });
    });
    expect(await ask(discord).reply()).toMatchObject({ components: [{ type: 10, content: 'Here.' }] });
  });

  it('with a first follow-up after a deferral, which is the answer', async () => {
    const { discord } = await answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.followUp('Here.');
    });
    expect((await ask(discord).reply()).content).toBe('Here.');
  });

  it('to a button, by changing the message later', async () => {
    const { discord } = await answering(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: 'One.', components: [row(button('Go', 'go'))] });
      } else if (interaction.isButton()) {
        await interaction.deferUpdate();
        await interaction.editReply('Two.');
      }
    });
    const message = await ask(discord).reply();
    discord.user('Mika').presses(message, 'go');
    await discord.until(() => message.content === 'Two.');
  });
});

describe('an answer is refused', () => {
  it('after three seconds', async () => {
    const { discord, failed } = await answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      discord.world.clock.advance(3001);
      await interaction.reply('Late.');
    });
    ask(discord);
    expect(await failed).toMatchObject({ code: 10062, status: 404 });
  });

  it('after a quarter of an hour', async () => {
    const { discord, failed } = await answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      discord.world.clock.advance(15 * 60_000 + 1);
      await interaction.editReply('Late.');
    });
    ask(discord);
    expect(await failed).toMatchObject({ code: 50027, status: 401 });
  });

  it('for the second time', async () => {
    const { discord, bot, failed } = await answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('One.');
      const body = { type: 4, data: { content: 'Two.' } };
      await bot.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
        body,
        auth: false,
      });
    });
    ask(discord);
    expect(await failed).toMatchObject({ code: 40060 });
  });

  it.each<[string, object, number]>([
    ['that is too long', { type: 4, data: { content: 'a'.repeat(2001) } }, 50035],
    ['with nothing in it', { type: 4, data: {} }, 50006],
    ['of a type that does not fit', { type: 7, data: { content: 'a' } }, 50035],
    ['of choices', { type: 8, data: { choices: [] } }, 50035],
    ['with a form that is none', { type: 9, data: { title: 'a' } }, 50035],
    ['deferred, of Components V2', { type: 5, data: { flags: MessageFlags.IsComponentsV2 } }, 50035],
  ])('%s', async (_, body, code) => {
    const { discord, bot, failed } = await answering(async ({ id, token }) => {
      await bot.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false });
    });
    const { interaction } = ask(discord);
    expect(await failed).toMatchObject({ code });
    expect(interaction.response).toBeUndefined();
  });

  it('that follows nothing', async () => {
    const { discord, bot, failed } = await answering(async ({ token }) => {
      await bot.rest.post(`/webhooks/${bot.application.id}/${token}`, {
        body: { content: 'a' },
        auth: false,
      });
    });
    ask(discord);
    expect(await failed).toMatchObject({ code: 10015 });
  });

  it('for the sixth time where the bot is no member', async () => {
    const { discord, failed } = await answering(
      async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.reply('0');
        for (const number of [1, 2, 3, 4, 5, 6]) await interaction.followUp(`${number}`);
      },
      [{ name: 'help', description: 'Helps', ...EVERYWHERE }],
    );
    const mika = discord.user('Mika', { hasInstalled: true });
    const { interaction } = mika.command(mika.privately(), 'help');
    expect(await failed).toMatchObject({ code: 40094 });
    expect(interaction.followUpIds).toHaveLength(5);
  });
});
