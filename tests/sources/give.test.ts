import { describe, expect, it } from 'vitest';
import { textKey } from '../../src/adapters/sources/duplicates.js';
import type { Keeper } from '../../src/adapters/stores/keeper.js';
import { type Given, type GivenRelease, give } from '../../src/core/sources/give.js';
import { agreement, found, kept, NOW, newKeeper } from './visits/visiting.js';

const TEXT = agreement('Aoba City', 'Minato University');
const CORRECTED = agreement('Aoba City', 'Minato University', 'March 6, 2026');
const OTHER = agreement('Birch City', 'Lakeside College', 'May 1, 2026');

/** A release as it is read from a file, or from the page of an address. */
function given(
  origin: string,
  text: string,
  url = /^https:/.test(origin) ? origin : undefined,
): GivenRelease {
  const metadata = url === undefined ? {} : { url };
  const digest = textKey({ kind: 'read', text, bodyStart: 0, metadata, notes: [] });
  return { text, bodyStart: 0, metadata, digest, origin, addedAt: NOW };
}

const giveTo = (keeper: Keeper, release: GivenRelease, isAnnounced = false): Promise<Given> =>
  keeper.store.atomically((store) => give(release, isAnnounced, store));

describe('a release that is given by hand', () => {
  it.each<[what: string, origin: string, id: string]>([
    ['a file', '/news/aoba-mou.txt', 'aoba-mou'],
    ['a page', 'https://city.example/news/2026/aoba.html', 'aoba'],
    ['a file with a Japanese name', '/news/青葉市.pdf', '青葉市'],
  ])('is called by where it is from: %s', async (_, origin, id) => {
    const keeper = await newKeeper();
    expect(await giveTo(keeper, given(origin, TEXT))).toEqual({ kind: 'added', id, isNews: false });
    expect(await kept(keeper)).toMatchObject({ ids: [id], news: [] });
  });

  it('is announced where that is asked for, once', async () => {
    const keeper = await newKeeper();
    const release = given('/news/a.txt', TEXT);
    expect(await giveTo(keeper, release, true)).toEqual({ kind: 'added', id: 'a', isNews: true });
    expect(await giveTo(keeper, release, true)).toEqual({
      kind: 'known',
      by: 'text',
      id: 'a',
      isNews: false,
    });
    expect((await kept(keeper)).news).toEqual(['release:a']);
  });

  it('may be announced later', async () => {
    const keeper = await newKeeper();
    await giveTo(keeper, given('/news/a.txt', TEXT));
    const again = await giveTo(keeper, given('/copies/b.txt', TEXT), true);
    expect(again).toEqual({ kind: 'known', by: 'text', id: 'a', isNews: true });
  });

  it('is a correction where the same file, or the same page, has another text', async () => {
    const keeper = await newKeeper();
    for (const origin of ['/news/a.txt', 'https://city.example/b.html']) {
      const before = given(origin, TEXT.replaceAll('Minato', origin.length > 12 ? 'Cedar' : 'Minato'));
      const { id } = await giveTo(keeper, before);
      const after = {
        ...before,
        ...given(origin, before.text.replace('March 5', 'March 6')),
        addedAt: NOW + 1,
      };
      expect(await giveTo(keeper, after, true)).toEqual({ kind: 'corrected', id, isNews: true });
      const { releases } = await kept(keeper);
      expect(releases.find((one) => one.id === id)).toMatchObject({ text: after.text, addedAt: NOW });
    }
    expect((await kept(keeper)).news).toHaveLength(2);
  });

  it('is another one where a file of the same name has another release', async () => {
    const keeper = await newKeeper();
    await giveTo(keeper, given('/news/a.txt', TEXT));
    expect(await giveTo(keeper, given('/other/a.txt', OTHER))).toMatchObject({ kind: 'added', id: 'a-2' });
    expect(await giveTo(keeper, given('/other/a.txt', OTHER.replace('May 1', 'May 2')))).toMatchObject({
      kind: 'corrected',
      id: 'a-2',
    });
    const third = agreement('Cedar Town', 'Harbor Institute', 'June 2, 2026');
    expect(await giveTo(keeper, given('/news/a.txt', third))).toMatchObject({ kind: 'added', id: 'a-3' });
  });

  it('is known by its address where much the same text came from elsewhere', async () => {
    const keeper = await newKeeper();
    const { key, notes: _, ...page } = found('aoba', TEXT);
    await keeper.store.releases.add({ ...page, id: 'aoba', addedAt: NOW });
    const saved = given('/saved/page.html', CORRECTED, key);
    const known = { kind: 'known', by: 'address', id: 'aoba', isNews: false };
    expect(await giveTo(keeper, saved)).toEqual(known);
    expect(await giveTo(keeper, given('/saved/other.html', OTHER, key))).toMatchObject({ kind: 'added' });
    expect((await kept(keeper)).releases[0]).toMatchObject({ text: TEXT });
  });

  it('comes back when it was removed, and is given again', async () => {
    const keeper = await newKeeper();
    await giveTo(keeper, given('/news/a.txt', TEXT));
    await keeper.store.releases.remove('a');
    expect(await giveTo(keeper, given('/news/a.txt', TEXT))).toMatchObject({ kind: 'added', id: 'a' });
  });
});
