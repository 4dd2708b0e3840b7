import { describe, expect, it } from 'vitest';
import type { Said, SubscriptionForm } from '../../../src/core/chat/said.js';
import type { PostObstacle } from '../../../src/core/ports/adapter.js';
import { readRule } from '../../../src/core/subscriptions/rule.js';
import { asking, kindsOf, startChat, stateOf, textOf } from '../talk.js';
import { channel, NEWS, platformThat, writing } from './platform.js';

const may = () => platformThat({ kind: 'may' });
const start = async (platform = may()) => startChat({ platforms: [platform] });

function formOf(said: Said): SubscriptionForm {
  if (said.kind !== 'form' || said.form.kind !== 'subscription') throw new Error(`No form: ${said.kind}`);
  return said.form;
}

describe('subscribing', () => {
  it('says the rule back, how it is told, and which of the newest releases it would have told', async () => {
    const { chat, store } = await start();
    const said = await chat.command('subscribe to overseas partners, not companies', writing());
    expect(said).toMatchObject({ kind: 'answer', to: 'asker' });
    const text = textOf(said);
    expect(text).toContain('Subscribed: #news is told of overseas partners, but not companies.');
    expect(text).toContain('releases in both languages, told in English, in full, at once, in threads');
    expect(text).toMatch(/Of the newest 5 releases, \d would have been told/);
    expect(text).toMatch(
      /✓ March 22, 2021 HLN Concludes MOU with Clairmont Region Biocluster.*overseas partners/,
    );
    expect(text).toContain('/partners unsubscribe 1');
    expect(kindsOf(said)).toEqual(['settings', 'unsubscribe']);
    const [kept] = await store.subscriptions.list(NEWS);
    expect(readRule(kept!.rule)).toMatchObject({ told: 'en', schedule: { every: 'release' } });
  });

  it('in Japanese is told in Japanese, and in Japanese time', async () => {
    const { chat, store } = await start();
    const said = await chat.ask('海外の大学を毎週金曜の18時に購読して', writing());
    expect(said).toMatchObject({ kind: 'answer', to: 'all' });
    expect(textOf(said)).toContain('購読しました。#newsに、次のリリースをお知らせします: 海外の大学');
    expect(textOf(said)).toContain('毎週金曜日18時(日本時間)');
    const [kept] = await store.subscriptions.list(NEWS);
    expect(readRule(kept!.rule)).toMatchObject({
      told: 'ja',
      schedule: { every: 'week', weekday: 'friday', hour: 18, zone: 'Asia/Tokyo' },
    });
  });

  it('takes the time zone of whoever asks, where the platform knows it', async () => {
    const { chat } = await start();
    const asked = writing({ zone: async () => 'Europe/Oslo' });
    expect(textOf(await chat.command('subscribe everything daily', asked))).toContain(
      'every day at 9:00 Europe/Oslo time',
    );
  });

  it('by a slash command that was taken apart, and by a form', async () => {
    const { chat, store } = await start();
    const options = { country: 'Norway', kind: 'clusters', every: 'day', hour: '7', zone: 'JST' } as const;
    const said = await chat.manage({ kind: 'subscribe', options }, writing());
    expect(textOf(said)).toContain('is told of clusters in Norway.');
    const form = formOf(await chat.manage({ kind: 'subscribe' }, writing()));
    expect(form.fields.map(({ id }) => id)).toContain('endings');
    const fields = {
      kind: ['university', 'cluster'],
      country: ['NO'],
      style: 'line',
      endings: 'yes',
      topic: '',
    };
    const sent = await chat.submitted(form.state, fields, writing());
    expect(textOf(sent)).toContain('(universities or clusters) in Norway');
    expect(await store.subscriptions.list(NEWS)).toHaveLength(2);
  });

  it('in words alone asks what about, with a button that opens the form', async () => {
    const { chat } = await start();
    const said = await chat.ask('please subscribe', writing());
    expect(textOf(said)).toContain('What should this channel be told of?');
    expect(formOf(await chat.press(stateOf(said, 'subscribe'), writing())).title).toBe('Subscribe');
  });

  it('twice to the same says so, and keeps it once', async () => {
    const { chat, store } = await start();
    await chat.command('subscribe clusters or universities', writing());
    const said = await chat.command('subscribe to universities, clusters', writing());
    expect(textOf(said)).toBe('This channel is told of that already: universities or clusters.');
    expect(await store.subscriptions.list(NEWS)).toHaveLength(1);
  });

  it('says what no release has yet', async () => {
    const { chat } = await start();
    const said = textOf(await chat.command('subscribe Quellmark University or "zebrafish"', writing()));
    expect(said).toContain('No release names “Quellmark University” yet');
    expect(said).toContain('No release has the word “zebrafish” yet.');
  });
});

