import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../src/core/ports.js';
import { ALL_SCOPES } from '../../fakes/slack/slack.js';
import type { Channel as SlackChannel } from '../../fakes/slack/world/model.js';
import type { NewChannel } from '../../fakes/slack/world/world.js';
import { type Stand, startStand } from './stand.js';

const of = ({ slack }: Stand, { id }: SlackChannel): Channel => ({
  platform: 'slack',
  workspace: slack.workspace.id,
  id,
});

const without = (...scopes: string[]): string[] => ALL_SCOPES.filter((scope) => !scopes.includes(scope));

describe('whether the bot may post in a channel', () => {
  const CHANNELS: readonly (readonly [string, NewChannel, string])[] = [
    ['one that it is in', {}, 'may'],
    ['a private one that it is in', { kind: 'private' }, 'may'],
    ['one that it is not in', { bot: false }, 'not a member'],
    ['a private one that it is not in', { kind: 'private', bot: false }, 'not a member'],
    ['an archived one', { archived: true }, 'archived'],
    ['one in which few write', { refusesPosts: 'restricted_action_read_only_channel' }, 'read-only'],
    ['direct messages of others', { kind: 'im', bot: false }, 'between others'],
  ];

  it.each(CHANNELS)('%s', async (_, given, expected) => {
    const stand = await startStand();
    const answer = await stand.adapter.canPost(of(stand, stand.slack.channel(given)));
    expect(answer.kind === 'may' ? 'may' : answer.why).toBe(expected);
  });

  it('its own direct messages', async () => {
    const stand = await startStand();
    const { directMessages } = stand.slack.user();
    expect(await stand.adapter.canPost(of(stand, directMessages))).toEqual({ kind: 'may' });
  });

  it('is told by sending where it may not look', async () => {
    const stand = await startStand({ scopes: without('channels:read', 'groups:read') });
    const archived = stand.slack.channel({ archived: true });
    expect(await stand.adapter.canPost(of(stand, archived))).toEqual({ kind: 'may' });
  });
});

describe('how it stands with a channel after nobody listened', () => {
  const CHANNELS: readonly (readonly [string, NewChannel, string])[] = [
    ['one that it is in', {}, 'there'],
    ['an archived one', { archived: true }, 'archived'],
    ['one that it is not in', { bot: false }, 'left'],
    ['a private one that it is not in', { kind: 'private', bot: false }, 'left'],
  ];

  it.each(CHANNELS)('%s', async (_, given, expected) => {
    const stand = await startStand();
    expect(await stand.adapter.standing(of(stand, stand.slack.channel(given)))).toBe(expected);
  });

  it('is not known where it may not see channels of that kind', async () => {
    const stand = await startStand({ scopes: without('groups:read') });
    const hidden = stand.slack.channel({ kind: 'private' });
    expect(await stand.adapter.standing(of(stand, hidden))).toBe('not known');
  });
});

describe('what becomes of a channel is told', () => {
  const KINDS: readonly SlackChannel['kind'][] = ['public', 'private'];

  it.each(KINDS)('of a %s one: archived, brought back, renamed, left, joined, deleted', async (kind) => {
    const stand = await startStand();
    const { slack, happenings } = stand;
    const { lifecycle } = slack;
    const channel = slack.channel({ kind, name: 'news' });
    const steps = [
      () => lifecycle.archive(channel),
      () => lifecycle.unarchive(channel),
      () => lifecycle.rename(channel, 'other'),
      () => lifecycle.removeBot(channel),
      () => lifecycle.addBot(channel),
      () => lifecycle.deleteChannel(channel),
    ];
    for (const [place, step] of steps.entries()) {
      step();
      await slack.settled();
      await slack.until(() => happenings.length > place, `happening ${place + 1}`);
    }
    const all = ['archived', 'unarchived', 'renamed', 'left', 'joined', 'deleted'];
    expect(happenings).toEqual(all.map((what) => ({ channel: of(stand, channel), what })));
  });

  it('not where somebody else comes, nor where it is made private', async () => {
    const { slack, happenings } = await startStand();
    const channel = slack.channel();
    const user = slack.user();
    slack.announcer.tell(slack.workspace, 'member_joined_channel', {
      type: 'member_joined_channel',
      user: user.id,
      channel: channel.id,
      channel_type: 'C',
      team: slack.workspace.id,
    });
    slack.lifecycle.makePrivate(channel);
    await slack.settled();
    expect(happenings).toEqual([]);
  });

  it('and of the workspace, where the app is removed', async () => {
    const { slack, happenings, adapter } = await startStand();
    slack.lifecycle.uninstall(slack.workspace);
    await slack.until(() => happenings.length > 0, 'that it was removed');
    expect(happenings[0]).toEqual({ platform: 'slack', workspace: slack.workspace.id, what: 'removed' });
    expect(adapter.health.state).toBe('off');
  });
});
