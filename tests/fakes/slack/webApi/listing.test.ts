import { afterEach, describe, expect, it } from 'vitest';
import { client, outcome } from '../client.js';
import { Stage } from '../started.js';

const stage = new Stage();
afterEach(() => stage.clear());

describe('people and channels', () => {
  it('are told with their language, their rights and their kind', async () => {
    const slack = await stage.slack();
    const web = client(slack);
    const mai = slack.user({ name: 'mai', locale: 'ja-JP', isAdmin: true });
    const { user } = await web.users.info({ user: mai.id, include_locale: true });
    expect(user).toMatchObject({ locale: 'ja-JP', is_admin: true, is_owner: false, is_bot: false });
    expect((await web.users.info({ user: mai.id })).user?.locale).toBeUndefined();
    expect(await outcome(web.users.info({ user: 'U0' }))).toBe('user_not_found');
    const room = slack.channel({ kind: 'private', name: 'room' });
    const { channel } = await web.conversations.info({ channel: room.id });
    expect(channel).toMatchObject({ id: room.id, name: 'room', is_private: true, is_member: true });
  });

  it('are listed page by page, those of the bot apart from the rest', async () => {
    const slack = await stage.slack();
    const web = client(slack);
    for (const name of ['a', 'b', 'c']) slack.channel({ name });
    slack.channel({ name: 'd', bot: false });
    slack.channel({ name: 'gone', archived: true });
    slack.channel({ name: 'hidden', kind: 'private', bot: false });
    const names: (string | undefined)[] = [];
    const asked = { types: 'public_channel,private_channel', exclude_archived: true, limit: 3 };
    for await (const page of web.paginate('conversations.list', asked)) {
      names.push(...(page as unknown as { channels: { name: string }[] }).channels.map(({ name }) => name));
    }
    expect(names).toEqual(['a', 'b', 'c', 'd']);
    const own = await web.users.conversations({});
    expect(own.channels?.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'gone']);
    const members = await web.conversations.members({ channel: slack.channel().id });
    expect(members.members).toEqual([slack.workspace.bot.userId]);
  });

  it('a person and the bot have one channel of direct messages', async () => {
    const slack = await stage.slack({ scopes: ['im:write', 'chat:write'] });
    const user = slack.user();
    const opened = await client(slack).conversations.open({ users: user.id });
    expect(opened.channel?.id).toBe(user.directMessages.id);
    const posted = await client(slack).chat.postMessage({ channel: user.id, text: 'Hello' });
    expect(posted.channel).toBe(user.directMessages.id);
  });
});
