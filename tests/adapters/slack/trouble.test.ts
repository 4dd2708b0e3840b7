import { describe, expect, it } from 'vitest';
import type { Chat } from '../../../src/core/chat/chat.js';
import { ALL_SCOPES, type FakeSlack } from '../../fakes/slack/slack.js';
import type { Message } from '../../fakes/slack/world/model.js';
import { type StandOptions, startStand } from './stand.js';

const QUESTION = 'When did HLN sign with Lysberg?';
const ANSWER = 'March 12, 2019';
const WITHOUT_HISTORY = ALL_SCOPES.filter((scope) => !/^(?:channels|groups):history$/.test(scope));

const saidBy = ({ record, world }: FakeSlack): Message[] =>
  record.messages.all.filter(({ appId }) => appId === world.app.id);

async function asked(options: StandOptions, prepare: (slack: FakeSlack) => void) {
  const stand = await startStand(options);
  const { slack } = stand;
  prepare(slack);
  const user = slack.user();
  const channel = slack.channel({ name: 'general' });
  return { ...stand, user, channel, message: user.mentions(channel, QUESTION) };
}

describe('an answer that fails to arrive is said once', () => {
  it.each([
    ['the server fails before', { kind: 'internal error' }],
    ['the server fails behind it', { kind: 'internal error', stored: true }],
    ['the connection breaks off before', { kind: 'connection dropped' }],
    ['the connection breaks off behind it', { kind: 'connection dropped', stored: true }],
    ['a page comes instead', { kind: 'web page' }],
    ['a page comes behind it', { kind: 'web page', stored: true }],
    ['there was too much', { kind: 'ratelimited', retryAfter: 1 }],
    ['Slack names an error of its own', { kind: 'error', error: 'internal_error', stored: true }],
    ['Slack names an error that passes', { kind: 'error', error: 'service_unavailable' }],
  ] as const)('%s', async (_, fault) => {
    const { slack, message } = await asked({}, ({ faults }) =>
      faults.add({ ...fault, method: 'chat.postMessage' }),
    );
    expect((await slack.answerTo(message)).wording.text).toContain(ANSWER);
    await slack.settled();
    expect(slack.repliesOfApp(message.channel, message.ts)).toHaveLength(1);
  });

  it('nor twice where nobody can look whether it was said: the asker is told', async () => {
    const { slack, message, user } = await asked({ scopes: WITHOUT_HISTORY }, ({ faults }) =>
      faults.add({ kind: 'internal error', stored: true, method: 'chat.postMessage' }),
    );
    const whisper = await slack.until(() => user.whispers[0], 'that something went wrong');
    expect(whisper.wording.text).toMatch(/code \w+/);
    expect(slack.repliesOfApp(message.channel, message.ts)).toHaveLength(1);
  });

  it('without its blocks where Slack does not take them', async () => {
    const { slack, message } = await asked({}, ({ faults }) =>
      faults.add({ kind: 'error', error: 'invalid_blocks', method: 'chat.postMessage' }),
    );
    const answer = await slack.answerTo(message);
    expect(answer.wording.text).toContain(ANSWER);
    expect(answer.wording.blocks ?? []).toEqual([]);
  });
});

describe('a channel in which the bot may not post', () => {
  it.each([
    ['not_in_channel', '/invite'],
    ['is_archived', 'archived: bring it back'],
    ['restricted_action_read_only_channel', 'Only some people may write'],
    ['team_access_not_granted', 'ask an administrator'],
  ])('%s: the asker is told in private, and what to do', async (error, remedy) => {
    const { slack, user, channel } = await asked({}, ({ faults }) =>
      faults.add({ kind: 'error', error, method: 'chat.postMessage' }),
    );
    const whisper = await slack.until(() => user.whispers[0], 'that the bot may not post');
    expect(whisper.wording.text).toContain(`<#${channel.id}>`);
    expect(whisper.wording.text).toContain(remedy);
    expect(saidBy(slack)).toEqual([]);
  });

  it('in direct messages where not even that can be said', async () => {
    const { slack, user } = await asked({}, ({ faults }) => {
      faults.add({ kind: 'error', error: 'not_in_channel', method: 'chat.postMessage' });
      faults.add({ kind: 'error', error: 'user_not_in_channel', method: 'chat.postEphemeral' });
    });
    const told = await slack.until(() => saidBy(slack)[0], 'that the bot may not post');
    expect(told.channel).toBe(user.directMessages.id);
  });
});

