import { Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { AT_ONCE, client, fakeDiscord, heardBy, readyClient } from './client.js';
import type { FakeDiscord } from './discord.js';

/** Somebody writes to the bot. */
const says = (discord: FakeDiscord, text: string): void => {
  discord.user('Mika').mentions(discord.channel(), text);
};

const resumed = ({ gateway }: FakeDiscord): boolean => gateway.record.resumes.some(({ worked }) => worked);

describe('a connection that is lost', () => {
  it.each<[how: string, lose: (discord: FakeDiscord) => void]>([
    ['by op 7', ({ gateway }) => gateway.askToReconnect()],
    ['without a word', ({ gateway }) => gateway.drop()],
    ['by close code 4000', ({ gateway }) => gateway.close(4000)],
    ['by an op 9 that leaves the session', ({ gateway }) => gateway.invalidate({ resumable: true })],
  ])('%s is resumed, and nothing is missed', async (_, lose) => {
    const discord = await fakeDiscord();
    const heard = heardBy(await readyClient(discord));
    says(discord, 'before');
    await heard.upTo('before');
    lose(discord);
    says(discord, 'meanwhile');
    await discord.until(() => resumed(discord));
    says(discord, 'after');
    await heard.upTo('after');
    expect(heard.texts).toEqual(['before', 'meanwhile', 'after']);
    expect(discord.gateway.record.identifies).toHaveLength(1);
  });

  it('goes to the address of resumes', async () => {
    const discord = await fakeDiscord();
    await readyClient(discord);
    discord.gateway.drop();
    await discord.until(() => resumed(discord));
    expect(discord.gateway.record.connections).toEqual([{ path: '/gateway' }, { path: '/resume' }]);
  });

  it('because heartbeats go unanswered, is resumed', async () => {
    const discord = await fakeDiscord({ heartbeatMilliseconds: 100 });
    const heard = heardBy(await readyClient(discord));
    discord.gateway.acknowledgesHeartbeats = false;
    await discord.until(() => discord.gateway.record.closedByClient.includes(4200));
    says(discord, 'meanwhile');
    discord.gateway.acknowledgesHeartbeats = true;
    await heard.upTo('meanwhile');
    expect(resumed(discord)).toBe(true);
  });

  it('and found closed, is tried again', async () => {
    const discord = await fakeDiscord();
    const heard = heardBy(await readyClient(discord));
    discord.gateway.refusedConnections = 1;
    discord.gateway.drop();
    await discord.until(() => discord.gateway.refusedConnections === 0);
    says(discord, 'meanwhile');
    await heard.upTo('meanwhile');
    expect(discord.gateway.record.connections).toHaveLength(3);
  });
});

describe('a session that is over', () => {
  it.each<[how: string, end: (discord: FakeDiscord) => void]>([
    ['by op 9', ({ gateway }) => gateway.invalidate({ resumable: false })],
    [
      'when it is to be resumed',
      ({ gateway }) => {
        gateway.forgetSessions();
        gateway.drop();
      },
    ],
    ['by close code 1000', ({ gateway }) => gateway.close(1000)],
  ])('%s: the bot identifies anew', async (_, end) => {
    const discord = await fakeDiscord();
    const heard = heardBy(await readyClient(discord, AT_ONCE));
    end(discord);
    await discord.until(() => discord.gateway.record.identifies.length === 2 && discord.gateway.isConnected);
    says(discord, 'after');
    await heard.upTo('after');
    expect(resumed(discord)).toBe(false);
  });
});

describe('an identify is refused', () => {
  it.each<[code: number, sentence: string]>([
    [4004, 'Authentication failed'],
    [4014, 'Used disallowed intents'],
    [4013, 'Used invalid intents'],
    [4010, 'Invalid shard'],
  ])('with %d, where that is switched on: login fails', async (code, sentence) => {
    const discord = await fakeDiscord();
    discord.gateway.refuseIdentify(code);
    await expect(client(discord).login(discord.token)).rejects.toThrow(sentence);
    expect(discord.gateway.record.identifies).toHaveLength(1);
  });

  it('for an intent that was not granted', async () => {
    const discord = await fakeDiscord();
    const nosy = client(discord, { intents: ['Guilds', 'MessageContent'] });
    await expect(nosy.login(discord.token)).rejects.toThrow('Used disallowed intents');
  });

  it('and not for one that was', async () => {
    const discord = await fakeDiscord({ privilegedIntents: 1 << 15 });
    const bot = await readyClient(discord, { intents: ['Guilds', 'GuildMessages', 'MessageContent'] });
    const heard = heardBy(bot);
    discord.user('Mika').says(discord.channel(), 'Nobody asked you');
    await heard.upTo('Nobody asked you');
  });

  it('in the middle of the day: the bot says so, and stays away', async () => {
    const discord = await fakeDiscord();
    const bot = await readyClient(discord, AT_ONCE);
    const gone = new Promise<{ readonly code: number }>((done) => bot.once(Events.ShardDisconnect, done));
    discord.gateway.refuseIdentify(4004);
    discord.gateway.invalidate({ resumable: false });
    expect(await gone).toMatchObject({ code: 4004 });
    expect(discord.gateway.record.identifies).toHaveLength(2);
  });
});

describe('a client that does not keep to the protocol is closed', () => {
  /** The code with which the gateway closes on this. */
  async function closedFor(frames: readonly string[], query = '?v=10&encoding=json'): Promise<number> {
    const discord = await fakeDiscord();
    const socket = new WebSocket(`${discord.gateway.origin}/gateway${query}`);
    socket.on('error', () => undefined);
    socket.once('message', () => {
      for (const frame of frames) socket.send(frame);
    });
    return new Promise((done) => socket.once('close', done));
  }
  const frame = (op: number, d: unknown = {}) => JSON.stringify({ op, d });

  it.each<[what: string, code: number, frames: readonly string[]]>([
    ['an op that is none', 4001, [frame(99)]],
    ['what is no JSON', 4002, ['{']],
    ['anything before it identified', 4003, [frame(3)]],
    ['a wrong token', 4004, [frame(2, { token: 'a', intents: 1, shard: [0, 1] })]],
    ['too many frames', 4008, Array.from({ length: 121 }, () => frame(1))],
  ])('for %s', async (_, code, frames) => {
    expect(await closedFor(frames)).toBe(code);
  });

  it('for another version', async () => {
    expect(await closedFor([], '?v=9&encoding=json')).toBe(1006);
  });
});
