import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundRelease, ReleaseOutline, SourceItem } from '../../src/core/ports.js';
import { addressKey, canonicalAddress } from '../../src/core/sources/canonicalAddress.js';
import { ItemIndex } from '../../src/core/sources/itemIndex.js';
import { KnownReleases } from '../../src/core/sources/knownReleases.js';
import { recognise } from '../../src/core/sources/recognise.js';
import { releaseId } from '../../src/core/sources/releaseId.js';
import { isSameRelease, type Words } from '../../src/core/sources/sameRelease.js';

describe('the address of a page', () => {
  it.each([
    ['HTTP://Example.org:80/News/1?utm_source=x&utm_medium=y#top', 'http://example.org/News/1'],
    ['https://example.org/a?b=2&a=1&fbclid=z', 'https://example.org/a?a=1&b=2'],
    ['https://user:secret@example.org/', 'https://example.org/'],
    ['news/1', 'https://example.org/feed/news/1'],
    ['//cdn.example/x', 'https://cdn.example/x'],
  ])('%s is %s', (written, address) =>
    expect(canonicalAddress(written, 'https://example.org/feed/index.xml')).toBe(address),
  );

  it.each(['javascript:alert(1)', 'mailto:a@b.example', 'http://', `https://a.example/${'x'.repeat(2_000)}`])(
    '%s is none',
    (written) => expect(canonicalAddress(written)).toBeUndefined(),
  );

  it.each(['http://www.example.org/a/', 'https://example.org/a', 'https://example.org/a/index.html'])(
    '%s leads to one page',
    (address) => expect(addressKey(address)).toBe('example.org/a'),
  );

  it('is its own canonical address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalAddress(url);
        if (once !== undefined) expect(canonicalAddress(once)).toBe(once);
      }),
    );
  });
});

const TEXT =
  'Minato City signed a memorandum of understanding with Lakeside University on March 5, 2021, for three years.';
const OTHER = '港湾都市の新しい連携協定についてお知らせします。調印式は来週行われます。';

/** As the source listed it before. */
const LISTED: SourceItem = {
  key: 'n-1',
  sourceId: 'n-1',
  address: 'https://news.example/1',
  digest: 'd1',
  seenAt: 0,
  release: 'r1',
};
const NAMELESS: SourceItem = {
  key: 'https://news.example/1',
  address: LISTED.address,
  digest: 'd1',
  seenAt: 0,
  release: 'r1',
};
const RELEASE: ReleaseOutline = { id: 'r1', digest: 'd1', metadata: { url: 'https://news.example/1' } };

const words = (text: string): Words => ({ text, bodyStart: 0, metadata: {} });
const found = (marks: Partial<FoundRelease>): FoundRelease => ({
  key: marks.sourceId ?? marks.address ?? 'n-1',
  address: 'https://news.example/1',
  text: TEXT,
  bodyStart: 0,
  metadata: {},
  digest: 'd1',
  origin: 'https://news.example/1',
  notes: [],
  ...marks,
});

const recognised = async (
  marks: Partial<FoundRelease>,
  { items = [LISTED], releases = [RELEASE] }: { items?: SourceItem[]; releases?: ReleaseOutline[] } = {},
) => {
  const memory = {
    items: new ItemIndex(items),
    releases: new KnownReleases(releases),
    wordsOf: async (release: string) => (release === 'r1' ? words(TEXT) : undefined),
  };
  return (await recognise(found(marks), memory)).recognition;
};

describe('what a source lists again', () => {
  it.each<[what: string, marks: Partial<FoundRelease>]>([
    ['with a new date', { sourceId: 'n-1', publishedOn: '2026-11-22' }],
    ['at another address', { sourceId: 'n-1', address: 'https://www.other.example/moved' }],
    ['under another name', { sourceId: 'n-2' }],
    ['as a file', { key: 'releases/one.txt' }],
  ])('is known %s, as long as its text is the same', async (_, marks) =>
    expect(await recognised(marks)).toEqual({ kind: 'known', release: 'r1' }),
  );

  it.each<[what: string, marks: Partial<FoundRelease>, item: SourceItem]>([
    ['under its name', { sourceId: 'n-1', address: 'https://news.example/moved' }, LISTED],
    ['at its address', { address: 'http://news.example/1/' }, NAMELESS],
    [
      'in its file',
      { key: 'one.txt', sharesAddress: true },
      { key: 'one.txt', digest: 'd1', seenAt: 0, release: 'r1' },
    ],
  ])('is a correction %s where its text changed a little', async (_, marks, item) => {
    const text = TEXT.replace('March 5', 'March 6');
    const recognition = await recognised({ ...marks, digest: 'd2', text }, { items: [item] });
    expect(recognition).toEqual({ kind: 'correction', of: 'r1' });
  });

  it('stands in the place of another where its text is another', async () => {
    const recognition = await recognised({ digest: 'd2', text: OTHER }, { items: [NAMELESS] });
    expect(recognition).toEqual({ kind: 'replaced', release: 'r1' });
  });

  it('is new where it only shares its address with another', async () => {
    const item = { digest: 'd2', text: TEXT.replace('Lakeside', 'Hillside') };
    expect(await recognised({ ...item, sourceId: 'n-2' })).toEqual({ kind: 'new' });
    expect(await recognised({ ...item, key: 'x', sharesAddress: true })).toEqual({ kind: 'new' });
  });

  it('stays removed where it was removed by hand', async () => {
    const text = TEXT.replace('March 5', 'March 6');
    const recognition = await recognised({ sourceId: 'n-1', digest: 'd2', text }, { releases: [] });
    expect(recognition).toEqual({ kind: 'known', release: 'r1' });
  });
});

