import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, canonicalAddress } from '../../src/core/sources/canonicalAddress.js';
import { type KnownItem, type ListedItem, recognise, sharedWords } from '../../src/core/sources/recognise.js';

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
const known: KnownItem = {
  sourceId: 'n-1',
  address: 'https://news.example/1',
  sharesAddress: false,
  digest: 'd1',
  release: 'r1',
};
type Listing = Partial<ListedItem> & { readonly isNameless?: true };

const listed = ({ isNameless, ...more }: Listing): ListedItem => ({
  ...(isNameless ? {} : { sourceId: 'n-1' }),
  address: 'https://news.example/1',
  sharesAddress: false,
  digest: 'd1',
  text: TEXT,
  ...more,
});
const recognised = (more: Listing, others: readonly KnownItem[] = [known]) =>
  recognise(listed(more), others, (release) => (release === 'r1' ? TEXT : undefined));

describe('what a source lists again', () => {
  it.each<[what: string, item: Listing]>([
    ['with a new date', {}],
    ['at another address', { address: 'https://www.other.example/moved' }],
    ['under another name', { sourceId: 'n-2' }],
  ])('is known %s, as long as its text is the same', (_, item) =>
    expect(recognised(item)).toEqual({ kind: 'known', release: 'r1' }),
  );

  it('is a correction where its text changed a little', () => {
    const text = TEXT.replace('March 5', 'March 6');
    expect(recognised({ digest: 'd2', text })).toEqual({ kind: 'correction', of: 'r1' });
    expect(recognised({ digest: 'd2', text, isNameless: true, address: 'http://news.example/1/' })).toEqual({
      kind: 'correction',
      of: 'r1',
    });
  });

  it('is new where another text stands at the address', () => {
    const text = '港湾都市の新しい連携協定についてお知らせします。調印式は来週行われます。';
    expect(recognised({ digest: 'd2', text, isNameless: true })).toEqual({ kind: 'new' });
  });

  it('is new where it only shares its address with another', () => {
    const item = { digest: 'd2', sourceId: 'n-2', text: TEXT.replace('Lakeside', 'Hillside') };
    expect(recognised(item)).toEqual({ kind: 'new' });
    const { sourceId: _, ...nameless } = item;
    expect(recognised({ ...nameless, isNameless: true, sharesAddress: true })).toEqual({ kind: 'new' });
  });

  it('is what it was when it vanished and returns', () => {
    expect(recognised({ digest: 'd1' })).toEqual({ kind: 'known', release: 'r1' });
  });
});

it.each([
  ['a b c', 'a b c', 1],
  ['連携協定を締結', '連携協定を締結', 1],
  ['one two', 'three four', 0],
  ['', '', 0],
])('%j and %j share %d', (one, other, share) => expect(sharedWords(one, other)).toBe(share));
