import { afterEach, describe, expect, it } from 'vitest';
import { Collected } from './collected.js';
import { Stage } from './started.js';

const stage = new Stage();
afterEach(() => stage.clear());

describe.each(['socket', 'http'] as const)('an unchanged Bolt over %s', (mode) => {
  it('hears what becomes of its channels and installations', async () => {
    const { slack, app } = await stage.started(mode);
    const heard = new Collected<string>();
    app.event(/.*/, async ({ event }) => heard.add((event as { subtype?: string }).subtype ?? event.type));
    const open = slack.channel();
    const room = slack.channel({ kind: 'private' });
    const { lifecycle } = slack;
    const steps = [
      () => lifecycle.archive(open),
      () => lifecycle.unarchive(open),
      () => lifecycle.rename(open, 'other'),
      () => lifecycle.archive(room),
      () => lifecycle.makePrivate(open),
      () => lifecycle.deleteChannel(open),
    ];
    for (const [index, step] of steps.entries()) {
      step();
      await heard.first(index + 1);
    }
    lifecycle.removeBot(room);
    await heard.first(8);
    lifecycle.uninstall(slack.workspace);
    const all = await heard.first(10);
    expect(all.slice(0, 6)).toEqual([
      ...['channel_archive', 'channel_unarchive', 'channel_rename', 'group_archive'],
      ...['channel_convert_to_private', 'group_deleted'],
    ]);
    expect(all.slice(6, 8).sort()).toEqual(['group_left', 'member_left_channel']);
    expect(all.slice(8).sort()).toEqual(['app_uninstalled', 'tokens_revoked']);
    await expect(app.client.auth.test()).rejects.toThrow('account_inactive');
  });

  it('hears only what it subscribed to and what its scopes let it hear', async () => {
    const scopes = ['app_mentions:read', 'chat:write'];
    const { slack, app } = await stage.started(mode, { scopes });
    const heard = new Collected<string>();
    app.event(/.*/, async ({ event }) => heard.add(event.type));
    const user = slack.user();
    const channel = slack.channel();
    user.says(channel, 'nobody is meant');
    user.asks('no scope for this');
    user.mentions(channel, 'you are');
    await heard.first(1);
    await slack.settled();
    expect(heard.all).toEqual(['app_mention']);
  });

  it('works for several workspaces, each with a token and ids of its own', async () => {
    const { slack, app } = await stage.started(mode);
    const other = slack.newWorkspace('Umbrella');
    const heard = new Collected<string>();
    app.event('app_mention', async ({ body }) => heard.add(body.team_id));
    const user = slack.user({ workspace: other });
    user.mentions(slack.channel({ workspace: other }), 'Who?');
    expect(await heard.first(1)).toEqual([other.id]);
    const own = slack.channel();
    const token = other.bot.token.value;
    const post = app.client.chat.postMessage({ token, channel: own.id, text: 'Hello' });
    await expect(post).rejects.toThrow('channel_not_found');
  });
});