describe('a handler that fails', () => {
  const failing = (chat: Chat): Chat => ({
    ...chat,
    command: () => Promise.reject(new Error('nothing works')),
    press: () => Promise.reject(new Error('nothing works')),
    run: () => Promise.reject(new Error('nothing works')),
  });

  it('of a command, a shortcut, a press: whoever asked sees the code of the log', async () => {
    const { slack, behind } = await startStand({ chat: failing });
    const user = slack.user();
    const channel = slack.channel();
    await user.command(channel, '/partners', 'list');
    await user.shortcut('ask_musubi', user.says(channel, QUESTION));
    const answer = await slack.answerTo(user.mentions(channel, QUESTION));
    await user.presses(answer, 'Where does it say so?');
    await slack.until(() => user.whispers.length === 3, 'three failures');
    const codes = behind.logged.filter(({ message }) => message === 'a handler failed');
    expect(codes.map(({ fields }) => fields.what)).toEqual(['a command', 'a shortcut', 'a press (evidence)']);
    for (const [place, { fields }] of codes.entries()) {
      expect(user.whispers[place]?.wording.text).toContain(fields.code);
    }
  });
});

describe('where Slack does not say the language of whoever asks', () => {
  const failing = (chat: Chat): Chat => {
    const fail = () => Promise.reject(new Error('nothing works'));
    return { ...chat, ask: fail, command: fail, run: fail };
  };
  const scopes = ALL_SCOPES.filter((scope) => scope !== 'users:read');
  const JAPANESE = 'HLNはいつLysbergと締結しましたか？';

  it('a failure is told in that of what they wrote', async () => {
    const { slack } = await startStand({ scopes, chat: failing });
    const user = slack.user();
    const channel = slack.channel();
    const answer = await slack.answerTo(user.mentions(channel, JAPANESE));
    await user.command(channel, '/partners', JAPANESE);
    await user.shortcut('ask_musubi', user.says(channel, JAPANESE));
    await slack.until(() => user.whispers.length === 2, 'two failures');
    for (const { wording } of [answer, ...user.whispers]) expect(wording.text).toContain('コード');
  });
});

describe('a token that dies', () => {
  it('is no channel in which the bot may not post', async () => {
    const { slack, behind, adapter } = await asked({}, ({ faults }) =>
      faults.add({ kind: 'error', error: 'token_revoked', method: 'chat.postMessage' }),
    );
    await slack.until(() => adapter.health.state === 'off', 'that the platform is off');
    await slack.settled();
    const told = behind.logged.map(({ message }) => message);
    expect(told).not.toContain('Slack does not let the bot post in a channel');
  });
});

describe('a command that takes long', () => {
  it.each(['socket', 'http'] as const)(
    'is acknowledged in time, and answered later, over %s',
    async (mode) => {
      let goOn = (): void => undefined;
      const gate = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      const slow = (chat: Chat): Chat => ({
        ...chat,
        command: async (words, asking) => {
          await gate;
          return chat.command(words, asking);
        },
      });
      const { slack } = await startStand({ mode, chat: slow });
      const user = slack.user();
      const delivery = await user.command(slack.channel(), '/partners', `ask ${QUESTION}`);
      expect(delivery.outcome).toBe('acknowledged');
      goOn();
      const whisper = await slack.until(() => user.whispers[0], 'the answer');
      expect(whisper.via).toBe('response_url');
      expect(whisper.wording.text).toContain(ANSWER);
    },
  );
});
