import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/core/answers/message.js';
import type { PostObstacle, SendOutcome } from '../../../src/core/ports/adapter.js';
import type { Channel } from '../../../src/core/ports.js';
import type { Fault } from '../../fakes/discord/faults/faults.js';
import type { FakeChannel } from '../../fakes/discord/world/channels.js';
import { type Stand, startStand } from './stand.js';

const NEWS: Message = {
  language: 'en',
  summary: 'A new release.',
  blocks: [
    { type: 'paragraph', content: [{ type: 'text', text: 'A new release.' }] },
    { type: 'fields', fields: [{ label: 'Signed', value: [{ type: 'text', text: 'March 12, 2019' }] }] },
  ],
  actions: [],
};

const CREATE = 'POST /channels/:channel/messages';

const of = ({ discord }: Stand, { id }: FakeChannel): Channel => ({
  platform: 'discord',
  workspace: discord.guild().id,
  id,
});

const GUILDS = [
  {
    name: 'Harbor',
    channels: [
      'general',
      { name: 'news', type: 'announcement' },
      { name: 'room', type: 'voice' },
      { name: 'board', type: 'forum' },
      { name: 'rooms', type: 'category' },
      { name: 'talk', type: 'thread', parent: 'general' },
      { name: 'inner circle', type: 'thread', parent: 'general', isForMembers: true },
    ],
  },
] as const;

/** Sends something over which this fault comes. */
async function sent(fault: Fault): Promise<{ readonly outcome: SendOutcome; readonly stand: Stand }> {
  const stand = await startStand();
  stand.discord.faults.on({ route: CREATE, fault });
  const outcome = await stand.adapter.send(of(stand, stand.discord.channel()), NEWS, 'a key');
  return { outcome, stand };
}

describe('what is sent to a channel', () => {
  it.each<[code: number, kind: SendOutcome['kind'], scope?: string]>([
    [10_003, 'rejected', 'channel'],
    [10_004, 'rejected', 'workspace'],
    [40_058, 'rejected', 'channel'],
    [50_001, 'rejected', 'channel'],
    [50_007, 'rejected', 'channel'],
    [50_008, 'rejected', 'channel'],
    [50_013, 'rejected', 'channel'],
    [50_024, 'rejected', 'channel'],
    [160_005, 'rejected', 'channel'],
    [40_333, 'rejected', 'workspace'],
    [50_006, 'bad payload'],
    [50_035, 'bad payload'],
    [200_000, 'bad payload'],
    [240_000, 'bad payload'],
    [40_004, 'retry'],
    [40_062, 'retry'],
    [20_028, 'retry'],
    [99_999, 'retry'],
  ])('and refused with %d is %s', async (code, kind, scope) => {
    const { outcome, stand } = await sent({ type: 'refused', code });
    expect(outcome).toMatchObject({ kind, ...(scope && { scope }) });
    expect(stand.discord.said(stand.discord.channel())).toEqual([]);
  });

  it.each(['user', 'shared', 'global'] as const)(
    'waits as long as a rate limit of scope %s says',
    async (scope) => {
      const { outcome } = await sent({ type: 'rate limited', scope, retryAfter: 2.5 });
      expect(outcome).toMatchObject({
        kind: 'retry',
        afterMs: expect.toSatisfy((ms) => ms >= 2_500 && ms < 3_000),
      });
    },
  );

  it.each<[what: string, fault: Fault, arrived: boolean]>([
    ['a 500 before', { type: 'server error', status: 500, when: 'before' }, false],
    ['a 500 after', { type: 'server error', status: 500, when: 'after' }, true],
    ['a lost connection before', { type: 'dropped', when: 'before' }, false],
    ['a lost connection after', { type: 'dropped', when: 'after' }, true],
  ])('is unknown over %s it was stored, and is found where it was', async (_, fault, arrived) => {
    const { outcome, stand } = await sent(fault);
    expect(outcome.kind).toBe('unknown');
    const channel = of(stand, stand.discord.channel());
    const back = await stand.adapter.readBack(channel, 'a key');
    expect(back.kind).toBe(arrived ? 'found' : 'missing');
    expect((await stand.adapter.send(channel, NEWS, 'a key')).kind).toBe('sent');
    expect(stand.discord.said(stand.discord.channel())).toHaveLength(1);
  });

  it('cannot be read back where history may not be read', async () => {
    const stand = await startStand();
    const channel = stand.discord.channel();
    stand.discord.happens.forbids(channel, PermissionFlagsBits.ReadMessageHistory);
    await stand.discord.gateway.settled();
    expect((await stand.adapter.readBack(of(stand, channel), 'a key')).kind).toBe('cannot tell');
  });

  it('has no embeds where the bot may not embed', async () => {
    const stand = await startStand();
    const channel = stand.discord.channel();
    stand.discord.happens.forbids(channel, PermissionFlagsBits.EmbedLinks);
    await stand.discord.gateway.settled();
    await stand.adapter.send(of(stand, channel), NEWS, 'a key');
    expect(stand.discord.said(channel)).toMatchObject([
      { embeds: [], content: expect.stringContaining('2019') },
    ]);
  });

  it('takes a thread out of the archive, once', async () => {
    const stand = await startStand({
      settings: {
        guilds: [
          { name: 'Harbor', channels: ['general', { name: 'talk', type: 'thread', parent: 'general' }] },
        ],
      },
    });
    const thread = stand.discord.channel('talk');
    stand.discord.happens.archives(thread);
    await stand.discord.gateway.settled();
    expect((await stand.adapter.send(of(stand, thread), NEWS, 'a key')).kind).toBe('sent');
    expect(thread.isArchived).toBe(false);
  });

  it('stands as a reply under what was sent before; alone where that is gone, or may not be read', async () => {
    const stand = await startStand();
    const { discord, adapter } = stand;
    const channel = discord.channel();
    const first = await adapter.send(of(stand, channel), NEWS, 'first');
    const under = first.kind === 'sent' ? first.reference : '';
    const next = async (key: string) => {
      expect((await adapter.send(of(stand, channel), NEWS, key, under)).kind).toBe('sent');
      return discord.said(channel).at(-1)?.referenceId;
    };
    const [root] = discord.said(channel);
    expect(await next('a reply')).toBe(root?.id);
    discord.happens.forbids(channel, PermissionFlagsBits.ReadMessageHistory);
    await discord.gateway.settled();
    expect(await next('unread')).toBeUndefined();
    discord.happens.allows(channel, PermissionFlagsBits.ReadMessageHistory);
    await discord.gateway.settled();
    root!.isDeleted = true;
    expect(await next('orphan')).toBeUndefined();
  });

  it('is changed in a thread in the archive, and without embeds where the bot may embed no longer', async () => {
    const stand = await startStand({ settings: { guilds: GUILDS } });
    const { discord, adapter } = stand;
    const thread = discord.channel('talk');
    const first = await adapter.send(of(stand, thread), NEWS, 'first');
    discord.happens.forbids(discord.channel(), PermissionFlagsBits.EmbedLinks);
    discord.happens.archives(thread);
    await discord.gateway.settled();
    const outcome = await adapter.update(first.kind === 'sent' ? first.reference : '', NEWS);
    expect(outcome.kind).toBe('sent');
    expect(discord.said(thread)).toMatchObject([
      { embeds: [], content: expect.stringContaining('2019'), mentioned: { users: [], everyone: false } },
    ]);
  });

  it('with a token that is refused is sent no more, and the platform is off', async () => {
    const { outcome, stand } = await sent({ type: 'refused', code: 0, status: 401 });
    expect(outcome).toMatchObject({ kind: 'rejected', scope: 'workspace' });
    expect(stand.adapter.health).toMatchObject({
      state: 'off',
      sentence: expect.stringContaining('DISCORD_TOKEN'),
    });
  });
});

