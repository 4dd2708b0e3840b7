import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPart, type IndexPart, releasesOfOnePart } from '../../src/core/index/indexPart.js';
import { LiveIndex } from '../../src/core/index/liveIndex.js';
import type { FoundPassage } from '../../src/core/index/passageIndex.js';
import type { IndexBuilder } from '../../src/core/ports/indexBuilder.js';
import type { Release } from '../../src/core/releases/release.js';
import { release } from '../fixtures/ledgerBuilder.js';

const WORDS = ['kelp', 'lighthouse', 'ferry', '昆布', '灯台', '連絡船'];

/** A release that says some of the words, long enough to be given to the builder. */
function saying(id: string, words: readonly string[]): Release {
  const filler = 'Nothing else is said of it here. '.repeat(700);
  return release({ id, language: 'en' }, [`Release ${id}`, `${words.join(' ')}.`, filler]);
}

/** Takes releases apart in the same thread, giving way in between. */
const inPlace: IndexBuilder = {
  async *build(releases) {
    for (let left = releases; left.length > 0; ) {
      const some = left.slice(0, Math.min(2, releasesOfOnePart(left)));
      left = left.slice(some.length);
      await setImmediate();
      yield buildPart(some);
    }
  },
};

const idsOf = (found: readonly FoundPassage[]): string[] =>
  [...new Set(found.map((one) => one.release.id))].sort();

describe('an index that lives', () => {
  const corpus = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
  );

  it('finds what a plain list of releases has, whatever was added, replaced and discarded before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(corpus, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async (steps, isBuilt) => {
          const live = new LiveIndex({ pause: setImmediate, ...(isBuilt && { builder: inPlace }) });
          for (const step of steps) {
            const releases = Object.entries(step).map(([id, words]) => saying(id, words));
            await live.update(releases);
            const view = live.view(releases);
            for (const word of WORDS) {
              const having = releases.filter(({ id }) => step[id]?.includes(word)).map(({ id }) => id);
              const found = view.search(word, { limit: 50 });
              expect(idsOf(found)).toEqual(having.sort());
              for (const { release: one, passage, sentences } of found) {
                expect(releases).toContain(one);
                const quote = one.text.slice(passage.start, passage.end);
                expect(quote).toContain(word);
                for (const { start, end } of sentences)
                  expect(start >= passage.start && end <= passage.end && end > start).toBe(true);
              }
            }
          }
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  it('gives nobody a passage of another text, also in the middle of an update', async () => {
    const live = new LiveIndex({ pause: setImmediate, builder: inPlace });
    const before = ['a', 'b', 'c', 'd'].map((id) => saying(id, ['kelp', 'ferry']));
    await live.update(before);
    const old = live.view(before);
    const after = before.map(({ id }) => saying(id, ['lighthouse', 'ferry']));
    let isDone = false;
    const updating = live.update(after).then(() => {
      isDone = true;
    });
    const next = live.view(after);
    let looks = 0;
    while (!isDone) {
      for (const { release: one } of old.search('ferry', { limit: 50 })) expect(before).toContain(one);
      for (const { release: one } of next.search('ferry', { limit: 50 })) expect(after).toContain(one);
      expect(next.search('kelp')).toEqual([]);
      looks++;
      await setImmediate();
    }
    await updating;
    expect(looks).toBeGreaterThan(2);
    expect(idsOf(next.search('lighthouse', { limit: 50 }))).toEqual(['a', 'b', 'c', 'd']);
    expect(old.search('ferry')).toEqual([]);
  });

  it('finds the same when much of it was replaced again and again', async () => {
    const live = new LiveIndex({ pause: setImmediate, builder: inPlace });
    const lines = Array.from({ length: 250 }, (_, i) => `Line ${i} of kelp.`);
    for (const word of ['lighthouse', 'ferry', 'quay', 'buoy']) {
      const one = release({ id: 'a', language: 'en' }, [
        'Title',
        ...lines.map((line) => `${line} A ${word}.`),
      ]);
      const other = release({ id: 'b', language: 'en' }, ['Title', `${word} `.repeat(9000)]);
      await live.update([one, other]);
      const view = live.view([one, other]);
      expect(idsOf(view.search(word, { limit: 400 }))).toEqual(['a', 'b']);
      expect(view.search('kelp', { limit: 400 })).toHaveLength(250);
      expect(['lighthouse', 'ferry', 'quay', 'buoy'].filter((each) => view.search(each).length > 0)).toEqual([
        word,
      ]);
    }
  });

  it('does itself what the builder fails to do', async () => {
    const troubles: unknown[] = [];
    const failing: IndexBuilder = {
      async *build(releases): AsyncGenerator<IndexPart> {
        yield buildPart(releases.slice(0, 1));
        throw new Error('out of memory');
      },
    };
    const live = new LiveIndex({
      pause: setImmediate,
      builder: failing,
      onTrouble: (error) => troubles.push(error),
    });
    const releases = ['a', 'b', 'c'].map((id) => saying(id, ['kelp']));
    await live.update(releases);
    expect(troubles).toHaveLength(1);
    expect(idsOf(live.view(releases).search('kelp', { limit: 50 }))).toEqual(['a', 'b', 'c']);
  });
});

describe('a part of an index', () => {
  it('gives the same ranking as adding one after another', async () => {
    const releases = WORDS.map((word, i) => saying(`r${i}`, [word, WORDS[(i + 1) % 6] as string]));
    const [one, other] = [
      new LiveIndex({ pause: setImmediate, builder: inPlace }),
      new LiveIndex({ pause: setImmediate }),
    ];
    await Promise.all([one.update(releases), other.update(releases)]);
    for (const word of WORDS) {
      const [a, b] = [one, other].map((live) =>
        live
          .view(releases)
          .search(`${word} nothing`)
          .map((found) => [found.release.id, found.passage.start, found.score.toFixed(6)]),
      );
      expect(a).toEqual(b);
    }
  });
});
