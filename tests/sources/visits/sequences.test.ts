import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Keeping, Look, Store } from '../../../src/core/ports.js';
import { agreement, found, kept, looked, newKeeper, newVisitor } from './visiting.js';

const SOURCES = ['feed', 'page'] as const;
const RELEASES = 5;

/** All in the same words, but for who agrees with whom, and the day, which a correction changes. */
const textOf = (release: number, version: number): string =>
  agreement(`${TOWNS[release]} City`, `${TOWNS[release]} University`, `March ${version + 1}, 2026`);

const TOWNS = ['Aoba', 'Minato', 'Sakura', 'Hillside', 'Lakeside'];

/** What one look at a source finds, and how it ends. */
interface Step {
  readonly source: (typeof SOURCES)[number];
  readonly listed: readonly {
    readonly release: number;
    readonly isReadable: boolean;
    readonly isMoved: boolean;
  }[];
  /** A correction that is made before the look. */
  readonly corrected?: number;
  readonly end: 'well' | 'cut short' | 'failed' | 'not modified';
  /** The store goes after so many uses, before or after what was asked is written; then everything starts anew. */
  readonly crash?: { readonly after: number; readonly isWritten: boolean };
}

const entry = fc.record({
  release: fc.integer({ min: 0, max: RELEASES - 1 }),
  isReadable: fc.boolean(),
  isMoved: fc.boolean(),
});
const step: fc.Arbitrary<Step> = fc.record(
  {
    source: fc.constantFrom(...SOURCES),
    listed: fc.uniqueArray(entry, { selector: ({ release }) => release, maxLength: RELEASES }),
    corrected: fc.integer({ min: 0, max: RELEASES - 1 }),
    end: fc.constantFrom('well', 'well', 'cut short', 'failed', 'not modified'),
    crash: fc.record({ after: fc.integer({ min: 0, max: 12 }), isWritten: fc.boolean() }),
  },
  { requiredKeys: ['source', 'listed', 'end'] },
);

/** A store that goes away at some point, as it does for a process that dies. */
function dying(store: Store, { after, isWritten }: NonNullable<Step['crash']>): Pick<Keeping, 'use'> {
  let uses = 0;
  return {
    use: async (work) => {
      if (uses > after) throw new Error('gone');
      if (uses++ < after) return work(store);
      if (isWritten) await work(store);
      throw new Error('gone');
    },
  };
}

/** What is on the web, and how a look at it goes. */
class Web {
  readonly versions = new Map<number, number>();

  look({ source, listed, end }: Pick<Step, 'source' | 'listed' | 'end'>): Look {
    if (end === 'failed') return { kind: 'failed', sentence: 'It fails.' };
    if (end === 'not modified') return { kind: 'not modified' };
    const items = listed.map(({ release, isReadable, isMoved }) => {
      const name = `r${release}`;
      // A feed has ids; a page has addresses alone, and what has moved there is new to it but for its text.
      const marks = source === 'feed' ? { key: name, sourceId: name } : {};
      const metadata = { title: TOWNS[release] ?? '', publishedOn: '2026-03-05' };
      const at = isMoved ? `${name}-moved` : name;
      return {
        isReadable,
        release: found(at, textOf(release, this.versions.get(release) ?? 0), { ...marks, metadata }),
      };
    });
    return looked({
      items: items.flatMap(({ isReadable, release }) => (isReadable ? release : [])),
      refused: items.flatMap(({ isReadable, release: { key, address } }) =>
        isReadable || address === undefined ? [] : { key, address, sentence: 'It cannot be read.' },
      ),
      listed: items.length,
      ...(end === 'cut short' ? { cutShort: { sentence: 'Busy.' } } : {}),
    });
  }
}

const ALL = Array.from({ length: RELEASES }, (_, release) => ({ release, isReadable: true, isMoved: false }));

it('over any sequence of looks, crashes and failures no release is lost, or announced twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const keeper = await newKeeper();
      const web = new Web();
      const isFirstOver = new Map<string, boolean>();
      /** Listed while a first look was not over, so that they may be known without having been announced. */
      const early = new Set<number>();
      const take = async ({ crash, corrected, ...one }: Step): Promise<void> => {
        if (corrected !== undefined) web.versions.set(corrected, (web.versions.get(corrected) ?? 0) + 1);
        const keeping = crash
          ? dying(keeper.store, crash)
          : { use: <T>(work: (store: Store) => Promise<T>) => work(keeper.store) };
        if (!isFirstOver.get(one.source)) for (const { release } of one.listed) early.add(release);
        const isThrough = await newVisitor({ keeping, source: { id: one.source } })
          .visit(web.look(one))
          .then(({ state }) => isFirstOver.set(one.source, state.hasBaseline))
          .catch(() => undefined);
        if (!isThrough) {
          const state = await keeper.store.sources.get(one.source);
          isFirstOver.set(one.source, state?.hasBaseline ?? false);
        }
      };
      for (const one of steps) await take(one);
      for (const source of SOURCES) await take({ source, listed: ALL, end: 'well' });

      const { releases, news } = await kept(keeper);
      const texts = releases.map(({ text }) => text);
      for (const { release } of ALL) {
        const text = textOf(release, web.versions.get(release) ?? 0);
        expect(texts.filter((one) => one === text)).toHaveLength(1);
        const ids = releases.filter((one) => one.text.startsWith(`${TOWNS[release]} `)).map(({ id }) => id);
        const announced = news.filter((id) => ids.some((one) => id === `release:${one}`));
        if (!early.has(release)) expect(announced).toHaveLength(1);
        else expect(announced.length).toBeLessThanOrEqual(1);
      }
      await keeper.close();
    }),
    { numRuns: 60 },
  );
});