describe('nothing is written', () => {
  it.each<PostObstacle>(['not a member', 'archived', 'may not write'])(
    'where the bot may not post: %s',
    async (why) => {
      const { chat, store } = await start(platformThat({ kind: 'may not', why }));
      const said = await chat.command('subscribe overseas', writing());
      expect(said).toMatchObject({ to: 'asker' });
      expect(textOf(said)).not.toContain('Subscribed');
      expect(textOf(said)).toMatch(/\.$/);
      expect(await store.subscriptions.list()).toEqual([]);
    },
  );

  it.each<[words: string, sentence: string]>([
    ['subscribe when', '“when” is nothing that can be subscribed to'],
    ['subscribe overseas daily at 9:30', '“9:30” is not on the hour.'],
    ['subscribe overseas daily at 9, Atlantis time', '“atlantis” is no time zone, or several'],
    ['購読 毎日25時', '「25時」は時刻として読み取れませんでした。'],
  ])('for %s', async (words, sentence) => {
    const platform = may();
    const { chat, store } = await start(platform);
    expect(textOf(await chat.command(words, writing()))).toContain(sentence);
    expect(platform.asked).toEqual([]);
    expect(await store.subscriptions.list()).toEqual([]);
  });

  it('for a field that is wrong, with what comes near', async () => {
    const { chat } = await start();
    const said = await chat.manage({ kind: 'subscribe', options: { country: 'Norwai' } }, writing());
    expect(textOf(said)).toContain('Norway');
    const form = formOf(await chat.manage({ kind: 'subscribe' }, writing()));
    const wrong = await chat.submitted(form.state, { region: 'Atlantis', hour: 'late' }, writing());
    expect(wrong).toMatchObject({
      kind: 'wrong fields',
      errors: { region: expect.stringContaining('“Atlantis”'), hour: expect.stringContaining('“late”') },
    });
  });

  it('where nothing can be told, the platform is gone, or the store', async () => {
    const talk = await startChat();
    expect(textOf(await talk.chat.command('subscribe overseas', asking()))).toContain(
      'Nothing can be told here.',
    );
    expect(textOf(await talk.chat.command('subscribe overseas', writing()))).toContain(
      'Slack cannot be reached',
    );
    const other = await start();
    other.setGone(true);
    expect(textOf(await other.chat.command('subscribe overseas', writing()))).toContain(
      'Nothing can be kept',
    );
  });

  it('beyond a hundred', async () => {
    const { chat, store } = await start();
    for (let i = 0; i < 100; i++)
      await store.subscriptions.add({
        id: `s${String(i).padStart(11, '0')}`,
        channel: NEWS,
        rule: '{}',
        createdAt: i,
      });
    expect(textOf(await chat.command('subscribe overseas', writing()))).toContain('has 100 subscriptions');
    expect(await store.subscriptions.list(NEWS)).toHaveLength(100);
  });
});

