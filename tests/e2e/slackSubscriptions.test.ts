import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SlackUser } from '../fakes/slack/people/user.js';
import type { FakeSlack } from '../fakes/slack/slack.js';
import type { Channel, Ephemeral, Message } from '../fakes/slack/world/model.js';
import { ENGLISH } from './releases.js';
import { serveSlack } from './slackProcess.js';

const CONFIG = JSON.stringify({ sources: [{ kind: 'folder', path: 'news' }], languageWaitMinutes: 1 });

/** A Slack with the program in it, that looks for news in a folder which is empty at first. */
const serve = () =>
  serveSlack(
    {},
    { RELEASES_DIR: 'releases' },
    { 'musubi.config.json': CONFIG, 'news/.keep': '', 'releases/known.txt': ENGLISH },
  );

type Served = Awaited<ReturnType<typeof serve>>;

const release = (partner: string, day = 15): string => `March ${day + 7}, 2023

Press Release
Minato Science Network

Minato Science Network Concludes MOU with ${partner}

Minato Science Network (head office: Minato-ku, Tokyo; hereinafter "MSN") has concluded a Memorandum of
Understanding (MOU) with ${partner}. The MOU was signed on March ${day}, 2023, and is valid for three years.
`;

const CITY = 'Kurobe City';

/** A release comes into the folder that is watched. */
const drop = ({ folder }: Served, name: string, text: string): void =>
  writeFileSync(join(folder, 'news', name), text);

const shown = ({ wording }: Pick<Message | Ephemeral, 'wording'>): string =>
  `${wording.text}\n${JSON.stringify(wording.blocks ?? [])}`;

/** What the bot has said in a channel to everybody, outside of threads. */
const toldIn = ({ record, world }: FakeSlack, { id }: Channel): Message[] =>
  record.messages.in(id).filter(({ appId, threadTs }) => appId === world.app.id && threadTs === undefined);

/** What somebody alone is told after they did something. */
async function whispered(slack: FakeSlack, user: SlackUser, act: () => Promise<unknown>): Promise<Ephemeral> {
  const before = user.whispers.length;
  await act();
  return slack.until(() => user.whispers[before], 'an answer to one person');
}

/** Asks how the subscriptions of a channel are, until that is said of them. */
async function listed(slack: FakeSlack, channel: Channel, words: string): Promise<void> {
  while (!shown(await command(slack, slack.user(), channel, 'subscriptions')).includes(words));
}

const command = (slack: FakeSlack, user: SlackUser, channel: Channel, words: string) =>
  whispered(slack, user, () => user.command(channel, '/partners', words));

describe('subscribing in Slack', () => {
  it('by command, by form, by mention, in both languages; listed, changed, previewed, ended', async () => {
    const { slack } = await serve();
    const [user, reader] = [slack.user(), slack.user({ locale: 'ja-JP' })];
    const channel = slack.channel({ name: 'news' });
    channel.members.add(user.id);

    const first = await command(slack, user, channel, 'subscribe overseas partners, not companies');
    expect(shown(first)).toContain('Subscribed: #news is told of overseas partners');
    expect(shown(first)).toContain('would');

    const japanese = await command(slack, reader, channel, '購読 大学');
    expect(shown(japanese)).toContain('購読しました');

    await user.command(channel, '/partners', 'subscribe');
    const form = await slack.until(() => user.modal, 'the form');
    const wrong = await user.submits(form, { region: 'Atlantis' });
    expect(wrong.response).toMatchObject({ response_action: 'errors', errors: { region: /Atlantis/ } });
    const sent = await whispered(slack, user, () => user.submits(form, { topic: 'municipalities' }));
    expect(shown(sent)).toContain('Subscribed: #news is told of local governments');

    const mention = await slack.answerTo(user.mentions(channel, 'subscribe to companies, weekly on Friday'));
    expect(shown(mention)).toContain('told of companies');
    const asked = await whispered(slack, user, async () => user.mentions(channel, 'please subscribe'));
    await user.presses(asked, 'Subscribe');
    await slack.until(() => user.modal, 'the form behind the button');
    await user.closes(user.modal!);
    const inWords = await slack.answerTo(reader.mentions(channel, '海外の研究所を購読して'));
    expect(shown(inWords)).toContain('購読しました');

    const list = await command(slack, user, channel, 'subscriptions');
    expect(shown(list)).toContain('has 5 subscriptions');
    expect(shown(await command(slack, user, channel, 'settings 1 in one line'))).toContain('Changed');
    expect(shown(await command(slack, user, channel, 'preview municipalities'))).toContain('Aoba City');
    expect(shown(await command(slack, user, channel, 'unsubscribe 1'))).toContain('Unsubscribed');
    expect(shown(await command(slack, user, channel, 'unsubscribe all'))).toContain('Unsubscribed');
    expect(shown(await command(slack, user, channel, 'subscriptions'))).toContain('told of nothing yet');
  });

  it('says why it cannot, and keeps nothing', async () => {
    const { slack } = await serve();
    const user = slack.user();
    const refusals: readonly (readonly [Channel, string, string])[] = [
      [slack.channel({ bot: false }), 'subscribe overseas', '/invite'],
      [slack.channel({ kind: 'private', bot: false }), 'subscribe overseas', '/invite'],
      [slack.channel({ archived: true }), 'subscribe overseas', 'archived'],
      [
        slack.channel({ refusesPosts: 'restricted_action_read_only_channel' }),
        'subscribe overseas',
        'Only some people may write',
      ],
      [slack.channel({ kind: 'im', bot: false }), 'subscribe overseas', 'between others'],
      [slack.channel(), 'subscribe overseas daily at 9:30', '“9:30” is not on the hour'],
      [slack.channel(), 'unsubscribe 3', 'no subscription'],
    ];
    for (const [channel, words, reason] of refusals) {
      expect(shown(await command(slack, user, channel, words))).toContain(reason);
      expect(shown(await command(slack, user, channel, 'subscriptions'))).toContain('told of nothing yet');
    }
  });

  it('keeps a channel to its admins where one of them says so, and to itself', async () => {
    const { slack } = await serve();
    const [user, admin] = [slack.user(), slack.user({ isAdmin: true })];
    const [channel, other] = [slack.channel({ name: 'news' }), slack.channel({ name: 'other' })];
    await command(slack, user, channel, 'subscribe overseas');
    expect(shown(await command(slack, user, channel, 'lock'))).toContain('Only admins');
    expect(shown(await command(slack, admin, channel, 'lock'))).toContain('only admins manage');
    expect(shown(await command(slack, user, channel, 'unsubscribe'))).toContain('managed by admins');
    expect(shown(await command(slack, user, other, 'subscriptions'))).toContain('told of nothing yet');
    expect(shown(await command(slack, admin, other, 'unsubscribe 1'))).toContain('no subscription');
    expect(shown(await command(slack, admin, channel, 'unlock'))).toContain('everybody');
    expect(shown(await command(slack, user, channel, 'unsubscribe'))).toContain('Unsubscribed');
  });

  it('ends at a hundred', async () => {
    const { slack } = await serve();
    const user = slack.user();
    const channel = slack.channel();
    // One person may ask thirty times a minute.
    for (let number = 1; number <= 100; number++)
      await command(slack, slack.user(), channel, `subscribe "word${number}"`);
    expect(shown(await command(slack, user, channel, 'subscribe overseas'))).toContain('100 subscriptions');
  });
});

