import type { WebClient } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { createPeople } from '../../../src/adapters/slack/connection/people.js';

const HOUR = 3_600_000;

/** Slack, as far as it tells of people; each call gets the next answer. */
function stage(answers: readonly (object | Error)[], mayAsk = true) {
  const left = [...answers];
  let now = 0;
  const info = async () => {
    const answer = left.shift();
    if (answer instanceof Error) throw answer;
    return { user: answer };
  };
  const client = { users: { info } } as unknown as WebClient;
  const people = createPeople(client, mayAsk, () => now);
  return {
    people,
    left,
    ask: () => people.languageOf('U1'),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

const JAPANESE = { locale: 'ja-JP', tz: 'Asia/Tokyo' };
const BRITISH = { locale: 'en-GB', tz: 'Europe/London' };

describe('the language in which Slack is shown to somebody', () => {
  it('is asked for once an hour', async () => {
    const { ask, pass } = stage([JAPANESE, BRITISH]);
    expect(await ask()).toBe('ja');
    pass(HOUR - 1);
    expect(await ask()).toBe('ja');
    pass(1);
    expect(await ask()).toBe('en');
  });

  it('is asked for again soon where Slack has not said', async () => {
    const { ask, pass } = stage([new Error('ratelimited'), JAPANESE]);
    expect(await ask()).toBeUndefined();
    expect(await ask()).toBeUndefined();
    pass(15_000);
    expect(await ask()).toBe('ja');
    pass(HOUR - 1);
    expect(await ask()).toBe('ja');
  });

  it('comes with their time zone', async () => {
    const { people, left } = stage([JAPANESE]);
    expect(await people.languageOf('U1')).toBe('ja');
    expect(await people.zoneOf('U1')).toBe('Asia/Tokyo');
    expect(left).toEqual([]);
  });
});

describe('whether somebody is an admin', () => {
  it.each([
    ['an admin', { is_admin: true, is_owner: false }, true],
    ['an owner', { is_admin: false, is_owner: true }, true],
    ['anybody else', { is_admin: false, is_owner: false }, false],
  ])('%s', async (_, person, expected) => {
    expect(await stage([person]).people.isAdmin('U1')).toBe(expected);
  });

  it('is asked for each time: it may have been taken back', async () => {
    const { people } = stage([{ is_admin: true }, { is_admin: false }]);
    expect([await people.isAdmin('U1'), await people.isAdmin('U1')]).toEqual([true, false]);
  });

  it('nobody is, where the bot may not ask', async () => {
    const { people, left } = stage([{ is_admin: true }], false);
    expect(await people.isAdmin('U1')).toBe(false);
    expect(left).toHaveLength(1);
  });
});
