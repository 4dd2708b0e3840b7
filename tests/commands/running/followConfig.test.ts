import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followConfig } from '../../../src/commands/running/followConfig.js';
import type { ConfigText } from '../../../src/configFile.js';
import { type FakeClock, fakeClock } from './fakeClock.js';

const withWait = (minutes: number): string => JSON.stringify({ languageWaitMinutes: minutes });

describe('a configuration file that is followed', () => {
  let file: ConfigText;
  let clock: FakeClock;
  let stop: AbortController;
  /** Each change that held, by its minutes, and each that did not, by its sentences. */
  let told: (number | string)[];
  beforeEach(() => {
    [clock, stop, told] = [fakeClock(), new AbortController(), []];
    file = { kind: 'absent' };
  });
  afterEach(() => stop.abort());

  const follow = () =>
    followConfig({
      path: 'FILE',
      read: async () => file,
      clock,
      stop: stop.signal,
      onChange: ({ languageWaitMinutes }) => told.push(languageWaitMinutes),
      onWrong: (sentences) => told.push(...sentences),
    });

  const write = (text: string): void => {
    file = { kind: 'text', text };
  };
  const look = (): Promise<void> => clock.advance(1_000);

  it('is told of when it comes and when it changes, and only then', async () => {
    expect(await follow()).toMatchObject({
      kind: 'config',
      config: { languageWaitMinutes: 60, sources: [] },
    });
    await look();
    write(withWait(5));
    await look();
    await look();
    write(withWait(7));
    await look();
    expect(told).toEqual([5, 7]);
  });

  it('that does not hold is told of once, and again followed when it does', async () => {
    write(withWait(5));
    expect(await follow()).toMatchObject({ kind: 'config', config: { languageWaitMinutes: 5 } });
    write(withWait(-1));
    for (let looks = 0; looks < 4; looks++) await look();
    expect(told).toEqual([
      'FILE: languageWaitMinutes is -1: write a number of minutes up to 10080, such as 60.',
    ]);
    write(withWait(5));
    await look();
    expect(told.slice(1)).toEqual([5]);
  });

  it('that is half written at a look is not told of', async () => {
    write(withWait(5));
    await follow();
    write(withWait(6).slice(0, 10));
    await look();
    write(withWait(6));
    await look();
    expect(told).toEqual([6]);
  });

  it('that goes changes nothing, and is told of', async () => {
    write(withWait(5));
    await follow();
    file = { kind: 'absent' };
    await look();
    await look();
    expect(told).toEqual(['FILE is gone: put it back, with {} in it for no sources.']);
  });

  it('that does not hold at first is not followed', async () => {
    write('[]');
    expect((await follow()).kind).toBe('wrong');
    write(withWait(5));
    await look();
    expect(told).toEqual([]);
  });

  it('is followed no longer than until the end', async () => {
    await follow();
    stop.abort();
    write(withWait(5));
    await look();
    expect(told).toEqual([]);
  });
});
