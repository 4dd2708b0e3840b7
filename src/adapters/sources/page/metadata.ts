import type { DateValue } from '../../../core/text/dateValue.js';
import { writtenDate } from '../writtenDate.js';
import { flatText, type PageDocument } from './dom.js';

/** What a page says of itself outside its text. */
export interface PageMetadata {
  readonly title?: string;
  readonly publishedOn?: DateValue;
  readonly url?: string;
}

type JsonObject = Record<string, unknown>;

const ARTICLE_TYPES = /Article|Posting|Report|WebPage/;

/** Read before the article is looked for, which takes the document apart. */
export function pageMetadata(document: PageDocument, html: string): PageMetadata {
  const linked = linkedData(document);
  const [title, publishedOn, url] = [
    titleOf(document, linked),
    dateOf(document, linked),
    urlOf(document, linked, html),
  ];
  return { ...(title && { title }), ...(publishedOn && { publishedOn }), ...(url && { url }) };
}

/** The longest heading that the page's own title repeats: the shorter ones are a site's name, a section's. */
function titleOf(document: PageDocument, linked: readonly JsonObject[]): string | undefined {
  const named = flatText(document.querySelector('title'));
  const shared = content(document, 'meta[property="og:title"], meta[name="twitter:title"]') ?? '';
  const headings = [...document.querySelectorAll('h1, h2')].map(flatText).filter((text) => text.length > 3);
  const repeated = headings.filter((text) => named.includes(text) || shared.includes(text));
  const heading = repeated.sort((a, b) => b.length - a.length)[0];
  const headline = linked.map(({ headline }) => headline).find((text) => typeof text === 'string');
  return heading ?? ((headline as string | undefined)?.trim() || shared || named || undefined);
}

/** When it was issued, not when the page was last changed. */
function dateOf(document: PageDocument, linked: readonly JsonObject[]): DateValue | undefined {
  const inJapan = /^ja\b/i.test(document.documentElement?.getAttribute('lang') ?? '');
  const stated = [
    ...linked.map(({ datePublished }) => datePublished),
    content(document, 'meta[property="article:published_time"]'),
    content(document, 'meta[itemprop="datePublished"]'),
    content(document, 'meta[name="DC.date.issued"], meta[name="dcterms.issued"]'),
    content(
      document,
      'meta[name="pubdate"], meta[name="publishdate"], meta[name="date"], meta[name="DC.date"]',
    ),
    ...['time[itemprop="datePublished"]', 'time[pubdate]', 'article time', 'main time', 'time'].map(
      (selector) => document.querySelector(selector)?.getAttribute('datetime'),
    ),
  ];
  for (const value of stated) {
    const date = typeof value === 'string' ? writtenDate(value, inJapan) : undefined;
    if (date) return date;
  }
  return undefined;
}

function urlOf(document: PageDocument, linked: readonly JsonObject[], html: string): string | undefined {
  const candidates = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    content(document, 'meta[property="og:url"]'),
    ...linked.map(({ url }) => url),
    // Browsers write the address into a page that they save.
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2000))?.[1],
  ];
  return candidates.find((url): url is string => typeof url === 'string' && /^https?:\/\/\S+$/.test(url));
}

function content(document: PageDocument, selector: string): string | undefined {
  return document.querySelector(selector)?.getAttribute('content')?.trim() || undefined;
}

/** The page's JSON-LD objects that tell of an article; broken ones are passed over. */
function linkedData(document: PageDocument): JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const data: unknown = JSON.parse(script.textContent ?? '');
      const graph = isObject(data) && Array.isArray(data['@graph']) ? data['@graph'] : data;
      found.push(...[graph].flat().filter(isObject));
    } catch {
      // A page's mistake in its JSON-LD takes nothing from its text.
    }
  }
  return found.filter((object) => ARTICLE_TYPES.test(String(object['@type'])));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