describe('a release that comes into a folder', () => {
  it('is told in the channels that take it, once; muted, read in the other language, corrected', async () => {
    const served = await serve();
    const { slack } = served;
    const user = slack.user();
    const [all, cities, overseas] = [slack.channel(), slack.channel(), slack.channel()];
    cities.members.add(user.id);
    await command(slack, user, all, 'subscribe everything');
    await command(slack, user, cities, 'subscribe municipalities');
    await command(slack, user, overseas, 'subscribe overseas');
    drop(served, 'kurobe.txt', release(CITY));

    const told = await slack.until(() => toldIn(slack, cities)[0], 'the news in the channel of cities');
    expect(shown(told)).toContain(CITY);
    expect(told.postedWith).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
    await slack.until(() => toldIn(slack, all)[0], 'the news in the channel of everything');
    expect(toldIn(slack, overseas)).toEqual([]);

    const inJapanese = await whispered(slack, user, () => user.presses(told, '日本語で見る'));
    expect(shown(inJapanese)).toContain('2023年3月15日');
    const asked = served.slack.record.messages.in(cities.id).length;
    await user.presses(told, 'Tell me more');
    await slack.until(() => slack.record.messages.in(cities.id).length > asked, 'an answer about it');

    drop(served, 'kurobe.txt', release(CITY, 16));
    await slack.until(
      () =>
        [told, ...slack.repliesOfApp(cities.id, told.ts)].some((one) =>
          shown(one).includes('March 16, 2023'),
        ),
      'the correction',
    );
    expect(toldIn(slack, cities)).toHaveLength(1);

    const muted = await whispered(slack, user, () => user.presses(told, `Mute ${CITY} here`));
    expect(shown(muted)).toContain('no longer told of');
    expect(await served.musubi.kill('SIGTERM')).toBe(0);
  });

  it('waits in a channel that is archived, and is told when it is back', async () => {
    const served = await serve();
    const { slack } = served;
    const user = slack.user();
    const channel = slack.channel({ name: 'news' });
    await command(slack, user, channel, 'subscribe everything');
    slack.lifecycle.archive(channel);
    await listed(slack, channel, 'because the channel was archived');
    drop(served, 'kurobe.txt', release(CITY));
    expect(toldIn(slack, channel)).toEqual([]);
    slack.lifecycle.unarchive(channel);
    const told = await slack.until(() => toldIn(slack, channel)[0], 'the news');
    expect(shown(told)).toContain(CITY);
  });

  it('waits where the bot was taken out while it did not run, and goes on once it is invited again', async () => {
    const served = await serve();
    const { slack } = served;
    const channel = slack.channel({ name: 'news' });
    await command(slack, slack.user(), channel, 'subscribe everything');
    drop(served, 'aoba.txt', release('Aoba City'));
    await slack.until(() => toldIn(slack, channel)[0], 'the news before that');
    await served.crash();
    channel.members.delete(slack.workspace.bot.userId);
    await served.startAgain();
    await listed(slack, channel, 'because the bot is no longer in the channel');
    drop(served, 'kurobe.txt', release(CITY));
    slack.lifecycle.addBot(channel);
    const told = await slack.until(() => toldIn(slack, channel)[1], 'the news');
    expect(shown(told)).toContain(CITY);
  });

  it('is told in private channels under the id that they had before they were private', async () => {
    const served = await serve();
    const { slack } = served;
    const user = slack.user();
    const channel = slack.channel({ name: 'news' });
    await command(slack, user, channel, 'subscribe everything');
    slack.lifecycle.makePrivate(channel);
    slack.lifecycle.rename(channel, 'other');
    drop(served, 'kurobe.txt', release(CITY));
    await slack.until(() => toldIn(slack, channel)[0], 'the news');
    expect(shown(await command(slack, user, channel, 'unsubscribe'))).toContain('Unsubscribed');
  });
});