describe('what a channel has', () => {
  it('is listed with how it is doing, in the order of its numbers', async () => {
    const { chat, store } = await start();
    await chat.command('subscribe overseas', writing());
    await chat.command('subscribe universities daily', writing());
    const [one, two] = await store.subscriptions.list(NEWS);
    await store.subscriptions.recordSent(one!.id, Date.UTC(2024, 4, 1, 9));
    await store.subscriptions.pause(two!.id, Date.UTC(2024, 4, 2), 'archived');
    const text = textOf(await chat.command('subscriptions', writing()));
    expect(text).toContain('#news has 2 subscriptions:');
    expect(text).toContain('overseas partners – Last told May 1, 2024 at 09:00 (UTC).');
    expect(text).toContain('universities; every day at 9:00 UTC – Nothing told yet. Paused');
    expect(text).toContain('because the channel was archived. To go on: /partners resume 2.');
    const japanese = textOf(await chat.command('購読一覧', writing()));
    expect(japanese).toContain('#newsの購読は2件です。');
    expect(japanese).toContain('チャンネルがアーカイブされたため');
  });

  it('is nobody else’s to list, to end or to change', async () => {
    const { chat, store } = await start();
    await chat.command('subscribe overseas', writing());
    const [one] = await store.subscriptions.list(NEWS);
    const elsewhere = writing({ channel: { ...NEWS, id: 'C2' }, channelName: '#other' });
    expect(textOf(await chat.command('subscriptions', elsewhere))).toContain(
      '#other is told of nothing yet.',
    );
    for (const words of [`unsubscribe ${one!.id}`, 'unsubscribe 1', `settings ${one!.id} daily`, 'resume 1'])
      expect(textOf(await chat.command(words, elsewhere))).toMatch(/no subscription|Nothing is paused/);
    const { state } = formOf(
      await chat.press(stateOf(await chat.command('settings', writing()), 'settings'), writing()),
    );
    expect(textOf(await chat.submitted(state, { every: 'day' }, elsewhere))).toContain('no subscription');
    expect(await store.subscriptions.list()).toHaveLength(1);
  });

  it('can be ended: the only one, by number, by what it is about, all', async () => {
    const { chat, store } = await start();
    const subscribe = (words: string) => chat.command(`subscribe ${words}`, writing());
    await subscribe('overseas');
    expect(textOf(await chat.ask('購読をやめて', writing()))).toContain('購読を解除しました。');
    await Promise.all(['overseas', 'universities', 'Norway', 'MOUs'].map(subscribe));
    expect(textOf(await chat.command('unsubscribe', writing()))).toContain('Which one?');
    await chat.ask('unsubscribe from overseas partners', writing());
    expect(await store.subscriptions.list()).toHaveLength(3);
    const list = await chat.command('unsubscribe', writing());
    await chat.press(stateOf(list, 'unsubscribe'), writing());
    expect(await store.subscriptions.list()).toHaveLength(2);
    expect(textOf(await chat.command('unsubscribe 7', writing()))).toContain('has no subscription “7”');
    await chat.command('unsubscribe all', writing());
    expect(await store.subscriptions.list()).toEqual([]);
  });

  it('can be changed, in what is said and nothing else', async () => {
    const { chat } = await start();
    await chat.command('subscribe overseas', writing());
    expect(textOf(await chat.command('settings weekly in one line', writing()))).toContain(
      'Changed: #news is told of overseas partners.',
    );
    expect(textOf(await chat.command('settings', writing()))).toContain(
      'one line each, every Monday at 9:00 UTC',
    );
    const form = formOf(
      await chat.press(stateOf(await chat.command('settings 1', writing()), 'settings'), writing()),
    );
    expect(form.fields.find(({ id }) => id === 'topic')?.value).toBe('overseas partners');
    const sent = await chat.submitted(
      form.state,
      { topic: 'overseas universities', every: 'release' },
      writing(),
    );
    expect(textOf(sent)).toContain('is told of overseas universities.');
    expect(textOf(sent)).toContain('one line each, at once');
  });

  it('can be tried out before, and looked back at', async () => {
    const { chat, store } = await start();
    const tried = textOf(await chat.command('preview clusters', writing()));
    expect(tried).toMatch(/Of the newest 5 releases, \d would have been told by “clusters”:/);
    expect(tried).toContain('✗');
    expect(await store.subscriptions.list()).toEqual([]);
    await chat.command('subscribe overseas', writing());
    expect(textOf(await chat.command('preview', writing()))).toContain('“overseas partners”');
    expect(textOf(await chat.command('プレビュー 大学', writing()))).toContain('お知らせの対象になるのは');
  });

  it('can be resumed, once the bot may post', async () => {
    const { chat, store } = await start();
    await chat.command('subscribe overseas', writing());
    expect(textOf(await chat.command('resume', writing()))).toBe('Nothing is paused in this channel.');
    const [one] = await store.subscriptions.list();
    await store.subscriptions.pause(one!.id, 0, 'refused: not_in_channel');
    expect(textOf(await chat.command('resume', writing()))).toContain(
      'Resumed: this channel is told of overseas',
    );
    expect((await store.subscriptions.get(one!.id))?.paused).toBeUndefined();
  });
});

