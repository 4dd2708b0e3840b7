import { describe, expect, it } from 'vitest';
import { asList, asObject } from '../fakes/discord/limits/checks.js';
import type { Person } from '../fakes/discord/people/person.js';
import type { FakeChannel } from '../fakes/discord/world/channels.js';
import type { StoredMessage } from '../fakes/discord/world/messages.js';
import { BIRCH, manages, served, textOf } from './discordServed.js';

/** The labels of a message's buttons. */
const labelsOf = ({ components }: StoredMessage): string[] =>
  asList(components).flatMap((row) =>
    asList(asObject(row).components).map((control) => String(asObject(control).label)),
  );

/** Presses the button whose label holds this, and gives what is answered. */
function press(who: Person, message: StoredMessage, label: string) {
  const found = labelsOf(message).find((one) => one.includes(label));
  if (found === undefined) throw new Error(`No button with "${label}": ${labelsOf(message).join(' | ')}`);
  return who.presses(message, found);
}

describe.each([
  {
    language: 'English',
    locale: 'en-US',
    topic: 'universities',
    request: 'subscribe to universities',
    change: 'Change',
    muted: 'Mute Birch University',
    undo: 'Undo',
    other: '日本語',
    otherWords: '提携',
    weekly: /every Monday/,
  },
  {
    language: 'Japanese',
    locale: 'ja',
    topic: '大学',
    request: '大学を購読して',
    change: '変更',
    muted: 'Birch Universityの通知を止める',
    undo: '元に戻す',
    other: 'English',
    otherWords: 'Birch University: MOU',
    weekly: /毎週月曜/,
  },
] as const)('a channel is managed in $language', (words) => {
  const { locale, topic } = words;

  it('by a form, whose other pages stand behind a button', async () => {
    const { discord, news } = await served();
    const person = discord.user('Person', { manages: true, locale });
    const form = person.command(news, 'partners-admin', 'subscribe');
    const subscribed = await (await person.submits(form, { topic, every: 'week' })).reply();
    expect(textOf(subscribed)).toContain(topic);
    const pages = await press(person, subscribed, words.change).reply();
    const second = press(person, pages, labelsOf(pages)[1]!);
    const wrong = await (await person.submits(second, { hour: '25' })).reply();
    expect(textOf(wrong)).toContain('25');
    const again = press(person, wrong, labelsOf(wrong)[0]!);
    const changed = await (await person.submits(again, { hour: '8', weekday: 'monday' })).reply();
    expect(textOf(changed)).toMatch(words.weekly);
    expect(textOf(changed)).toMatch(/8(?::00|時)/);
  });

  it('by mention, and by the buttons under what it is told', async () => {
    const { discord, news, ken, drop, told } = await served();
    const person = discord.user('Person', { manages: true, locale });
    const asked = person.mentions(news, words.request);
    const answer = await discord.until(() => discord.repliesTo(asked)[0]);
    expect(textOf(answer)).toContain(topic);
    drop('birch.txt', BIRCH);
    const message = (await told(news, 2))[1]!;
    const read = await press(person, message, words.other).reply();
    expect(read.onlyFor).toBe(person.id);
    expect(textOf(read)).toContain(words.otherWords);
    const refused = await press(ken, message, words.muted).reply();
    expect(textOf(refused)).toMatch(/“Manage Server”|「サーバー管理」/);
    const muted = await press(person, message, words.muted).reply();
    expect(textOf(muted)).toContain('Birch University');
    expect(await manages(person, news, 'subscriptions')).toContain('Birch University');
    await press(person, muted, words.undo).reply();
    expect(await manages(person, news, 'subscriptions')).not.toContain('Birch University');
  });
});

describe('a subscription', () => {
  const again = (who: Person, where: FakeChannel, options: Record<string, string>) =>
    manages(who, where, 'settings', options);

  it('is changed and previewed by commands, and says how it goes', async () => {
    const { mika, news, drop, told } = await served();
    await manages(mika, news, 'subscribe', { topic: 'universities' });
    expect(await again(mika, news, { style: 'line', told: 'ja' })).toMatch(/Japanese/);
    expect(await manages(mika, news, 'preview', { kind: 'municipalities' })).toContain('Aoba City');
    drop('birch.txt', BIRCH);
    const [message] = await told(news);
    expect(textOf(message!)).toContain('提携');
    // It is written down once Discord has answered.
    let listed = '';
    for (let look = 0; look < 20 && !listed.includes('Last told'); look += 1) {
      listed = await manages(mika, news, 'subscriptions');
    }
    expect(listed).toContain('Last told');
  });
});
