import { describe, expect, it } from 'vitest';
import { agreement, found, keepingOf, kept, looked, NOW, newKeeper, newVisitor } from './visiting.js';

const AOBA = agreement('Aoba City', 'Lakeside University');
const MINATO = agreement('Minato City', 'the Port of Hillside');
const [aoba, minato] = [found('aoba', AOBA), found('minato', MINATO)];
const PLACEHOLDER =
  'This site is being mended. Please come back tomorrow, when all of it will be here again.';

async function begin() {
  const keeper = await newKeeper();
  return { keeper, visitor: newVisitor({ keeping: keepingOf(keeper) }) };
}

describe('the first look', () => {
  it('adds what is there and announces nothing; what comes later is news', async () => {
    const { keeper, visitor } = await begin();
    await visitor.visit(looked({ items: [aoba] }));
    expect(await kept(keeper)).toMatchObject({ ids: ['aoba'], news: [] });
    await visitor.visit(looked({ items: [minato, aoba] }));
    expect(await kept(keeper)).toMatchObject({ ids: ['aoba', 'minato'], news: ['release:minato'] });
  });

  it('is not over before all of its parts are', async () => {
    const { keeper, visitor } = await begin();
    const parts = [
      looked({ items: [aoba], isPart: true, listed: 2 }),
      looked({ items: [minato], listed: 2 }),
    ];
    const source = newVisitor({ keeping: keepingOf(keeper), source: { look: async () => parts.shift()! } });
    const { state } = await source.visit();
    expect(state).toMatchObject({ hasBaseline: true, listed: 2 });
    expect(await kept(keeper)).toMatchObject({ ids: ['aoba', 'minato'], news: [] });
    expect(source.told).toContainEqual({ kind: 'part', known: 1, listed: 2 });
    expect(visitor.told).toEqual([]);
  });

  it('that was broken off is gone on with: what it kept is known, the rest is no news either', async () => {
    const { keeper, visitor } = await begin();
    await visitor.visit(looked({ items: [aoba], cutShort: { sentence: 'busy' } }));
    await visitor.visit(looked({ items: [minato, aoba] }));
    expect(await kept(keeper)).toMatchObject({ ids: ['aoba', 'minato'], news: [] });
  });

  it('makes no news of what it could not read then', async () => {
    const { keeper, visitor } = await begin();
    const { key, address } = aoba;
    await visitor.visit(looked({ refused: [{ key, address: address!, sentence: 'it answers 503.' }] }));
    await visitor.visit(looked({ items: [aoba] }));
    expect(await kept(keeper)).toMatchObject({ ids: ['aoba'], news: [] });
  });
});

describe('what is listed again', () => {
  it('is nothing new, whatever its date, its title and its address say; nor when it vanishes and returns', async () => {
    const { keeper, visitor } = await begin();
    await visitor.visit(looked());
    await visitor.visit(looked({ items: [aoba] }));
    for (const items of [
      [found('aoba', AOBA, { publishedOn: '2026-11-22', listedAs: 'Updated!' })],
      [found('moved', AOBA)],
      [],
      [aoba],
    ])
      await visitor.visit(looked({ items }));
    expect(await kept(keeper)).toMatchObject({ ids: ['aoba'], news: ['release:aoba'] });
  });

  it('is a correction where its text has changed, in the place that it has', async () => {
    const { keeper, visitor } = await begin();
    await visitor.visit(looked());
    await visitor.visit(looked({ items: [aoba, minato] }));
    const corrected = found('aoba', agreement('Aoba City', 'Lakeside University', 'March 6, 2026'));
    await visitor.visit(looked({ items: [corrected] }));
    await visitor.visit(looked({ items: [corrected] }));
    const { releases, ids, news } = await kept(keeper);
    expect(ids).toEqual(['aoba', 'minato']);
    expect(releases[0]?.text).toContain('March 6');
    expect(news).toEqual([`correction:aoba:${corrected.digest}`, 'release:aoba', 'release:minato'].sort());
  });

  it('is corrected back where the page goes back', async () => {
    const { keeper, visitor } = await begin();
    await visitor.visit(looked({ items: [aoba] }));
    const corrected = found('aoba', agreement('Aoba City', 'Lakeside University', 'March 6, 2026'));
    await visitor.visit(looked({ items: [corrected] }));
    await visitor.visit(looked({ items: [aoba] }));
    expect((await kept(keeper)).releases).toMatchObject([{ id: 'aoba', text: AOBA }]);
  });

  it('gives way to no page that only stands in for it, which is told of once', async () => {
    const { keeper, visitor } = await begin();
    await visitor.visit(looked({ items: [aoba] }));
    await visitor.visit(looked({ items: [found('aoba', PLACEHOLDER)] }));
    await visitor.visit(looked({ items: [found('aoba', PLACEHOLDER)] }));
    expect((await kept(keeper)).releases).toMatchObject([{ id: 'aoba', text: AOBA }]);
    const problems = visitor.told.filter(({ kind }) => kind === 'problem');
    expect(problems).toMatchObject([{ sentence: expect.stringContaining('names no agreement') }]);
  });

  it('is new where another release stands in its place now', async () => {
    const { keeper, visitor } = await begin();
    await visitor.visit(looked({ items: [found('latest', AOBA)] }));
    await visitor.visit(looked({ items: [found('latest', MINATO)] }));
    expect(await kept(keeper)).toMatchObject({ ids: ['latest', 'latest-2'], news: ['release:latest-2'] });
  });

  it('stays removed where somebody removed it', async () => {
    const { keeper, visitor } = await begin();
    await visitor.visit(looked({ items: [aoba] }));
    await keeper.store.releases.remove('aoba');
    await visitor.visit(looked({ items: [aoba] }));
    await visitor.visit(looked({ items: [{ ...aoba, ...found('renamed', aoba.text) }] }));
    expect((await kept(keeper)).ids).toEqual([]);
  });
});

