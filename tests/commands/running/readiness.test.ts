import { describe, expect, it } from 'vitest';
import { readinessOf, storeLooker } from '../../../src/commands/running/readiness.js';
import type { StoreHealth } from '../../../src/commands/running/storeHandle.js';
import type { AdapterHealth } from '../../../src/core/ports/adapter.js';
import { fakeClock } from './fakeClock.js';

const STORE: StoreHealth = { state: 'ready', since: 0 };
const FULL: StoreHealth = { state: 'unavailable', since: 1_000, sentence: 'The disk is full.' };

const platform = (name: string, health: AdapterHealth) => ({ platform: name.toLowerCase(), name, health });
const SLACK = platform('Slack', { state: 'ready', since: 0 });
const AWAY = platform('Slack', { state: 'connecting', since: 0, sentence: 'nothing answers.' });
const OFF = platform('Discord', { state: 'off', since: 2_000, sentence: 'the token is wrong.' });

describe('a process is ready', () => {
  it.each([
    ['where everything is', STORE, [SLACK], 'serving', []],
    ['not while the releases are read', STORE, [], 'starting', ['The releases are being read.']],
    ['not while it stops', STORE, [SLACK], 'stopping', ['Musubi is stopping.']],
    ['not without its store', FULL, [SLACK], 'serving', ['The disk is full.']],
    ['not while a platform is away', STORE, [AWAY], 'serving', ['Slack: nothing answers.']],
    ['not where one of two is off', STORE, [SLACK, OFF], 'serving', ['Discord: the token is wrong.']],
  ] as const)('%s', (_, store, platforms, phase, sentences) => {
    expect(readinessOf(store, platforms, phase)).toMatchObject({
      isReady: sentences.length === 0,
      sentences,
    });
  });

  it('and says since when each part is as it is', () => {
    expect(readinessOf(FULL, [SLACK, OFF], 'serving').parts).toEqual({
      store: { state: 'unavailable', since: '1970-01-01T00:00:01.000Z' },
      slack: { state: 'ready', since: '1970-01-01T00:00:00.000Z' },
      discord: { state: 'off', since: '1970-01-01T00:00:02.000Z' },
    });
  });
});

describe('the store is looked at', () => {
  it('once a second, however often somebody asks', async () => {
    const clock = fakeClock();
    let looks = 0;
    const look = storeLooker({ check: async () => (++looks > 1 ? FULL : STORE) }, clock);
    expect([await look(), await look()]).toEqual([STORE, STORE]);
    await clock.advance(1_000);
    expect([await look(), await look()]).toEqual([FULL, FULL]);
    expect(looks).toBe(2);
  });

  it('and not waited for where it does not answer', async () => {
    const clock = fakeClock();
    const look = storeLooker({ check: () => new Promise(() => undefined) }, clock);
    const looked = look();
    await clock.advance(1_000);
    expect(await looked).toMatchObject({
      state: 'unavailable',
      sentence: expect.stringMatching(/^The store has not answered within a second: look whether/),
    });
  });
});
