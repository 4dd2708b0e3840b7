import { describe, expect, it } from 'vitest';
import { defaultRule, writeRule } from '../../../src/core/subscriptions/rule.js';
import type { Schedule } from '../../../src/core/subscriptions/schedule.js';
import { Channels, DAYS, HOURS, MINUTES } from './channels.js';
import { newStore } from './store.js';
import { town } from './town.js';

const daily = (hour: number, zone: string): Schedule => ({ every: 'day', hour, zone });
const CATALOGUE = town({ agreements: 40 });

/** As a clock on the wall there says: `Sat 29, 03:00`. */
const local = (moment: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment);

async function channelsAt(start: string): Promise<Channels> {
  return new Channels(await newStore(), CATALOGUE, Date.parse(start));
}

/** When each new message came, looked at every half hour, with a release found every so often. */
async function watch(channels: Channels, hours: number, everyHours: number, timeZone: string) {
  const came: string[] = [];
  let found = 0;
  for (let half = 0; half < hours * 2; half++) {
    if (half % (everyHours * 2) === 0) await channels.find(`p${found++}-en`);
    const before = channels.shown('one').length;
    await channels.turn();
    if (channels.shown('one').length > before) came.push(local(channels.now, timeZone));
    expect(channels.shown('one').length - before).toBeLessThanOrEqual(1);
    channels.now += 30 * MINUTES;
  }
  const told = channels.shown('one').join('\n');
  return { came, told: Array.from({ length: found }, (_, i) => timesIn(told, `Partner ${i}`)) };
}

const timesIn = (text: string, words: string): number =>
  text.split('\n').filter((line) => new RegExp(`${words}\\b`).test(line)).length;

describe('a daily digest', () => {
  it.each([
    ['Asia/Tokyo', 9, '2026-03-27T12:00Z', ['09:00']],
    // An hour that clocks skip on March 29 and March 8; the day has a digest all the same.
    ['Europe/Copenhagen', 2, '2026-03-27T12:00Z', ['02:00', '03:00', '02:00']],
    ['America/New_York', 2, '2026-03-06T12:00Z', ['02:00', '03:00', '02:00']],
    // An hour that comes twice on October 25 and November 1.
    ['Europe/Copenhagen', 2, '2026-10-23T12:00Z', ['02:00']],
    ['America/New_York', 1, '2026-10-30T12:00Z', ['01:00']],
  ])('in %s at %i from %s comes once a day and tells everything once', async (zone, hour, start, hours) => {
    const channels = await channelsAt(start);
    await channels.subscribe('one', { schedule: daily(hour, zone) });
    const { came, told } = await watch(channels, 96, 12, zone);
    expect(came).toHaveLength(4);
    expect(new Set(came.map((one) => one.slice(0, 6))).size).toBe(4);
    expect([...new Set(came.map((one) => one.slice(-5)))]).toEqual(
      expect.arrayContaining([...new Set(hours)]),
    );
    expect(told.slice(0, 6)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('does not come where there is nothing to tell', async () => {
    const channels = await channelsAt('2026-11-22T03:00Z');
    await channels.subscribe('one', { schedule: daily(9, 'Asia/Tokyo'), topic: { is: 'domestic' } });
    await channels.find('p0-en', 'p2-en');
    for (let i = 0; i < 4; i++) await channels.turn(DAYS);
    expect(channels.shown('one')).toEqual([]);
  });

  it('whose hours were missed comes late, once, with everything', async () => {
    const channels = await channelsAt('2026-11-21T23:30Z');
    await channels.subscribe('one', { schedule: daily(9, 'Asia/Tokyo'), languages: ['ja'] });
    // The one is for today’s turn; the other waits for its language until it is over.
    await channels.find('p0-ja', 'p1-en');
    await channels.turn();
    await channels.turn(4 * DAYS);
    await channels.turn(HOURS);
    expect(channels.shown('one')).toEqual([expect.stringContaining('2 new agreements.')]);
  });

  it('comes once a turn, and loses nothing, when the clock is put back behind it', async () => {
    const channels = await channelsAt('2026-11-21T23:30Z');
    await channels.subscribe('one', { schedule: daily(9, 'Asia/Tokyo') });
    await channels.find('p0-en');
    await channels.turn();
    await channels.turn(31 * MINUTES);
    expect(channels.shown('one')).toHaveLength(1);
    channels.now -= 2 * HOURS;
    await channels.find('p1-en');
    await channels.turn();
    await channels.turn(2 * HOURS);
    expect(channels.shown('one')).toHaveLength(1);
    await channels.turn(DAYS);
    expect(channels.shown('one')).toHaveLength(2);
    expect(channels.shown('one')[1]).toContain('Partner 1');
  });

  it('waits for no clock that was years ahead when something was collected', async () => {
    const channels = await channelsAt('2036-11-22T03:00Z');
    await channels.subscribe('one', { schedule: daily(9, 'Asia/Tokyo') });
    await channels.find('p0-en');
    await channels.turn();
    channels.now = Date.parse('2026-11-22T03:00Z');
    await channels.turn();
    await channels.turn(DAYS);
    expect(channels.shown('one')).toHaveLength(1);
  });

  it('that is changed to a weekly one while something is collected tells it then', async () => {
    const store = await newStore();
    const channels = new Channels(store, CATALOGUE, Date.parse('2026-11-22T03:00Z'));
    await channels.subscribe('one', { schedule: daily(9, 'Asia/Tokyo') });
    await channels.find('p0-en');
    await channels.turn();
    const schedule = { every: 'week', weekday: 'friday', hour: 9, zone: 'Asia/Tokyo' } as const;
    await store.subscriptions.change('one', writeRule({ ...defaultRule('en'), schedule }));
    await channels.turn(2 * DAYS);
    expect(channels.shown('one')).toEqual([]);
    await channels.turn(3 * DAYS);
    expect(channels.shown('one')).toHaveLength(1);
  });

  it('tells a correction of what it told in the next one', async () => {
    const channels = await channelsAt('2026-11-22T03:00Z');
    await channels.subscribe('one', { schedule: daily(9, 'Asia/Tokyo') });
    await channels.find('p0-en');
    await channels.turn();
    await channels.turn(DAYS);
    await channels.correct('p0-en', 'second');
    await channels.find('p1-en');
    await channels.turn(HOURS);
    await channels.turn(DAYS);
    expect(channels.shown('one')).toHaveLength(2);
    expect(channels.shown('one')[1]).toContain('One new agreement and one changed release.');
  });

  it('that told one language is changed when the other comes', async () => {
    const channels = await channelsAt('2026-11-22T03:00Z');
    await channels.subscribe('one', { schedule: daily(9, 'Asia/Tokyo') });
    await channels.find('p0-en', 'p1-en');
    await channels.turn();
    await channels.turn(DAYS);
    expect(channels.shown('one')[0]).not.toContain('https://hub.example/ja/0');
    await channels.find('p0-ja');
    await channels.turn(HOURS);
    expect(channels.shown('one')).toEqual([expect.stringContaining('https://hub.example/ja/0')]);
    expect(channels.shown('one')[0]).toContain('2 new agreements.');
  });
});
