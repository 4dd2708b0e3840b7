import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/core/ports.js';
import { releaseEvent } from '../../../src/core/subscriptions/announcing/eventIds.js';
import { defaultRule, writeRule } from '../../../src/core/subscriptions/rule.js';
import { Channels, DAYS, HOURS, MINUTES } from './channels.js';
import { newStore } from './store.js';
import { town } from './town.js';

const SECONDS = 1_000;

let store: Store;
let channels: Channels;
beforeEach(async () => {
  store = await newStore();
  channels = new Channels(store, town({ agreements: 40 }), Date.parse('2026-11-22T03:00Z'));
});

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `p${i + from}-en`);

describe('a release', () => {
  it('is told to those whose topic it is, once', async () => {
    await channels.subscribe('all');
    await channels.subscribe('overseas', { topic: { is: 'overseas' } });
    await channels.find('p0-en', 'p1-en');
    for (let round = 0; round < 3; round++) await channels.turn(MINUTES);
    expect(channels.shown('all')).toHaveLength(2);
    expect(channels.shown('overseas')).toEqual([expect.stringContaining('News 0 in English')]);
  });

  it('that the bot does not know yet is told when it does', async () => {
    await channels.subscribe('all');
    await channels.find('p0-en');
    const known = channels.found.get('p0-en')!;
    channels.found.delete('p0-en');
    channels.revision = -1;
    await channels.turn();
    expect(channels.shown('all')).toEqual([]);
    channels.found.set('p0-en', known);
    await channels.turn(MINUTES);
    expect(channels.shown('all')).toHaveLength(1);
  });

  it('that was removed before is told to nobody, and waited for no more', async () => {
    await channels.subscribe('all');
    await channels.find('p0-en');
    channels.found.delete('p0-en');
    await channels.turn();
    expect(await store.news.waiting(10)).toEqual([]);
    expect(channels.shown('all')).toEqual([]);
  });

  it('that nobody asks for any more when it is to be sent is told to nobody', async () => {
    await channels.subscribe('one');
    await channels.find('p0-en');
    await channels.announce();
    await store.subscriptions.change('one', writeRule({ ...defaultRule('en'), topic: { is: 'domestic' } }));
    await channels.turn(MINUTES);
    expect(channels.shown('one')).toEqual([]);
    expect((await store.deliveries.of(releaseEvent('p0-en'))).map(({ state }) => state)).toEqual([
      'nothing to tell',
    ]);
  });
});

describe('two languages', () => {
  it('one that is waited for is told with the first, or the first alone when it does not come', async () => {
    await channels.subscribe('ja', { languages: ['ja'], told: 'ja' });
    await channels.find('p0-en', 'p1-en');
    await channels.turn();
    expect(channels.shown('ja')).toEqual([]);
    await channels.find('p0-ja');
    await channels.turn(5 * MINUTES);
    expect(channels.shown('ja')).toEqual([expect.stringContaining('ニュース0')]);
    await channels.turn(54 * MINUTES);
    expect(channels.shown('ja')).toHaveLength(1);
    await channels.turn(MINUTES);
    expect(channels.shown('ja')[1]).toContain('News 1');
    await channels.find('p1-ja');
    await channels.turn(DAYS);
    expect(channels.shown('ja')).toHaveLength(2);
    expect(channels.shown('ja')[1]).toContain('ニュース1');
  });

  it.each([
    ['one after the other', ['p0-en'], ['p0-ja']],
    ['the other way round', ['p0-ja'], ['p0-en']],
    ['in one look', ['p0-en', 'p0-ja'], []],
  ])('%s become one message; who takes one gets one', async (_, first, second) => {
    await channels.subscribe('both');
    await channels.subscribe('en', { languages: ['en'] });
    await channels.find(...first);
    await channels.turn();
    await channels.find(...second);
    for (let round = 0; round < 3; round++) await channels.turn(40 * MINUTES);
    const [both, ...more] = channels.shown('both');
    expect(more).toEqual([]);
    expect(both).toMatch(/News 0/);
    expect(both).toMatch(/ニュース0/);
    expect(channels.shown('en')).toHaveLength(1);
    expect(channels.shown('en')[0]).toContain('News 0');
  });

  it('of which one was there before anything was announced are told at once, with both', async () => {
    await channels.subscribe('en', { languages: ['en'] });
    channels.found.set('p0-en', { id: 'p0-en', digest: 'first' });
    await channels.find('p0-ja');
    await channels.turn();
    expect(channels.shown('en')).toEqual([expect.stringMatching(/News 0[\s\S]+ニュース0/)]);
    await channels.correct('p0-en', 'second');
    await channels.turn(MINUTES);
    expect(channels.shown('en')).toHaveLength(2);
  });

  it('of which the second is a topic’s own word is told then', async () => {
    await channels.subscribe('words', { topic: { is: 'words', words: ['ニュース0'] } });
    await channels.find('p0-en');
    await channels.turn();
    expect(channels.shown('words')).toEqual([]);
    await channels.find('p0-ja');
    await channels.turn(MINUTES);
    expect(channels.shown('words')).toHaveLength(1);
  });
});