describe('what another source, or somebody, brought already', () => {
  it.each<[what: string, marks: Partial<FoundRelease>]>([
    ['by its text', { key: 'x', address: 'https://mirror.example/1' }],
    [
      'by its address, in much the same words',
      { key: 'x', digest: 'd2', text: `${TEXT} Contact: press@minato.example` },
    ],
  ])('is known %s', async (_, marks) =>
    expect(await recognised(marks, { items: [] })).toEqual({ kind: 'known', release: 'r1' }),
  );

  it.each<[what: string, marks: Partial<FoundRelease>, releases?: ReleaseOutline[]]>([
    ['in other words', { text: OTHER }],
    ['at an address that it shares', { sharesAddress: true, text: `${TEXT} More.` }],
    [
      'at an address that two have',
      { text: `${TEXT} More.` },
      [RELEASE, { ...RELEASE, id: 'r2', digest: 'd3' }],
    ],
  ])('is new %s', async (_, marks, releases = [RELEASE]) =>
    expect(await recognised({ key: 'x', digest: 'd2', ...marks }, { items: [], releases })).toEqual({
      kind: 'new',
    }),
  );
});

describe('a page that was moved and put right at once', () => {
  const metadata = { title: 'Minato and Lakeside sign', publishedOn: '2021-03-05' };
  const releases = [{ ...RELEASE, metadata: { ...RELEASE.metadata, ...metadata } }];
  const moved = {
    address: 'https://news.example/new/1',
    digest: 'd2',
    metadata: { ...metadata, url: 'https://news.example/new/1' },
    text: TEXT.replace('March 5', 'March 6'),
  };

  it('is a correction of the release that has its title, its day and its parties', async () =>
    expect(await recognised(moved, { items: [NAMELESS], releases })).toEqual({
      kind: 'correction',
      of: 'r1',
    }));

  it('is that release where another source lists it', async () =>
    expect(await recognised(moved, { items: [], releases })).toEqual({ kind: 'known', release: 'r1' }));

  it.each<[what: string, other: Partial<FoundRelease>]>([
    ['day', { metadata: { ...moved.metadata, publishedOn: '2021-03-06' } }],
    ['partner', { text: moved.text.replace('Lakeside', 'Hillside') }],
    ['name', { sourceId: 'n-2' }],
  ])('is new with another %s', async (what, other) => {
    const items = what === 'name' ? [LISTED] : [NAMELESS];
    expect(await recognised({ ...moved, ...other }, { items, releases })).toEqual({ kind: 'new' });
  });
});

describe('two texts at one place', () => {
  const long = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
  const signed = (partner: string, day: string): string =>
    `Aoba City signed a memorandum of understanding with ${partner} on ${day}. Both will exchange staff and learn.`;
  const 締結 = (partner: string, day: string): string =>
    `青葉市は${day}、${partner}と包括連携協定を締結しました。今後、地域の健康づくりと人材の育成に取り組みます。`;
  it.each([
    ['a b c', 'a b c', true],
    ['連携協定を締結', '連携協定を締結', true],
    ['one two', 'three four', false],
    ['', '', false],
    // Cut short, or gone on with.
    [long.slice(0, 100), long, true],
    // So few words are in many a text.
    ['the city', `the city ${long}`, false],
    [signed('Minato City', 'March 5, 2026'), signed('Minato City', 'June 14, 2025'), true],
    [signed('Minato City', 'March 5, 2026'), signed('Hillside Port Authority', 'June 14, 2025'), false],
    // A name that was misspelt.
    [signed('Lakesde University', 'March 5, 2026'), signed('Lakeside University', 'March 5, 2026'), true],
    [signed('Hillside University', 'March 5, 2026'), signed('Lakeside University', 'March 5, 2026'), false],
    [締結('みなと市', '3月5日'), 締結('みなと市', '令和八年六月十四日'), true],
    [締結('みなと市', '3月5日'), 締結('さくら大学', '令和八年六月十四日'), false],
  ])('%j and %j: one release is %s', (one, other, isSame) =>
    expect(isSameRelease(words(one), words(other))).toBe(isSame),
  );
});

it.each([
  ['https://city.example/news/2021/aoba-mou.html', 'aoba-mou'],
  ['https://city.example/news/detail.php?id=12', 'news-detail-12'],
  ['https://city.example/%E5%8D%94%E5%AE%9A/', '協定'],
  ['https://city.example/', 'city.example'],
  ['https://city.example/%E5/', 'E5'],
  ['/releases/春 2021.txt', '春-2021'],
  ['C:\\releases\\index.html', 'releases-index'],
])('%s is called %s', (origin, id) => expect(releaseId(origin)).toBe(id));
