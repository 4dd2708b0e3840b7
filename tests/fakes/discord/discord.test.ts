import { Events, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { fakeDiscord, readyClient } from './client.js';

describe('an unchanged discord.js', () => {
  it('logs in, and knows the servers and channels at once', async () => {
    const discord = await fakeDiscord({
      guilds: [{ name: 'Harbor', locale: 'ja', channels: ['general', 'news'] }],
    });
    const bot = await readyClient(discord);
    expect(bot.user.id).toBe(discord.world.bot.id);
    expect(bot.application.id).toBe(discord.world.applicationId);
    const [guild] = [...bot.guilds.cache.values()];
    expect(guild).toMatchObject({ name: 'Harbor', preferredLocale: 'ja', available: true });
    expect(guild!.channels.cache.map(({ name }) => name)).toEqual(['general', 'news']);
  });

  it('registers commands, and answers one', async () => {
    const discord = await fakeDiscord();
    const bot = await readyClient(discord);
    await bot.application.commands.set([{ name: 'ask', description: 'Asks' }]);
    bot.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'Here.', flags: MessageFlags.Ephemeral });
    });
    const asked = discord.user('Mika').command(discord.channel(), 'ask');
    expect(await asked.reply()).toMatchObject({ content: 'Here.', onlyFor: discord.user('Mika').id });
  });
});