describe('a correction', () => {
  it.each([
    ['changes the message', false, 1],
    ['stands under it', true, 2],
  ])('%s, for those who were told', async (_, threads, messages) => {
    await channels.subscribe('told', { threads });
    await channels.subscribe('domestic', { threads, topic: { is: 'domestic' } });
    await channels.find('p0-en');
    await channels.turn();
    await channels.correct('p0-en', 'second');
    await channels.turn(MINUTES);
    await channels.turn(MINUTES);
    expect(channels.shown('told')).toHaveLength(messages);
    expect(channels.shown('told').at(-1)).toContain('was changed');
    expect(channels.shown('domestic')).toEqual([]);
  });

  it('of what is only being announced, or was announced to nobody, is told to nobody', async () => {
    await channels.subscribe('one');
    await channels.find('p0-en');
    await channels.correct('p0-en', 'second');
    await channels.correct('p1-en', 'second');
    await channels.turn();
    await channels.turn(MINUTES);
    expect(channels.shown('one')).toHaveLength(1);
    expect(channels.shown('one')[0]).not.toContain('was changed');
    expect(await store.news.waiting(10)).toEqual([]);
  });

  it('of the second language of one look is of the one message', async () => {
    await channels.subscribe('one', { threads: false });
    await channels.find('p0-en', 'p0-ja');
    await channels.turn();
    await channels.correct('p0-ja', 'second');
    await channels.turn(MINUTES);
    expect(channels.shown('one')).toEqual([expect.stringContaining('“ニュース0” was changed')]);
  });
});

describe('a flood', () => {
  it('becomes one message, also where it goes on for a while', async () => {
    await channels.subscribe('all');
    await channels.find(...numbers(30));
    await channels.turn();
    await channels.find(...numbers(10, 30));
    await channels.turn(5 * SECONDS);
    expect(channels.shown('all')).toEqual([]);
    await channels.turn(20 * SECONDS);
    await channels.turn(MINUTES);
    expect(channels.shown('all')).toEqual([expect.stringContaining('40 new agreements.')]);
  });

  it('is none where each channel is told of a few', async () => {
    for (const word of ['News 1', 'News 2', 'News 3']) {
      await channels.subscribe(word, { topic: { is: 'words', words: [word] } });
    }
    await channels.find(...numbers(9));
    await channels.turn();
    for (const word of ['News 1', 'News 2', 'News 3']) expect(channels.shown(word)).toHaveLength(1);
  });

  it('that builds up because a channel takes nothing becomes one message', async () => {
    await channels.subscribe('all');
    for (let i = 0; i < 8; i++) {
      await channels.find(`p${i}-en`);
      await channels.announce();
      channels.now += MINUTES;
    }
    await channels.deliver();
    await channels.turn(MINUTES);
    expect(channels.shown('all').length).toBeLessThanOrEqual(3);
    const all = channels.shown('all').join('\n');
    for (let i = 0; i < 8; i++) expect(all).toContain(`Partner ${i}`);
  });

  it('that comes with the other language of something told before changes that, and does not tell it again', async () => {
    await channels.subscribe('all');
    await channels.find('p0-en');
    await channels.turn();
    await channels.find('p0-ja', ...numbers(8, 1));
    await channels.turn(MINUTES);
    await channels.turn(MINUTES);
    const [first, flood, ...more] = channels.shown('all');
    expect(first).toMatch(/News 0[\s\S]+ニュース0/);
    expect(flood).toContain('8 new agreements.');
    expect(flood).not.toContain('Partner 0');
    expect(more).toEqual([]);
  });

  it('of corrections is one message too', async () => {
    await channels.subscribe('all');
    for (const release of numbers(8)) {
      await channels.find(release);
      await channels.turn(MINUTES);
    }
    for (const release of numbers(8)) await channels.correct(release, 'second');
    await channels.turn(MINUTES);
    await channels.turn(MINUTES);
    expect(channels.shown('all')).toHaveLength(9);
    expect(channels.shown('all').at(-1)).toContain('8 changed releases.');
  });
});

