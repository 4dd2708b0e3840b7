import { describe, expect, it } from 'vitest';
import { fetchArticle } from '../../../src/adapters/sources/web/article.js';
import type { Fetched } from '../../../src/adapters/sources/web/fetched.js';
import type { Listed } from '../../../src/adapters/sources/web/listed.js';

const TEXT = `<p>Minato City signed a memorandum of understanding with Lakeside University on March 5, 2021, the city's
  fourth such agreement.</p><p>The two will work together on harbor health for three years, exchange staff, and hold a
  yearly forum that is open to everybody who lives in the city.</p>`;
const html = (head: string, body = TEXT): string =>
  `<html><head><title>Minato and Lakeside sign</title>${head}</head><body><article><h1>Minato and Lakeside sign</h1>${body}</article></body></html>`;

/** Pages by their address. */
const web = (pages: Readonly<Record<string, string | Uint8Array>>) => ({
  get: async (url: string): Promise<Fetched> => {
    const body = pages[url];
    if (body === undefined)
      return { kind: 'failed', sentence: `${url} answers 404.`, isGone: true, isPassing: false };
    const type = url.endsWith('.pdf') ? 'application/pdf' : 'text/html';
    return { kind: 'page', url, type, bytes: Buffer.from(body), validators: {} };
  },
});
const item = (more: Partial<Listed> = {}): Listed => ({
  address: 'https://news.example/1',
  sharesAddress: false,
  ...more,
});

describe('the article behind an entry', () => {
  it('keeps what the page says of itself, and takes the rest from the entry', async () => {
    const found = await fetchArticle(
      item({ title: 'Other words', publishedOn: '2021-03-06' }),
      web({ 'https://news.example/1': html('') }),
    );
    expect(found).toMatchObject({
      kind: 'article',
      address: 'https://news.example/1',
      metadata: {
        title: 'Minato and Lakeside sign',
        publishedOn: '2021-03-06',
        url: 'https://news.example/1',
      },
      text: expect.stringContaining('harbor health'),
    });
  });

  it.each([
    ['/news/one', 'https://news.example/news/one'],
    // Some say of every page that it is their first, or another's.
    ['/', 'https://news.example/1'],
    ['https://other.example/1', 'https://news.example/1'],
  ])('whose page says it is at %s is known as %s', async (said, address) => {
    const page = html(
      `<link rel="canonical" href="${said.startsWith('/') ? `https://news.example${said}` : said}">`,
    );
    expect(await fetchArticle(item(), web({ 'https://news.example/1': page }))).toMatchObject({ address });
  });

  it('may be a text that the feed carries, where its address is not its own', async () => {
    const found = await fetchArticle(item({ sharesAddress: true, title: 'One', content: TEXT }), web({}));
    expect(found).toMatchObject({
      kind: 'article',
      metadata: { title: 'One' },
      text: expect.stringContaining('harbor health'),
    });
  });

  it.each<[what: string, pages: Parameters<typeof web>[0]]>([
    ['is gone', {}],
    [
      'is written in a browser alone',
      { 'https://news.example/1': '<html><body>Please turn on JavaScript.</body></html>' },
    ],
    ['is a picture', { 'https://news.example/1': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10) }],
  ])('may be the text that the feed carries, where its page %s', async (_, pages) => {
    const found = await fetchArticle(item({ title: 'One', content: TEXT }), web(pages));
    expect(found).toMatchObject({ kind: 'article', text: expect.stringContaining('harbor health') });
  });

  it('is waited for where its server is at fault', async () => {
    const fetched = { kind: 'failed', sentence: 'It answers 503.', isGone: false, isPassing: true } as const;
    const found = await fetchArticle(item({ content: TEXT }), { get: async () => fetched });
    expect(found).toEqual(fetched);
  });

  it('that is gone, or no release, is a sentence', async () => {
    expect(await fetchArticle(item(), web({}))).toMatchObject({ kind: 'failed', isGone: true });
    const picture = await fetchArticle(
      item(),
      web({ 'https://news.example/1': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]) }),
    );
    expect(picture).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('is a picture') });
  });
});