describe('who manages a channel', () => {
  it('is everybody, until an admin keeps it to admins', async () => {
    const { chat } = await start();
    const admin = writing({ isAdmin: async () => true });
    await chat.command('subscribe overseas', writing());
    expect(textOf(await chat.command('lock', writing()))).toContain('Only admins can say');
    expect(textOf(await chat.command('lock', admin))).toContain('only admins manage');
    for (const words of ['subscribe universities', 'unsubscribe', 'settings daily', 'resume'])
      expect(textOf(await chat.command(words, writing()))).toContain('managed by admins');
    expect(textOf(await chat.command('subscriptions', writing()))).toContain('one subscription');
    expect(textOf(await chat.command('settings daily', admin))).toContain('Changed');
    await chat.command('unlock', admin);
    expect(textOf(await chat.command('unsubscribe', writing()))).toContain('Unsubscribed');
  });

  it('is admins alone where the platform says so', async () => {
    const { chat } = await start();
    expect(textOf(await chat.command('subscribe overseas', writing({ isForAdmins: true })))).toContain(
      'managed by admins',
    );
    const admin = writing({ isForAdmins: true, isAdmin: async () => true });
    expect(textOf(await chat.command('subscribe overseas', admin))).toContain('Subscribed');
  });

  it('is forgotten, while the subscription goes on', async () => {
    const { chat, store, settled } = await start();
    await chat.command('subscribe overseas', writing());
    await chat.command('forget me', writing());
    await settled();
    expect(await store.subscriptions.list()).toHaveLength(1);
    expect(await store.subscriptions.forget(asking().person)).toBe(0);
  });
});

describe('under a notification', () => {
  const subscribed = async (words: string) => {
    const talk = await start();
    await talk.chat.command(`subscribe ${words}`, writing());
    const [{ id } = { id: '' }] = await talk.store.subscriptions.list();
    const rule = async () => readRule((await talk.store.subscriptions.get(id))!.rule)!.topic;
    return { ...talk, id, rule };
  };

  it('a topic is left out, and taken in again', async () => {
    const { chat, id, rule } = await subscribed('overseas');
    const said = await chat.press(`me${id}kcluster`, writing());
    expect(said).toMatchObject({ to: 'asker' });
    expect(textOf(said)).toBe(
      '#news is no longer told of clusters. It is still told of overseas partners, but not clusters.',
    );
    expect(await rule()).toEqual({
      is: 'all',
      of: [{ is: 'overseas' }, { is: 'not', of: { is: 'kind', kind: 'cluster' } }],
    });
    expect(textOf(await chat.press(`me${id}kcluster`, writing()))).toContain(
      'is not told of clusters any more',
    );
    const undone = await chat.press(stateOf(said, 'unmute'), writing());
    expect(textOf(undone)).toContain('is told of clusters again');
    expect(await rule()).toEqual({ is: 'overseas' });
  });

  it('all of a topic is not left out but ended', async () => {
    const { chat, id, store } = await subscribed('clusters');
    const said = await chat.press(`me${id}kcluster`, writing());
    expect(textOf(said)).toContain('nothing would be left');
    await chat.press(stateOf(said, 'unsubscribe'), writing());
    expect(await store.subscriptions.list()).toEqual([]);
  });

  it('only whoever manages the channel changes it', async () => {
    const { chat, id, rule } = await subscribed('overseas');
    for (const asked of [
      writing({ isForAdmins: true }),
      writing({ channel: { ...NEWS, id: 'C9' } }),
      asking(),
    ])
      await chat.press(`me${id}kcluster`, asked);
    expect(await rule()).toEqual({ is: 'overseas' });
  });

  it('the news of an event that is gone says so', async () => {
    const { chat, id } = await subscribed('overseas');
    expect(textOf(await chat.press(`vj${id}nothing`, { ...asking(), channel: channel() }))).toBe(
      'この通知の内容は、現在のリリースからは確認できません。',
    );
  });
});
