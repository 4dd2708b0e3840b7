import { describe, expect, it } from 'vitest';
import type { Chat } from '../../../src/core/chat/chat.js';
import type { ManagedChannel } from '../../../src/core/chat/managing/managing.js';
import { pressState } from '../../../src/core/chat/press.js';
import type { FormField, Said, SubscriptionForm } from '../../../src/core/chat/said.js';
import { asList, asObject, type Json } from '../../fakes/discord/limits/checks.js';
import { inputOf } from '../../fakes/discord/limits/modal.js';
import { type StandOptions, startStand } from './stand.js';

const SETTINGS = pressState({ kind: 'settings', language: 'en', subscription: 'abcdefghijkl' })!;

const field = (id: FormField['id'], over: Partial<FormField> = {}): FormField => ({
  id,
  label: `Label of ${id}`,
  kind: 'text',
  optional: true,
  ...over,
});

const choices = [
  { value: 'release', label: 'At once' },
  { value: 'day', label: 'Once a day' },
];

const FORM: SubscriptionForm = {
  kind: 'subscription',
  title: 'What is this channel to be told of?',
  submit: 'Subscribe',
  cancel: 'Cancel',
  state: SETTINGS,
  fields: [
    field('topic', { hint: 'overseas partners, not companies', value: 'everything' }),
    field('every', { kind: 'choice', choices, value: 'day', optional: false }),
    field('kind', { kind: 'choices', choices }),
    field('threads', { kind: 'yes or no', value: 'yes' }),
    field('endings', { kind: 'yes or no', value: 'no' }),
    field('told'),
    field('hour', { optional: false, value: '9' }),
    field('zone'),
  ],
};

const answer = (words: string): Said => ({
  kind: 'answer',
  message: { language: 'en', summary: words, blocks: [], actions: [] },
  to: 'asker',
});

interface Heard {
  readonly what: string;
  readonly channel: ManagedChannel | undefined;
  readonly isAdmin: boolean | undefined;
}

/** A stand whose chat notes what it hears, and says what it is told to. */
async function noting(said: Said, options: Partial<StandOptions> = {}) {
  const heard: Heard[] = [];
  const note = async (what: unknown, channel: ManagedChannel | undefined): Promise<Said> => {
    heard.push({ what: JSON.stringify(what), channel, isAdmin: await channel?.isAdmin() });
    return said;
  };
  const chat = (inner: Chat): Chat => ({
    ...inner,
    manage: (command, { channel }) => note(command, channel),
    submitted: async (state, fields, { channel }) => {
      await note([state, fields], channel);
      return 'hour' in fields && fields.hour === '25'
        ? { kind: 'wrong fields', errors: { hour: 'There is no hour 25.' } }
        : answer('Done.');
    },
    press: (state, { channel }) => note(state, channel),
    ask: (text, { channel }) => note(text, channel),
  });
  const stand = await startStand({ ...options, chat });
  const { discord } = stand;
  return {
    ...stand,
    heard,
    channel: discord.channel(),
    mika: discord.user('Mika', { manages: true }),
    ken: discord.user('Ken'),
  };
}

const idsIn = (modal: Json): unknown[] =>
  asList(modal.components).map((row) => inputOf(asObject(row)).custom_id);

describe('the commands of a channel’s subscriptions', () => {
  it.each<[words: string, given: Record<string, string | number | boolean>, command: object]>([
    ['subscribe', {}, { kind: 'subscribe' }],
    [
      'subscribe',
      { topic: ' overseas ', every: 'week', weekday: 'monday', hour: 9, zone: 'Asia/Tokyo', threads: false },
      {
        kind: 'subscribe',
        options: {
          topic: 'overseas',
          weekday: 'monday',
          every: 'week',
          hour: '9',
          zone: 'Asia/Tokyo',
          threads: false,
        },
      },
    ],
    ['unsubscribe', { which: '2' }, { kind: 'unsubscribe', which: '2' }],
    ['subscriptions', {}, { kind: 'subscriptions' }],
    ['settings', { told: 'ja' }, { kind: 'settings', options: { told: 'ja' } }],
    ['preview', { kind: 'universities' }, { kind: 'preview', options: { kind: 'universities' } }],
    ['resume', {}, { kind: 'resume' }],
  ])('%s %j', async (words, given, command) => {
    const { mika, channel, heard, discord } = await noting(answer('Done.'));
    const { content, onlyFor } = await mika.command(channel, 'partners-admin', words, given).reply();
    expect({ content, onlyFor }).toEqual({ content: 'Done.', onlyFor: mika.id });
    expect(heard).toMatchObject([{ isAdmin: true }]);
    expect(JSON.parse(heard[0]!.what)).toEqual(command);
    expect(heard[0]!.channel).toMatchObject({
      channel: { platform: 'discord', workspace: discord.guild().id, id: channel.id },
      channelName: '#general',
      isForAdmins: true,
      isDirect: false,
    });
  });

  it('are there for those who manage the server, and in servers alone', async () => {
    const { mika, ken, channel } = await noting(answer('Done.'));
    const subscriptions = (who: typeof mika, where: typeof channel) => () =>
      who.command(where, 'partners-admin', 'subscriptions');
    expect(subscriptions(ken, channel)).toThrow('No command "partners-admin" is seen here');
    expect(subscriptions(mika, mika.direct)).toThrow('No command "partners-admin" is seen here');
    expect(subscriptions(mika, channel)).not.toThrow();
  });

  it('offer kinds, papers and time zones while they are typed', async () => {
    const { mika, channel } = await noting(answer('Done.'));
    const offered = async (given: Record<string, string>) => {
      const asked = mika.autocompletes(channel, 'partners-admin', 'subscribe', given);
      return (await asked.choices()).map(({ name }) => name);
    };
    expect(await offered({ kind: 'univ' })).toEqual(['universities']);
    expect(await offered({ instrument: 'basic' })).toEqual(['basic agreements']);
    expect(await offered({ zone: 'tokyo' })).toEqual(['Asia/Tokyo']);
  });
});