describe('a subscription that is paused', () => {
  it('is told of what came meanwhile in one message when it is resumed', async () => {
    await channels.subscribe('one');
    await channels.find('p0-en');
    await channels.announce();
    await store.subscriptions.pause('one', channels.now, 'is_archived');
    for (const release of numbers(3, 1)) {
      await channels.find(release);
      await channels.announce();
      channels.now += HOURS;
    }
    await store.subscriptions.resume('one');
    await channels.turn(MINUTES);
    expect(channels.shown('one')).toEqual([expect.stringContaining('4 new agreements.')]);
  });

  it('is told of the one that came as of any other', async () => {
    await channels.subscribe('one');
    await store.subscriptions.pause('one', channels.now, 'is_archived');
    await channels.find('p0-en');
    await channels.announce();
    await store.subscriptions.resume('one');
    await channels.turn(MINUTES);
    expect(channels.shown('one')).toEqual([expect.stringMatching(/^Town Hub and Partner 0/)]);
  });
});

describe('a term that ends', () => {
  const ENDS = ['2026-11-21', '2026-11-22', '2027-02-20', '2027-02-21', undefined];
  beforeEach(() => {
    const catalogue = town({ agreements: 5, endsOn: (i) => ENDS[i] });
    channels = new Channels(store, catalogue, Date.parse('2026-11-22T03:00Z'));
  });

  it('within ninety days is told once to those who want it', async () => {
    await channels.subscribe('endings', { endings: true });
    await channels.subscribe('companies', { endings: true, topic: { is: 'kind', kind: 'company' } });
    await channels.subscribe('others');
    for (let round = 0; round < 3; round++) await channels.turn(HOURS);
    expect(channels.shown('endings').toSorted()).toEqual([
      expect.stringContaining('Partner 1 ends on November 22, 2026'),
      expect.stringContaining('Partner 2 ends on February 20, 2027'),
    ]);
    expect(channels.shown('companies')).toHaveLength(1);
    expect(channels.shown('others')).toEqual([]);
    channels.today = '2026-11-23';
    await channels.turn(DAYS);
    expect(channels.shown('endings')).toHaveLength(3);
  });
});

describe('a release in the other language', () => {
  it.each(['after', 'before'])('joins what was told, found %s a correction of that', async (when) => {
    await channels.subscribe('both', { threads: false });
    await channels.find('p0-en');
    await channels.turn();
    if (when === 'before') await channels.find('p0-ja');
    await channels.correct('p0-en', 'second');
    await channels.find('p0-ja');
    for (let round = 0; round < 3; round++) await channels.turn(MINUTES);
    expect(channels.shown('both')).toEqual([expect.stringMatching(/ニュース0/)]);
    expect(channels.shown('both')).toEqual([expect.stringMatching(/News 0/)]);
  });

  it.each(['alone', 'in a digest'])(
    'stays in what was told %s where a correction was announced before it and told after it',
    async (how) => {
      const daily = { schedule: { every: 'day', hour: 9, zone: 'Asia/Tokyo' } } as const;
      await channels.subscribe('both', { threads: false, ...(how === 'alone' ? {} : daily) });
      await channels.find('p0-en', ...(how === 'alone' ? [] : ['p1-en']));
      for (let round = 0; round < 3; round++) await channels.turn(DAYS);
      // The clock is put back, so that the correction is due later.
      channels.now += MINUTES;
      await channels.correct('p0-en', 'second');
      await channels.announce();
      channels.now -= MINUTES;
      await channels.find('p0-ja');
      await channels.announce();
      for (let round = 0; round < 3; round++) await channels.turn(DAYS);
      const [first] = channels.shown('both');
      expect(first).toContain('https://hub.example/en/0');
      expect(first).toContain('https://hub.example/ja/0');
    },
  );
});
