import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Keeper } from '../../../src/adapters/stores/keeper.js';
import type { Store } from '../../../src/core/ports.js';
import { NOW, release } from './samples.js';

/** Releases that were added at run time. */
export function releasesContract(current: () => Keeper): void {
  let store: Store;
  beforeEach(() => {
    store = current().store;
  });

  describe('releases added at run time', () => {
    it('come back as they were, in the order in which they were added', async () => {
      const [b, a] = [release('b'), release('a', { bodyStart: 3, addedAt: NOW - 1 })];
      expect(await store.releases.add(b)).toEqual({ kind: 'added' });
      expect(await store.releases.add(a)).toEqual({ kind: 'added' });
      expect(await store.releases.all()).toEqual([b, a]);
      expect(await store.releases.get('a')).toEqual(a);
      expect(await store.releases.get('c')).toBeUndefined();
      const outlines = [b, a].map(({ id, digest, metadata }) => ({ id, digest, metadata }));
      expect(await store.releases.outlines()).toEqual(outlines);
    });

    it('are there once: the same text under another id, another text under the same id', async () => {
      await store.releases.add(release('a'));
      const copy = release('copy', { digest: 'digest of a' });
      expect(await store.releases.add(copy)).toEqual({ kind: 'duplicate', of: 'a' });
      expect(await store.releases.add(release('a', { digest: 'another' }))).toEqual({ kind: 'id taken' });
      expect((await store.releases.all()).map(({ id }) => id)).toEqual(['a']);
    });

    it('are corrected in their place, and not to the text of another one', async () => {
      for (const id of ['a', 'b']) await store.releases.add(release(id));
      const before = await store.releases.revision();
      const corrected = release('a', { text: '訂正', digest: 'new', metadata: { title: 'Corrected' } });
      expect(await store.releases.correct(corrected)).toBe(true);
      expect(await store.releases.all()).toEqual([corrected, release('b')]);
      expect(await store.releases.revision()).toBeGreaterThan(before);
      expect(await store.releases.correct(release('b', { digest: 'new' }))).toBe(false);
      expect(await store.releases.correct(release('none'))).toBe(false);
      expect(await store.releases.all()).toEqual([corrected, release('b')]);
    });

    it('raise the revision when they come and when they go', async () => {
      const before = await store.releases.revision();
      await store.releases.add(release('a'));
      const added = await store.releases.revision();
      expect(added).toBeGreaterThan(before);
      expect(await store.releases.remove('a')).toBe(true);
      expect(await store.releases.revision()).toBeGreaterThan(added);
      expect(await store.releases.remove('a')).toBe(false);
      expect(await store.releases.all()).toEqual([]);
    });
  });

  it('keeps any text as it is, but for what no engine can keep', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), fc.uuid(), async (text, id) => {
        await store.releases.add(release(id, { text, digest: id }));
        const found = (await store.releases.all()).find((each) => each.id === id);
        await store.releases.remove(id);
        expect(found?.text).toBe(text.replaceAll('\0', '').toWellFormed());
      }),
      { numRuns: 50 },
    );
  });
}
