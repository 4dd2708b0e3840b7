import Encoding from 'encoding-japanese';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../src/core/ports.js';
import type { Page } from '../../fakes/webServer.js';
import { makePdf } from '../makePdf.js';
import { feedAt, html, newSite, pageAt, rss } from './sites.js';
import { agreement, kept } from './visiting.js';

const AOBA = agreement('Aoba City', 'Lakeside University');
const MINATO = agreement('Minato City', 'the Port of Hillside');
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A page that says whether it is as it was. */
const tagged =
  (tag: string, body: string): Page =>
  (request, response) => {
    const isSame = request.headers['if-none-match'] === tag;
    response
      .writeHead(isSame ? 304 : 200, { etag: tag, 'content-type': 'text/html' })
      .end(isSame ? '' : body);
  };

/** A feed that was looked at once, with nothing in it. */
async function emptyFeed(options: Parameters<typeof newSite>[1] = {}) {
  const site = await newSite(feedAt, { ...options, pages: { '/feed.xml': rss([]), ...options?.pages } });
  await site.visit();
  site.requests();
  return site;
}

describe('a feed', () => {
  it('is asked with what it said last; what is known is not fetched again', async () => {
    const site = await emptyFeed();
    site.server.pages.set(
      '/feed.xml',
      tagged('"1"', rss([{ link: '/a', date: 'Sun, 22 Nov 2026 09:00:00 GMT' }])),
    );
    site.server.pages.set('/a', html(AOBA));
    await site.visit();
    expect(site.requests()).toEqual(['/feed.xml', '/a']);
    const { state } = await site.visit();
    expect(site.requests()).toEqual(['/feed.xml']);
    expect(site.server.requests.at(-1)?.headers['if-none-match']).toBe('"1"');
    expect(state).toMatchObject({ failures: 0, hasBaseline: true });
  });

  it('is read with relative links, tracking parameters and wrong dates', async () => {
    const site = await emptyFeed({ pages: { '/a': html(AOBA), '/b': html(MINATO) } });
    const entries = [
      { link: 'a?utm_source=feed', date: 'Thu, 22 Nov 2046 09:00:00 GMT' },
      { link: './b#top', date: '32 Foo 2021' },
    ];
    site.server.pages.set('/feed.xml', rss(entries));
    await site.visit();
    site.server.pages.set(
      '/feed.xml',
      rss(entries.map(({ link }) => ({ link: `${link}`, date: 'yesterday' }))),
    );
    await site.visit();
    expect((await kept(site.keeper)).news).toEqual(['release:a', 'release:b']);
  });

  it('that has moved is found where it is now, and so are its articles', async () => {
    const site = await emptyFeed();
    site.server.pages.set('/feed.xml', { status: 301, headers: { location: '/new/feed.xml' } });
    site.server.pages.set('/new/feed.xml', rss([{ guid: 'n-1', link: '/old/a' }]));
    site.server.pages.set('/old/a', { status: 308, headers: { location: '/a' } });
    site.server.pages.set('/a', html(AOBA));
    await site.visit();
    site.server.pages.set('/new/feed.xml', rss([{ guid: 'n-1', link: '/a' }]));
    await site.visit();
    const { releases, news } = await kept(site.keeper);
    expect(news).toEqual(['release:a']);
    expect(releases[0]?.metadata.url).toBe(`${site.server.url}/a`);
  });

  it('whose entries share one address has as many releases as texts', async () => {
    const site = await emptyFeed();
    const content = (text: string) => text.trim().replaceAll('\n\n', '</p><p>');
    const entries = [AOBA, MINATO].map((text, i) => ({ guid: `${i}`, link: '/all', content: content(text) }));
    site.server.pages.set('/feed.xml', rss(entries));
    await site.visit();
    await site.visit();
    expect((await kept(site.keeper)).news).toEqual(['release:all', 'release:all-2']);
  });

  it('makes nothing of an entry that vanishes and returns', async () => {
    const site = await emptyFeed({ pages: { '/a': html(AOBA), '/b': html(MINATO) } });
    for (const entries of [[{ link: '/a' }, { link: '/b' }], [{ link: '/b' }], [], [{ link: '/a' }]]) {
      site.server.pages.set('/feed.xml', rss(entries));
      await site.visit();
    }
    expect((await kept(site.keeper)).news).toEqual(['release:a', 'release:b']);
  });

  it('that is a page of the web now fails, and is itself again', async () => {
    const site = await emptyFeed();
    site.server.pages.set('/feed.xml', html('Log in\n\nPlease log in.'));
    const failed = await site.visit();
    expect(failed.state.error).toMatch(/is no RSS, Atom or JSON feed/);
    site.server.pages.set('/feed.xml', rss([{ link: '/a' }]));
    site.server.pages.set('/a', html(AOBA));
    expect((await site.visit()).state.failures).toBe(0);
    expect((await kept(site.keeper)).news).toEqual(['release:a']);
  });
});