describe('whether the bot may post', () => {
  const { SendMessages, SendMessagesInThreads, ViewChannel, EmbedLinks, ManageThreads } = PermissionFlagsBits;
  const forbids =
    (permission: bigint, name = 'general') =>
    ({ discord }: Stand) =>
      discord.happens.forbids(discord.channel(name), permission);

  it.each<[what: string, name: string, happens: (stand: Stand) => void, why: PostObstacle | 'may']>([
    ['as it is', 'general', () => undefined, 'may'],
    ['of announcements', 'news', () => undefined, 'may'],
    ['beside voices', 'room', () => undefined, 'may'],
    ['that is a forum', 'board', () => undefined, 'not for messages'],
    ['that is a category', 'rooms', () => undefined, 'not for messages'],
    ['unseen', 'general', forbids(ViewChannel), 'unseen'],
    ['unable to write', 'general', forbids(SendMessages), 'may not write'],
    ['unable to embed', 'general', forbids(EmbedLinks), 'may'],
    ['deleted', 'general', ({ discord }) => discord.happens.deletes(discord.channel()), 'unseen'],
    [
      'in a server that it was thrown out of',
      'general',
      ({ discord }) => discord.happens.kicks(discord.guild()),
      'unseen',
    ],
    [
      'in a server that is down',
      'general',
      ({ discord }) => discord.happens.goesDown(discord.guild()),
      'may',
    ],
    [
      'in a time-out',
      'general',
      ({ discord }) => discord.happens.silences(discord.guild(), 60_000),
      'silenced',
    ],
    ['after a time-out', 'general', ({ discord }) => discord.happens.silences(discord.guild(), -1), 'may'],
    ['that is a thread', 'talk', () => undefined, 'may'],
    [
      'that is a thread in the archive',
      'talk',
      ({ discord }) => discord.happens.archives(discord.channel('talk')),
      'may',
    ],
    [
      'that is a locked thread',
      'talk',
      ({ discord }) => discord.happens.archives(discord.channel('talk'), { locked: true }),
      'locked',
    ],
    [
      'that is a locked thread, as a moderator',
      'talk',
      ({ discord }) => {
        discord.happens.archives(discord.channel('talk'), { locked: true });
        discord.happens.promotes(discord.guild(), 'Moderators', ManageThreads);
      },
      'may',
    ],
    ['that is a thread of others', 'inner circle', () => undefined, 'not in the thread'],
    ['that is a thread, unable to write', 'talk', forbids(SendMessagesInThreads), 'may not write'],
    ['that is a thread, unable to write beside it', 'talk', forbids(SendMessages), 'may'],
  ])('in a channel %s', async (_, name, happens, why) => {
    const stand = await startStand({ settings: { guilds: GUILDS } });
    const channel = stand.discord.channel(name);
    happens(stand);
    await stand.discord.gateway.settled();
    const answer = await stand.adapter.canPost(of(stand, channel));
    expect(answer).toEqual(why === 'may' ? { kind: 'may' } : { kind: 'may not', why });
  });

  it('in a thread that was in the archive before it was there', async () => {
    const stand = await startStand({ settings: { guilds: GUILDS } });
    const thread = stand.discord.channel('talk');
    stand.discord.happens.archives(thread);
    await stand.restart();
    expect(await stand.adapter.canPost(of(stand, thread))).toEqual({ kind: 'may' });
  });
});
