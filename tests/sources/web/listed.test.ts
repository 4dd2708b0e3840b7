import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/adapters/sources/web/feed.js';
import type { FetchedPage } from '../../../src/adapters/sources/web/fetched.js';
import { hasPattern, readNewsPage } from '../../../src/adapters/sources/web/newsPage.js';

const page = (text: string | Uint8Array, more: Partial<FetchedPage> = {}): FetchedPage => ({
  kind: 'page',
  bytes: typeof text === 'string' ? Buffer.from(text) : text,
  url: 'https://news.example/feed/index.xml',
  type: 'text/xml',
  validators: {},
  ...more,
});

describe('a feed', () => {
  it('is read as RSS, with relative links, tracking parameters and a wrong date', () => {
    const feed = readFeed(
      page(`<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
      <item><guid isPermaLink="false">n-1</guid><link>../news/1?utm_source=feed</link><title>Aoba City &amp; Minato sign</title><pubDate>Mon, 22 Mar 2021 23:30:00 +0900</pubDate></item>
      <item><guid>https://news.example/news/2</guid><title>Second</title><pubDate>32 Foo 2021</pubDate></item>
      <item><title>Without an address</title></item></channel></rss>`),
    );
    expect(feed).toEqual([
      {
        sourceId: 'n-1',
        address: 'https://news.example/news/1',
        title: 'Aoba City & Minato sign',
        publishedOn: '2021-03-22',
        sharesAddress: false,
      },
      {
        sourceId: 'https://news.example/news/2',
        address: 'https://news.example/news/2',
        title: 'Second',
        sharesAddress: false,
      },
    ]);
  });

  it('is read as RDF, which many Japanese sites still write, in Shift_JIS', () => {
    const head =
      '<?xml version="1.0" encoding="Shift_JIS"?><rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>x</title><link>https://news.example/</link><description>x</description></channel><item rdf:about="https://news.example/a"><title>';
    const tail =
      '</title><link>https://news.example/a</link><dc:date>2021-03-22T10:00:00+09:00</dc:date></item></rdf:RDF>';
    // 連携協定
    const title = Uint8Array.from([0x98, 0x41, 0x8c, 0x67, 0x8b, 0xa6, 0x92, 0xe8]);
    expect(readFeed(page(Buffer.concat([Buffer.from(head), title, Buffer.from(tail)])))).toEqual([
      {
        address: 'https://news.example/a',
        title: '連携協定',
        publishedOn: '2021-03-22',
        sharesAddress: false,
      },
    ]);
  });

  it('is read as Atom and as JSON Feed', () => {
    const atom = readFeed(
      page(`<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><id>x</id><updated>2021-03-22T00:00:00Z</updated>
      <entry><id>tag:1</id><title type="html">One</title><link rel="enclosure" type="application/pdf" href="/1.pdf"/><link href="/1"/><updated>2021-04-01T00:00:00Z</updated><published>2021-03-22T00:00:00Z</published></entry></feed>`),
    );
    expect(atom).toEqual([
      {
        sourceId: 'tag:1',
        address: 'https://news.example/1',
        title: 'One',
        publishedOn: '2021-03-22',
        sharesAddress: false,
      },
    ]);
    const json = readFeed(
      page(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'x',
          items: [
            {
              id: '1',
              url: '/1',
              title: 'One',
              content_html: '<p>x</p>',
              date_published: '2021-03-22T00:00:00Z',
            },
          ],
        }),
        { type: 'application/feed+json' },
      ),
    );
    expect(json).toEqual([
      {
        sourceId: '1',
        address: 'https://news.example/1',
        title: 'One',
        publishedOn: '2021-03-22',
        content: '<p>x</p>',
        sharesAddress: false,
      },
    ]);
  });

  it('may have entries that share one address, or one name', () => {
    const item = (guid: string, title: string): string =>
      `<item><guid isPermaLink="false">${guid}</guid><link>https://news.example/all</link><title>${title}</title></item>`;
    const feed = readFeed(
      page(
        `<rss version="2.0"><channel><title>x</title>${item('same', 'One')}${item('same', 'Two')}${item('own', 'Three')}</channel></rss>`,
      ),
    );
    expect(feed).toEqual([
      { address: 'https://news.example/all', title: 'One', sharesAddress: true },
      { address: 'https://news.example/all', title: 'Two', sharesAddress: true },
      { sourceId: 'own', address: 'https://news.example/all', title: 'Three', sharesAddress: true },
    ]);
  });

  it.each(['<html><body>Not found</body></html>', '{"error": 1}', 'text', '<rss'])('%s is none', (text) => {
    expect(readFeed(page(text))).toMatchObject({
      sentence: expect.stringContaining('no RSS, Atom or JSON feed'),
    });
  });
});

describe('a page that lists news', () => {
  const html = `<html><head><base href="/topics/"></head><body><a href="/about">About</a>
    <ul class="news"><li><a href="1.html"><img src="x"></a><a href="1.html?utm_medium=x">Aoba signs</a></li>
    <li class="item"><a href="2.pdf"><span class="title">調印のお知らせ</span></a></li></ul>
    <a href="javascript:void(0)">x</a><a href="mailto:a@b.example">mail</a></body></html>`;
  const listing = page(html, { url: 'https://news.example/index.html', type: 'text/html' });

  it.each([
    ['by the address of its links', { pattern: '/topics/*' }],
    ['by what stands around them', { selector: '.news li a' }],
    ['by what is in them', { selector: '.news a, .title' }],
    ['by both', { selector: 'a', pattern: 'news.example/topics/*.' }],
  ])('is read %s', (_, links) => {
    expect(readNewsPage(listing, links)).toEqual([
      { address: 'https://news.example/topics/1.html', title: 'Aoba signs', sharesAddress: false },
      { address: 'https://news.example/topics/2.pdf', title: '調印のお知らせ', sharesAddress: false },
    ]);
  });

  it('without such links says so', () => {
    expect(readNewsPage(listing, { pattern: '/press/*' })).toMatchObject({
      sentence: expect.stringContaining('has no link'),
    });
  });

  it('is matched piece by piece, which takes no time whatever the pattern', () => {
    expect(hasPattern('/a'.repeat(1_000), '*a'.repeat(900))).toBe(true);
    expect(hasPattern('/a'.repeat(1_000), '*a'.repeat(1_100))).toBe(false);
  });
});