describe('a server', () => {
  it.each<[what: string, page: Page, sentence: RegExp]>([
    ['is overloaded', { status: 503 }, /answers 503/],
    ['is broken', { status: 500 }, /answers 500/],
    ['leads in a circle', { status: 302, headers: { location: '/feed.xml' } }, /leads on more than 5 times/],
    [
      'leads into the private network',
      { status: 302, headers: { location: 'http://10.0.0.1/' } },
      /private network/,
    ],
    [
      'leads to the machine itself',
      { status: 302, headers: { location: 'http://[::1]/' } },
      /private network/,
    ],
    [
      'sends a picture',
      { headers: { 'content-type': 'image/png' }, body: Uint8Array.of(0x89, 0x50) },
      /is no RSS|encoding/,
    ],
  ])('that %s makes its source fail with a sentence, and nothing else', async (_, page, sentence) => {
    const site = await emptyFeed();
    site.server.pages.set('/feed.xml', page);
    const { state } = await site.visit();
    expect(state).toMatchObject({ failures: 1, error: expect.stringMatching(sentence) });
    site.server.pages.set('/feed.xml', rss([{ link: '/a' }]));
    site.server.pages.set('/a', html(AOBA));
    expect((await site.visit()).state).toMatchObject({ failures: 0, hasBaseline: true });
    expect((await kept(site.keeper)).news).toEqual(['release:a']);
  });

  it('that sends without end is cut off', async () => {
    const site = await emptyFeed({ fetching: { largestBytes: 200_000 } });
    site.server.pages.set('/feed.xml', (_, response) => {
      response.writeHead(200);
      const more = (): void => void (response.destroyed || response.write(Buffer.alloc(65_536, 32), more));
      more();
    });
    expect((await site.visit()).state.error).toMatch(/is larger than/);
  });

  it('that asks for patience in the middle gets it, and loses nothing', async () => {
    const site = await emptyFeed({
      pages: { '/a': html(AOBA), '/b': { status: 429, headers: { 'retry-after': '3600' } } },
    });
    // The oldest is the last of them.
    site.server.pages.set('/feed.xml', tagged('"1"', rss([{ link: '/c' }, { link: '/b' }, { link: '/a' }])));
    const { state } = await site.visit();
    expect(site.requests()).toEqual(['/feed.xml', '/a', '/b']);
    expect(state).toMatchObject({ failures: 1, dueAt: expect.any(Number) });
    expect(state.dueAt! - state.checkedAt!).toBe(HOUR);
    expect((await kept(site.keeper)).ids).toEqual(['a']);
    site.later(HOUR);
    for (const [path, text] of [
      ['/b', MINATO],
      ['/c', agreement('Sakura Bank', 'Hillside City')],
    ] as const)
      site.server.pages.set(path, html(text));
    await site.visit();
    expect((await kept(site.keeper)).news).toEqual(['release:a', 'release:b', 'release:c']);
  });

  it('on which one page is missing or broken loses that one alone, until it is there', async () => {
    const site = await emptyFeed({ pages: { '/b': html(MINATO), '/c': { status: 500 } } });
    site.server.pages.set('/feed.xml', tagged('"1"', rss([{ link: '/a' }, { link: '/b' }, { link: '/c' }])));
    expect((await site.visit()).state.failures).toBe(0);
    await site.visit();
    const problems = site.told.filter(({ kind }) => kind === 'problem');
    expect(problems).toMatchObject(
      [/c answers 500/, /a answers 404/].map((sentence) => ({ sentence: expect.stringMatching(sentence) })),
    );
    site.server.pages.set('/a', html(AOBA));
    site.later(HOUR);
    await site.visit();
    expect((await kept(site.keeper)).ids).toEqual(['b', 'a']);
  });
});

