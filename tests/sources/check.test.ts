import { describe, expect, it } from 'vitest';
import type { FoundRelease, Look, LookedBefore, ReleaseOutline, SourceItem } from '../../src/core/ports.js';
import { type CheckOptions, checkSource } from '../../src/core/sources/check.js';
import { KnownReleases } from '../../src/core/sources/knownReleases.js';
import type { Words } from '../../src/core/sources/sameRelease.js';
import { agreement, found, looked, NOW } from './visits/visiting.js';

const TEXT = agreement('Aoba City', 'Minato University');
const OTHER = agreement('Birch City', 'Lakeside College', 'May 1, 2026');

interface Known {
  readonly items?: readonly SourceItem[];
  readonly releases?: readonly FoundRelease[];
}

/** Checks a source that gives these looks, one after the other; what it was told each time is kept. */
async function checked(looks: readonly Look[], { items = [], releases = [] }: Known = {}) {
  const before: LookedBefore[] = [];
  const slept: number[] = [];
  const left = [...looks];
  const outlines = releases.map((one): ReleaseOutline => ({ ...one, id: one.key }));
  const options: CheckOptions = {
    items,
    releases: new KnownReleases(outlines),
    found: new Map(),
    wordsOf: async (id): Promise<Words | undefined> => releases.find(({ key }) => key === id),
    now: () => NOW,
    sleep: async (ms) => void slept.push(ms),
    stop: new AbortController().signal,
  };
  const source = {
    id: 'feed',
    name: 'The feed',
    everyMs: 60_000,
    look: async (given: LookedBefore) => {
      before.push({ ...given, items: new Map(given.items) });
      return left.shift() ?? looked();
    },
  };
  const check = await checkSource(source, options);
  const kinds = check.items.map((item) => [item.kind, 'release' in item ? item.release : undefined]);
  return { check, kinds, before, slept };
}

/** As the source listed it before, when it became the release of the same key. */
const item = ({ key, address, digest }: FoundRelease): SourceItem => ({
  key,
  address: address ?? key,
  digest,
  seenAt: NOW,
  readAt: NOW,
  release: key,
});

const one = found('one', TEXT);
const two = found('two', OTHER);

describe('a source that is checked', () => {
  it('lists what is new, with the agreements that it names', async () => {
    const { check } = await checked([looked({ items: [one, found('three', 'Opening hours change.')] })]);
    expect(check.items).toMatchObject([
      { kind: 'new', agreements: 1 },
      { kind: 'new', agreements: 0 },
    ]);
  });

  it('lists what is known: by its text, and by its address', async () => {
    const moved = { ...found('moved', TEXT) };
    const reread = { ...found('two', OTHER.replace('a forum every spring', 'a spring forum')) };
    const { kinds } = await checked([looked({ items: [moved, reread] })], { releases: [one, two] });
    expect(kinds).toEqual([
      ['known', one.key],
      ['known', two.key],
    ]);
  });

  it('lists what is corrected, and what is left since something else stands there now', async () => {
    const items = [
      found('one', TEXT.replace('March 5', 'March 6')),
      found('two', 'This page is being mended. Please come back in a while.'),
    ];
    const known = { releases: [one, two], items: [item(one), item(two)] };
    expect((await checked([looked({ items })], known)).kinds).toEqual([
      ['correction', one.key],
      ['left', two.key],
    ]);
  });

  it('knows what was removed by hand', async () => {
    const { kinds } = await checked([looked({ items: [one] })], { items: [item(one)] });
    expect(kinds).toEqual([['known', one.key]]);
  });

  it('is looked at part by part, each part with what came before among the known', async () => {
    const refused = { key: 'https://news.example/three', sentence: 'It is empty.' };
    const parts = [
      looked({ items: [one], listed: 3, isPart: true }),
      looked({ items: [found('one-again', TEXT)], refused: [refused], listed: 3, isPart: true }),
      looked({ items: [two], listed: 3 }),
    ];
    const { check, kinds, before } = await checked(parts);
    expect(check.listed).toBe(3);
    expect(kinds).toEqual([
      ['new', undefined],
      ['known', one.origin],
      ['refused', undefined],
      ['new', undefined],
    ]);
    expect(before.map(({ items }) => items.size)).toEqual([0, 1, 3]);
    expect(before.map(({ validators }) => validators)).toEqual([{}, {}, {}]);
  });

  it('whose files are being written is looked at once more, after a while', async () => {
    const parts = [
      looked({ listed: 1, againInMs: 2_000 }),
      looked({ items: [one], listed: 1, againInMs: 2_000 }),
    ];
    const { kinds, slept } = await checked(parts);
    expect(kinds).toEqual([['new', undefined]]);
    expect(slept).toEqual([2_000]);
  });

  it.each<[what: string, look: Look, failed: string]>([
    ['cannot be looked at', { kind: 'failed', sentence: 'It answers 503.' }, 'It answers 503.'],
    [
      'breaks off',
      looked({ items: [one], listed: 9, isPart: true, cutShort: { sentence: 'It answers 429.' } }),
      'It answers 429.',
    ],
  ])('that %s says why', async (_, look, failed) => {
    expect((await checked([look])).check.failed).toBe(failed);
  });
});
