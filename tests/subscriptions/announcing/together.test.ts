import { expect, it } from 'vitest';
import { openKeeper } from '../../../src/adapters/stores/openKeeper.js';
import { StoreError } from '../../../src/core/ports.js';
import { ENGINES, prepareEngines } from '../../stores/engines.js';
import { Channels, DAYS, HOURS, MINUTES } from './channels.js';
import { town } from './town.js';

prepareEngines();

const START = Date.parse('2026-11-22T03:00Z');

it('two processes that announce at the same moment tell everything once', async () => {
  const place = await ENGINES[1]!.newPlace();
  const keepers = [await openKeeper(place), await openKeeper(place)];
  const catalogue = town({ agreements: 20 });
  const [one, other] = keepers.map(({ store }) => new Channels(store, catalogue, START)) as [
    Channels,
    Channels,
  ];
  for (let i = 0; i < 20; i++) await one.subscribe(`at once ${i}`);
  for (let i = 0; i < 20; i++) {
    await one.subscribe(`daily ${i}`, { schedule: { every: 'day', hour: 9, zone: 'Asia/Tokyo' } });
  }
  // Whoever is overtaken in the middle of a transaction tries again in the next round.
  const round = (channels: Channels): Promise<void> =>
    channels.announce().catch((error: unknown) => {
      if (!(error instanceof StoreError) || !error.isPassing) throw error;
    });
  const rounds = async (later: number): Promise<void> => {
    one.now += later;
    other.now = one.now;
    for (const [release, known] of one.found) other.found.set(release, known);
    await Promise.all([round(one), round(other)]);
  };
  await one.find('p0-en', 'p1-en', 'p1-ja');
  await rounds(0);
  await one.deliver();
  await one.find('p0-ja', ...Array.from({ length: 10 }, (_, i) => `p${i + 2}-en`));
  for (let i = 0; i < 3; i++) await rounds(MINUTES);
  await one.correct('p0-en', 'second');
  for (let i = 0; i < 3; i++) await rounds(HOURS);
  await one.deliver();
  for (let i = 0; i < 3; i++) await rounds(DAYS);
  await one.deliver();
  for (let i = 0; i < 20; i++) {
    // Two by themselves, the flood, and the correction.
    expect(one.shown(`at once ${i}`)).toHaveLength(4);
    expect(one.shown(`daily ${i}`)).toEqual([expect.stringContaining('12 new agreements.')]);
  }
  await Promise.all(keepers.map((keeper) => keeper.close()));
});