describe('an article that is known', () => {
  it('is asked for again by its age, with what was said of it; a change is a correction', async () => {
    const site = await emptyFeed({ pages: { '/a': tagged('"1"', html(AOBA)) } });
    site.server.pages.set('/feed.xml', rss([{ link: '/a', date: 'Sun, 22 Nov 2026 09:00:00 GMT' }]));
    await site.visit();
    site.later(30 * MINUTE);
    site.requests();
    await site.visit();
    expect(site.requests()).toEqual(['/feed.xml']);
    site.later(HOUR);
    await site.visit();
    expect(site.requests()).toEqual(['/feed.xml', '/a']);
    site.server.pages.set(
      '/a',
      tagged('"2"', html(agreement('Aoba City', 'Lakeside University', 'March 6, 2026'))),
    );
    site.later(DAY);
    await site.visit();
    const { releases, news } = await kept(site.keeper);
    expect(releases).toMatchObject([{ id: 'a', text: expect.stringContaining('March 6') }]);
    expect(news).toEqual(['release:a', expect.stringMatching(/^correction:a:/)]);
  });

  it('is read at once where its title has changed, and stays what it is where its page is gone', async () => {
    const site = await emptyFeed({ pages: { '/a': html(AOBA) } });
    site.server.pages.set('/feed.xml', rss([{ link: '/a', title: 'Signed' }]));
    await site.visit();
    site.server.pages.set('/a', html(agreement('Aoba City', 'Lakeside University', 'March 6, 2026')));
    site.server.pages.set('/feed.xml', rss([{ link: '/a', title: 'Signed (corrected)' }]));
    await site.visit();
    site.server.pages.delete('/a');
    site.later(DAY);
    await site.visit();
    expect((await kept(site.keeper)).releases).toMatchObject([{ text: expect.stringContaining('March 6') }]);
    expect(site.told.filter(({ kind }) => kind === 'problem')).toEqual([]);
  });
});

describe('a page of news', () => {
  it('is read with its links; articles may be written in Shift_JIS, or be a PDF behind a page', async () => {
    const page = html(
      `協定\n\n${'青葉市は湖畔大学と連携協定を締結しました。'.repeat(6)}`,
      '<meta charset="Shift_JIS">',
    );
    const sjis = Uint8Array.from(Encoding.convert(Encoding.stringToCode(page), 'SJIS', 'UNICODE'));
    const site = await newSite(pageAt, {
      pages: {
        '/news/': '<a href="/about.html">About</a>',
        '/news/ja.html': { headers: { 'content-type': 'text/html' }, body: sjis },
        '/news/pdf.html': '<html><body><p>The release: <a href="files/mou.pdf">PDF</a></p></body></html>',
        '/news/files/mou.pdf': {
          headers: { 'content-type': 'application/pdf' },
          body: makePdf([AOBA.split('\n\n')]),
        },
      },
    });
    expect((await site.visit()).state.error).toMatch(/has no link that the source asks for/);
    site.server.pages.set(
      '/news/',
      '<a href="ja.html">日本語</a> <a href="pdf.html">PDF</a> <a href="/x">no</a>',
    );
    await site.visit();
    const { releases, news } = await kept(site.keeper);
    expect(releases.map(({ text }) => text.slice(0, 40))).toEqual([
      expect.stringContaining('Aoba City and Lakeside'),
      expect.stringContaining('青葉市は湖畔大学と'),
    ]);
    expect(news).toEqual([]);
  });

  it('forbids by robots.txt what is then not asked for', async () => {
    const site = await newSite(pageAt, {
      pages: {
        '/robots.txt': { body: 'User-agent: Musubi\nDisallow: /news/hidden' },
        '/news/': '<a href="hidden.html">1</a> <a href="a.html">2</a>',
        '/news/a.html': html(AOBA),
      },
    });
    await site.visit();
    expect(site.requests()).toEqual(['/news/', '/news/a.html']);
    expect(site.told).toContainEqual({
      kind: 'problem',
      sentence: expect.stringMatching(/robots\.txt .* forbids it/),
    });
  });

  it('with many links that lead nowhere is looked at to its end, and then again', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `broken${i}`);
    const site = await newSite(pageAt, {
      pages: {
        '/news/': [...names, 'aoba'].map((name) => `<a href="${name}.html">${name}</a>`).join(' '),
        ...Object.fromEntries(names.map((name) => [`/news/${name}.html`, { status: 500 }])),
        '/news/aoba.html': html(AOBA),
      },
    });
    let { state } = await site.visit();
    // Three in a row may be the server: it gets a pause.
    expect(state).toMatchObject({ failures: 1, hasBaseline: false });
    for (let looks = 1; !state.hasBaseline; looks++) {
      expect(looks).toBeLessThan(6);
      site.later(state.dueAt! - state.checkedAt!);
      ({ state } = await site.visit());
    }
    expect(await kept(site.keeper)).toMatchObject({ ids: ['aoba'], news: [] });
  });

  it('with more articles than fit into memory is read in parts, each article once', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `n${i}`);
    const site = await newSite(pageAt, {
      pages: {
        '/news/': names.map((name) => `<a href="${name}.html">${name}</a>`).join(' '),
        ...Object.fromEntries(
          names.map((name) => [`/news/${name}.html`, html(agreement(`Town ${name}`, `College ${name}`))]),
        ),
      },
    });
    const { state } = await site.visit();
    expect(state).toMatchObject({ hasBaseline: true, listed: 60 });
    expect((await kept(site.keeper)).ids).toHaveLength(60);
    const asked = site.requests();
    expect(new Set(asked).size).toBe(asked.length);
    expect(site.told.filter(({ kind }) => kind === 'part')).toHaveLength(2);
  });
});
