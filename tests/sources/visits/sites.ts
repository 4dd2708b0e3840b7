import { onTestFinished } from 'vitest';
import { createSource } from '../../../src/adapters/sources/createSource.js';
import type { SourceSettings } from '../../../src/adapters/sources/settings.js';
import { createFetcher, type FetcherOptions } from '../../../src/adapters/sources/web/fetcher.js';
import type { Keeper } from '../../../src/adapters/stores/keeper.js';
import { startWebServer, type WebServer } from '../../fakes/webServer.js';
import { keepingOf, NOW, newKeeper, newVisitor } from './visiting.js';

/** An entry of a feed, as the feed says it. */
export interface Entry {
  readonly guid?: string;
  readonly link: string;
  readonly title?: string;
  readonly date?: string;
  readonly content?: string;
}

export const rss = (entries: readonly Entry[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>${entries
    .map(
      ({ guid, link, title, date, content }) =>
        `<item>${guid ? `<guid isPermaLink="false">${guid}</guid>` : ''}<link>${link}</link><title>${title ?? link}</title>${
          date ? `<pubDate>${date}</pubDate>` : ''
        }${content ? `<content:encoded><![CDATA[${content}]]></content:encoded>` : ''}</item>`,
    )
    .join('')}</channel></rss>`;

/** A web page with a text in it, a paragraph for each that is parted by a blank line. */
export const html = (text: string, head = ''): string => {
  const [title = '', ...paragraphs] = text.trim().split('\n\n');
  return `<html><head><title>${title}</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;
};

/** A site, and a source that looks at it. */
export interface Site extends ReturnType<typeof newVisitor> {
  readonly server: WebServer;
  readonly keeper: Keeper;
  /** What was asked for since the last time that this was asked, without robots.txt. */
  requests(): string[];
  /** The time goes on by so many milliseconds. */
  later(ms: number): void;
}

export async function newSite(
  settings: (url: string) => SourceSettings,
  {
    pages = {},
    fetching = {},
  }: { pages?: Parameters<typeof startWebServer>[0]; fetching?: Partial<FetcherOptions> } = {},
): Promise<Site> {
  const server = await startWebServer(pages);
  let now = NOW;
  const fetcher = createFetcher({
    userAgent: 'Musubi/test (+mailto:news@example.org)',
    privateHosts: ['127.0.0.1'],
    pauseMs: 0,
    now: () => now,
    ...fetching,
  });
  onTestFinished(() => fetcher.close());
  const keeper = await newKeeper();
  const source = createSource(settings(server.url), { fetcher, now: () => now });
  const visitor = newVisitor({ keeping: keepingOf(keeper), source });
  let told = 0;
  return {
    ...visitor,
    server,
    keeper,
    requests: () => {
      const paths = server.requests.slice(told).map(({ path }) => path);
      told = server.requests.length;
      return paths.filter((path) => path !== '/robots.txt');
    },
    later: (ms) => {
      now += ms;
      visitor.at(now);
    },
  };
}

export const feedAt = (url: string): SourceSettings => ({ kind: 'feed', url: `${url}/feed.xml` });
export const pageAt = (url: string): SourceSettings => ({
  kind: 'page',
  url: `${url}/news/`,
  links: { pattern: '/news/*.' },
});