describe('the subscriptions of a channel', () => {
  it('are offered while one is typed, in the language of the client, and no other channel’s', async () => {
    const stand = await startStand({
      settings: { guilds: [{ name: 'Harbor', channels: ['news', 'other'] }] },
    });
    const { discord } = stand;
    const mika = discord.user('Mika', { manages: true, locale: 'ja' });
    const subscribe = (name: string, topic: string) =>
      mika.command(discord.channel(name), 'partners-admin', 'subscribe', { topic }).reply();
    for (const topic of ['海外の提携先', '大学']) await subscribe('news', topic);
    await subscribe('other', '銀行');
    const offered = async (which: string) => {
      const asked = mika.autocompletes(discord.channel('news'), 'partners-admin', 'unsubscribe', { which });
      return (await asked.choices()).map(({ name }) => name);
    };
    expect(await offered('')).toEqual([
      expect.stringMatching(/^1\. 海外/),
      expect.stringMatching(/^2\. 大学/),
    ]);
    expect(await offered('大学')).toEqual([expect.stringMatching(/^2\. 大学/)]);
    expect(await offered('銀行')).toEqual([]);
  });
});

describe('the form', () => {
  it('opens with the fields that matter most, and is sent as it was filled in', async () => {
    const { mika, channel, heard } = await noting({ kind: 'form', form: FORM });
    const asked = mika.command(channel, 'partners-admin', 'subscribe');
    const modal = await asked.modal();
    expect(idsIn(modal)).toEqual(['topic', 'kind', 'every', 'switches:threads,endings', 'told']);
    const filled = { topic: '', kind: ['At once', 'Once a day'], 'switches:threads,endings': ['endings'] };
    const { content, onlyFor } = await (await mika.submits(asked, filled)).reply();
    expect({ content, onlyFor }).toEqual({ content: 'Done.', onlyFor: mika.id });
    const sent = { every: 'day', kind: ['release', 'day'], threads: 'no', endings: 'yes' };
    expect(JSON.parse(heard.at(-1)!.what)).toEqual([SETTINGS, sent]);
    expect(heard.at(-1)!.isAdmin).toBe(true);
  });

  it('of what is set asks first which page, and says what is wrong with one', async () => {
    const { mika, channel, discord, heard, adapter } = await noting({ kind: 'form', form: FORM });
    const press = { kind: 'settings', language: 'en', subscription: 'abcdefghijkl' } as const;
    const message = {
      language: 'en',
      summary: 'Told.',
      blocks: [],
      actions: [{ label: 'Settings', press }],
    } as const;
    await adapter.send(channelOf(discord.guild().id, channel.id), message, 'a key');
    const pages = await mika.presses(discord.said(channel)[0]!, 'Settings').reply();
    expect(pages).toMatchObject({ onlyFor: mika.id, content: FORM.title });
    const second = mika.presses(pages, `${SETTINGS}~1`);
    expect(idsIn(await second.modal())).toEqual(['hour', 'zone']);
    const wrong = await (await mika.submits(second, { hour: '25' })).reply();
    expect(wrong.content).toBe('- There is no hour 25.');
    const again = mika.presses(wrong, 'Fill in again');
    expect(idsIn(await again.modal())).toEqual(['hour', 'zone']);
    expect((await (await mika.submits(again, { hour: '8' })).reply()).content).toBe('Done.');
    expect(JSON.parse(heard.at(-1)!.what)).toEqual([SETTINGS, { hour: '8' }]);
  });
});

const channelOf = (workspace: string, id: string) => ({ platform: 'discord', workspace, id });

describe('who may manage a channel', () => {
  it('is known of a mention and of a press under what everybody sees', async () => {
    const { mika, ken, channel, discord, heard, adapter } = await noting(answer('Done.'));
    for (const person of [mika, ken]) {
      const asked = person.mentions(channel, 'subscribe to overseas partners');
      await discord.until(() => discord.repliesTo(asked)[0] ?? discord.said(person.direct)[0]);
    }
    const press = { kind: 'unsubscribe', language: 'en', subscription: 'abcdefghijkl' } as const;
    const message = {
      language: 'en',
      summary: 'Told.',
      blocks: [],
      actions: [{ label: 'End', press }],
    } as const;
    await adapter.send(channelOf(discord.guild().id, channel.id), message, 'a key');
    const sent = discord.said(channel).at(-1)!;
    for (const person of [mika, ken]) await person.presses(sent, 'End').reply();
    expect(heard.map(({ isAdmin }) => isAdmin)).toEqual([true, false, true, false]);
  });

  it('is no question in direct messages, where nothing is told', async () => {
    const { mika, discord, heard } = await noting(answer('Done.'));
    mika.writes('subscribe to overseas partners');
    await discord.until(() => discord.said(mika.direct)[0]);
    expect(heard).toMatchObject([{ channel: undefined }]);
  });
});
