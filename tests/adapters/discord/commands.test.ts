import { describe, expect, it } from 'vitest';
import { commandDefinitions, guildDefinitions } from '../../../src/adapters/discord/commands/definitions.js';
import { problemsOfCommands } from '../../fakes/discord/limits/problemsOf.js';
import { startStand } from './stand.js';

describe('the commands', () => {
  it.each([
    ['everywhere', commandDefinitions()],
    ['in one server', guildDefinitions()],
  ])('are taken by Discord: %s', (_, definitions) => {
    expect(problemsOfCommands(definitions)).toEqual([]);
  });

  it('are named in Japanese for Japanese clients, each and every one', () => {
    const named = (item: object): string[] => {
      const {
        name,
        name_localizations: names,
        options = [],
      } = item as {
        name: string;
        name_localizations?: Record<string, string>;
        options?: object[];
      };
      return [...(names?.ja ? [] : [name]), ...options.flatMap(named)];
    };
    expect(commandDefinitions().flatMap(named)).toEqual([]);
  });

  it('are registered everywhere, or in one server and nowhere else', async () => {
    const everywhere = await startStand();
    const { commands } = everywhere.discord.world;
    expect(commands.of(undefined)).toHaveLength(3);
    const inServer = await startStand({ isInServer: true });
    const { world } = inServer.discord;
    expect(world.commands.of(inServer.discord.guild().id)).toHaveLength(3);
    expect(world.commands.of(undefined)).toEqual([]);
  });

  it('are registered once, until their definition changes', async () => {
    const stand = await startStand();
    await stand.restart();
    expect(stand.discord.world.commands.history).toHaveLength(1);
    await stand.behind.store.commands.set('discord', 'global', 'another');
    await stand.restart();
    expect(stand.discord.world.commands.history).toHaveLength(2);
  });

  it('that cannot be registered keep nobody from an answer', async () => {
    const stand = await startStand({ isIdle: true });
    const { discord } = stand;
    discord.faults.on({
      route: 'PUT /applications/:application/commands',
      fault: { type: 'refused', code: 50_035 },
    });
    await stand.adapter.start();
    expect(stand.adapter.health.state).toBe('ready');
    expect(stand.behind.logged).toContainEqual(expect.objectContaining({ level: 'error' }));
  });
});

const LYSBERG = 'Lysberg Health Cluster';

describe('a command', () => {
  it.each<[words: string, given: Record<string, string>, answer: string]>([
    ['ask', { question: 'When did HLN sign with Lysberg?' }, 'March 12, 2019'],
    ['list', {}, "Harbor Life Network's partners:"],
    ['list', { country: 'Norway' }, LYSBERG],
    ['show', { partner: LYSBERG }, LYSBERG],
    ['releases', {}, 'releases are known'],
    ['compare', { a: 'Lysberg', b: 'Aogaki' }, 'side by side'],
    ['timeline', {}, 'Partnerships in order'],
    ['disagreements', {}, 'The releases disagree'],
    ['language', { wanted: 'ja' }, '日本語'],
    ['forget-me', {}, 'Nothing of you is kept'],
    ['help', {}, '/partners'],
  ])('%s %j is answered', async (name, given, answer) => {
    const { discord, settled } = await startStand();
    const asked = discord.user('Mika').command(discord.channel(), 'partners', name, given);
    const { content, embeds } = await asked.reply();
    expect(JSON.stringify([content, embeds])).toContain(answer);
    await settled();
  });

  it('about the person is answered to them alone; others where nobody asked for it to all', async () => {
    const { discord } = await startStand();
    const mika = discord.user('Mika');
    expect((await mika.command(discord.channel(), 'partners', 'help').reply()).onlyFor).toBe(mika.id);
    const list = await mika.command(discord.channel(), 'partners', 'list').reply();
    expect(list.onlyFor).toBeUndefined();
    // What everybody sees is shared already.
    expect(JSON.stringify(list.components)).not.toContain('Share');
  });

  it('offers names in the language of the client, with a slip of the fingers', async () => {
    const { discord } = await startStand();
    const names = async (locale: 'ja' | 'en-GB', typed: string) => {
      const person = discord.user(locale, { locale });
      const choices = await person
        .autocompletes(discord.channel(), 'partners', 'show', { partner: typed })
        .choices();
      return choices.map(({ name }) => name);
    };
    expect(await names('en-GB', 'Aogkai')).toEqual(['Aogaki Prefecture']);
    expect(await names('ja', 'aog')).toEqual(['青垣県']);
  });

  it('works in direct messages, and wherever somebody takes it along', async () => {
    const { discord } = await startStand();
    const mika = discord.user('Mika', { hasInstalled: true });
    for (const channel of [mika.direct, mika.privately()]) {
      const { content } = await mika.command(channel, 'partners', 'list').reply();
      expect(content).toContain(LYSBERG);
    }
  });
});

describe('an answer that is shared', () => {
  it('and refused by Discord may be shared again, and then once', async () => {
    const { discord } = await startStand();
    const mika = discord.user('Mika');
    const question = 'When did HLN sign with Lysberg?';
    const answer = await mika
      .command(discord.channel(), 'partners', 'ask', { question, private: true })
      .reply();
    discord.faults.on({
      route: 'POST /interactions/:interaction/:token/callback',
      fault: { type: 'refused', code: 50_013 },
    });
    mika.presses(answer, 'Share in channel');
    await discord.until(() => discord.said(mika.direct)[0]);
    const shared = await mika.presses(answer, 'Share in channel').reply();
    expect(shared.content).toContain('March 12, 2019');
    expect(shared.onlyFor).toBeUndefined();
    expect((await mika.presses(answer, 'Share in channel').reply()).onlyFor).toBe(mika.id);
  });
});

describe('a vote', () => {
  it('against an answer asks why in a form, and thanks for it', async () => {
    const { discord, behind } = await startStand();
    const mika = discord.user('Mika');
    const asked = mika.command(discord.channel(), 'partners', 'ask', {
      question: 'When did HLN sign with Lysberg?',
    });
    const form = mika.presses(await asked.reply(), '👎');
    expect(await form.modal()).toMatchObject({ title: 'What was wrong?' });
    const thanks = await (await mika.submits(form, { reason: 'The day is wrong.' })).reply();
    expect(thanks).toMatchObject({ onlyFor: mika.id });
    expect(JSON.stringify(behind.logged)).not.toContain('The day is wrong');
  });

  it('of a button of another version says that it can no longer be read', async () => {
    const { discord } = await startStand();
    const mika = discord.user('Mika');
    const answer = await mika.command(discord.channel(), 'partners', 'list').reply();
    const [row] = answer.components as unknown as { components: { custom_id: string }[] }[];
    row!.components[0]!.custom_id = 'another version';
    expect((await mika.presses(answer, 'another version').reply()).content).toContain('older version');
  });
});
