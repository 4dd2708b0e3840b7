import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import type { ChannelHappening, ChannelStanding } from '../../../src/core/ports/adapter.js';
import { type Stand, startStand } from './stand.js';

const GUILDS = [
  {
    name: 'Harbor',
    channels: ['general', { name: 'talk', type: 'thread', parent: 'general' }],
  },
] as const;

const { ViewChannel, SendMessages } = PermissionFlagsBits;

/** `general deleted`, `Harbor removed`. */
function inWords(happening: ChannelHappening, names: ReadonlyMap<string, string>): string {
  const id = 'channel' in happening ? happening.channel.id : happening.workspace;
  return `${names.get(id)} ${happening.what}`;
}

const talk = ({ discord }: Stand) => discord.channel('talk');
const general = ({ discord }: Stand) => discord.channel('general');

it.each<[what: string, happens: (stand: Stand) => void, told: string[]]>([
  [
    'a channel that is deleted, and its threads with it',
    (stand) => stand.discord.happens.deletes(general(stand)),
    ['general deleted', 'talk deleted'],
  ],
  ['a thread that is deleted', (stand) => stand.discord.happens.deletes(talk(stand)), ['talk deleted']],
  [
    'a channel that gets another name',
    (stand) => stand.discord.happens.renames(general(stand), 'news'),
    ['general renamed'],
  ],
  [
    'a channel that it no longer sees',
    (stand) => stand.discord.happens.forbids(general(stand), ViewChannel),
    ['general left', 'talk left'],
  ],
  [
    'a channel that it sees again',
    (stand) => {
      stand.discord.happens.forbids(general(stand), ViewChannel);
      stand.discord.happens.allows(general(stand), ViewChannel);
    },
    ['general left', 'talk left', 'general joined', 'talk joined'],
  ],
  [
    'a channel in which it may no longer write',
    (stand) => stand.discord.happens.forbids(general(stand), SendMessages),
    [],
  ],
  ['a thread that was put away', (stand) => stand.discord.happens.archives(talk(stand)), []],
  [
    'a thread that a moderator has closed, and opened again',
    (stand) => {
      stand.discord.happens.archives(talk(stand), { locked: true });
      stand.discord.happens.unarchives(talk(stand));
    },
    ['talk archived', 'talk unarchived'],
  ],
  [
    'a server that has thrown it out, and has it back',
    ({ discord }) => {
      discord.happens.kicks(discord.guild());
      discord.happens.returns(discord.guild());
    },
    ['Harbor removed', 'Harbor added'],
  ],
  [
    'a server that was down',
    ({ discord }) => {
      discord.happens.goesDown(discord.guild());
      discord.happens.comesBack(discord.guild());
    },
    [],
  ],
])('the adapter tells of %s', async (_, happens, told) => {
  const stand = await startStand({ settings: { guilds: GUILDS } });
  const { discord, happenings } = stand;
  const places = [discord.guild(), general(stand), talk(stand)];
  const names = new Map(places.map(({ id, name }) => [id, name]));
  happens(stand);
  await discord.gateway.settled();
  expect(happenings.map((happening) => inWords(happening, names))).toEqual(told);
});

it.each<[what: string, happens: (stand: Stand) => void, name: string, standing: ChannelStanding]>([
  ['as it was', () => undefined, 'general', 'there'],
  ['put away', (stand) => stand.discord.happens.archives(talk(stand)), 'talk', 'there'],
  [
    'closed by a moderator',
    (stand) => stand.discord.happens.archives(talk(stand), { locked: true }),
    'talk',
    'archived',
  ],
  ['deleted', (stand) => stand.discord.happens.deletes(general(stand)), 'general', 'deleted'],
  ['unseen', (stand) => stand.discord.happens.forbids(general(stand), ViewChannel), 'general', 'left'],
  [
    'of a server that is down',
    ({ discord }) => discord.happens.goesDown(discord.guild()),
    'general',
    'not known',
  ],
  [
    'of a server that has thrown it out',
    ({ discord }) => discord.happens.kicks(discord.guild()),
    'general',
    'removed',
  ],
])(
  'a channel %s is known to be so, also by a process that did not see it happen',
  async (_, happens, name, standing) => {
    const stand = await startStand({ settings: { guilds: GUILDS } });
    const { discord } = stand;
    const { id } = discord.channel(name);
    const channel = { platform: 'discord', workspace: discord.guild().id, id };
    happens(stand);
    await discord.gateway.settled();
    expect(await stand.adapter.standing(channel)).toBe(standing);
    if (standing === 'not known') return;
    await stand.restart();
    expect(await stand.adapter.standing(channel)).toBe(standing);
  },
);