describe('what came from elsewhere', () => {
  it('is known to each further source', async () => {
    const { keeper, visitor } = await begin();
    const page = newVisitor({ keeping: keepingOf(keeper), source: { id: 'page' } });
    for (const one of [visitor, page]) await one.visit(looked());
    for (const one of [visitor, page]) await one.visit(looked({ items: [aoba] }));
    expect(await kept(keeper)).toMatchObject({ ids: ['aoba'], news: ['release:aoba'] });
  });

  it('is known where it was added by hand, also while the source is looked at', async () => {
    const { keeper, visitor } = await begin();
    await visitor.visit(looked());
    const { text, bodyStart, metadata, digest, origin } = aoba;
    await keeper.store.releases.add({ id: 'mine', text, bodyStart, metadata, digest, origin, addedAt: NOW });
    await visitor.visit(looked({ items: [aoba, minato] }));
    expect(await kept(keeper)).toMatchObject({ ids: ['mine', 'minato'], news: ['release:minato'] });
  });

  it('is known where it lies in the folder of releases, whose ids are nobody else’s', async () => {
    const keeper = await newKeeper();
    const folder = {
      outlines: [{ id: 'minato', digest: aoba.digest, metadata: {} }],
      wordsOf: (id: string) => (id === 'minato' ? aoba : undefined),
    };
    const visitor = newVisitor({ keeping: keepingOf(keeper), folder });
    await visitor.visit(looked());
    await visitor.visit(looked({ items: [aoba, minato] }));
    expect(await kept(keeper)).toMatchObject({ ids: ['minato-2'], news: ['release:minato-2'] });
  });
});

describe('two that share', () => {
  it('an address are two', async () => {
    const { keeper, visitor } = await begin();
    await visitor.visit(looked());
    const at = { address: 'https://news.example/all', sharesAddress: true };
    const items = [
      found('one', AOBA, { ...at, key: '1', sourceId: '1' }),
      found('two', agreement('Aoba City', 'Hillside University'), { ...at, key: '2', sourceId: '2' }),
    ];
    await visitor.visit(looked({ items }));
    await visitor.visit(looked({ items: items.toReversed() }));
    expect((await kept(keeper)).news).toEqual(['release:one', 'release:two']);
  });
});

describe('a source that fails', () => {
  it('is left alone for longer each time, and recovers by itself', async () => {
    const { visitor } = await begin();
    const failed = { kind: 'failed', sentence: 'It answers 503.' } as const;
    const waits: number[] = [];
    for (let i = 0; i < 12; i++) waits.push((await visitor.visit(failed)).state.dueAt! - NOW);
    expect(waits.slice(0, 4)).toEqual([60_000, 120_000, 240_000, 480_000]);
    expect(waits.at(-1)).toBe(6 * 60 * 60_000);
    const { state } = await visitor.visit(looked());
    expect(state).toMatchObject({ failures: 0, dueAt: NOW + 900_000 });
    expect(state).not.toHaveProperty('error');
    const kinds = visitor.told.map(({ kind }) => kind).filter((kind) => kind !== 'looked');
    expect(kinds).toEqual(['failing', 'baseline', 'recovered']);
  });

  it('is left alone for as long as it asks, but for no longer than a day', async () => {
    const { visitor } = await begin();
    const hour = 60 * 60_000;
    for (const [asked, waited] of [
      [hour, hour],
      [1_000 * hour, 24 * hour],
      [0, 4 * 60_000],
    ] as const) {
      const { state } = await visitor.visit({ kind: 'failed', sentence: 'Busy.', retryAfterMs: asked });
      expect(state.dueAt).toBe(NOW + waited);
    }
  });

  it('keeps what is known of it, and is asked for all of it again where it was cut short', async () => {
    const { visitor } = await begin();
    await visitor.visit(looked({ items: [aoba], validators: { etag: '"1"' } }));
    const failed = await visitor.visit({ kind: 'failed', sentence: 'Gone.' });
    expect(failed.state).toMatchObject({ etag: '"1"', hasBaseline: true });
    const cut = await visitor.visit(looked({ cutShort: { sentence: 'Busy.', retryAfterMs: 5 } }));
    expect(cut.state).not.toHaveProperty('etag');
    expect(cut.state).toMatchObject({ error: 'Busy.', hasBaseline: true });
  });
});
