import { beforeEach, describe, expect, it } from 'vitest';
import type { Keeper } from '../../../src/adapters/stores/keeper.js';
import type { FoundNews, Store } from '../../../src/core/ports.js';
import { NOW } from './samples.js';

const news = (release: string, over: Partial<FoundNews> = {}): FoundNews => ({
  id: `release:${release}`,
  kind: 'release',
  release,
  foundAt: NOW,
  source: 'feed',
  ...over,
});

/** What was found, and is to be announced once. */
export function newsContract(current: () => Keeper): void {
  let store: Store;
  beforeEach(() => {
    store = current().store;
  });

  describe('news', () => {
    it('wait, oldest first, until they are done', async () => {
      const correction = news('a', { id: 'correction:a:d', kind: 'correction', foundAt: NOW - 1 });
      for (const one of [news('b'), news('a'), correction]) expect(await store.news.add(one)).toBe(true);
      expect(await store.news.waiting(10)).toEqual([correction, news('a'), news('b')]);
      expect(await store.news.waiting(1)).toEqual([correction]);
      expect(await store.news.done([correction.id, 'release:b', 'release:none'], NOW)).toBe(2);
      expect(await store.news.done(['release:b'], NOW)).toBe(0);
      expect(await store.news.done([], NOW)).toBe(0);
      expect(await store.news.waiting(10)).toEqual([news('a')]);
    });

    it('found again are not news, also when they are done', async () => {
      await store.news.add(news('a'));
      expect(await store.news.add(news('a', { foundAt: NOW + 1 }))).toBe(false);
      await store.news.done(['release:a'], NOW);
      expect(await store.news.add(news('a'))).toBe(false);
      expect(await store.news.waiting(10)).toEqual([]);
    });

    it('come and go with the rest of their transaction', async () => {
      await store.news.add(news('a'));
      const failing = store.atomically(async (within) => {
        await within.news.add(news('b'));
        await within.news.done(['release:a'], NOW);
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await store.news.waiting(10)).toEqual([news('a')]);
    });
  });
}
