import type { AddedRelease, Validators } from '../../../core/ports.js';
import { canonicalAddress } from '../../../core/sources/canonicalAddress.js';
import { textKey } from '../duplicates.js';
import { readReleaseBytes } from '../file.js';
import type { FormatText } from '../formatText.js';
import type { FetchedPage, FetchFailure } from './fetched.js';
import type { Fetcher } from './fetcher.js';
import type { Listed } from './listed.js';

/** An article as a release's text, or why there is none. */
export type Article =
  | {
      readonly kind: 'article';
      readonly text: string;
      readonly bodyStart: number;
      readonly metadata: AddedRelease['metadata'];
      readonly digest: string;
      /** Canonical, where it was found in the end. */
      readonly address: string;
      readonly notes: readonly string[];
      /** Of the page; none where the text is not the page's own. */
      readonly validators?: Validators;
    }
  | { readonly kind: 'not modified' }
  /** It came, and is nothing that can be read. */
  | { readonly kind: 'refused'; readonly sentence: string }
  | FetchFailure;

/** Less text than this is a page that only leads to the release. */
const LEAST_TEXT = 200;

/** The article behind an entry: what a feed says of it goes before what the page says. */
export async function fetchArticle(
  item: Listed,
  fetcher: Pick<Fetcher, 'get'>,
  validators: Validators = {},
): Promise<Article> {
  const own = item.sharesAddress ? await contentOf(item) : undefined;
  if (own) return own;
  const found = await fetchPage(item, fetcher, validators);
  return (isNoText(found) ? await contentOf(item) : undefined) ?? found;
}

/** Nothing to wait for: the page is gone, is forbidden, or is written by a program that runs in a browser. */
function isNoText(found: Article): boolean {
  if (found.kind === 'failed') return !found.isPassing;
  return found.kind === 'refused' || (found.kind === 'article' && found.text.length < LEAST_TEXT);
}

async function fetchPage(
  item: Listed,
  fetcher: Pick<Fetcher, 'get'>,
  validators: Validators,
): Promise<Article> {
  const found = await fetcher.get(item.address, validators);
  if (found.kind !== 'page') return found;
  const read = await readPage(found);
  const pdf = await pdfBehind(found, read, fetcher);
  if (pdf) return article(item, pdf.page.url, pdf.text);
  if (read.kind === 'refused') return { kind: 'refused', sentence: read.problem.sentence };
  return { ...article(item, found.url, read), validators: found.validators };
}

const readPage = ({ url, bytes, charset }: FetchedPage) => readReleaseBytes(url, bytes, charset);

/** A page with hardly a word that leads to one PDF is the way to it. */
async function pdfBehind(
  page: FetchedPage,
  read: Awaited<ReturnType<typeof readPage>>,
  fetcher: Pick<Fetcher, 'get'>,
): Promise<{ page: FetchedPage; text: FormatText } | undefined> {
  if (page.type !== 'text/html' || (read.kind === 'read' && read.text.length >= LEAST_TEXT)) return undefined;
  const html = Buffer.from(page.bytes).toString('latin1');
  const links = [...html.matchAll(/\bhref\s*=\s*["']?([^"'\s>]{1,500}\.pdf(?:\?[^"'\s>]{0,200})?)["'\s>]/gi)];
  const addresses = new Set(links.flatMap(([, href = '']) => canonicalAddress(href, page.url) ?? []));
  const [only, ...more] = addresses;
  if (only === undefined || more.length > 0) return undefined;
  const found = await fetcher.get(only);
  if (found.kind !== 'page') return undefined;
  const text = await readPage(found);
  return text.kind === 'read' ? { page: found, text } : undefined;
}

/** What a feed carries itself, for entries that no page stands behind alone, or none that can be read. */
async function contentOf(item: Listed): Promise<Article | undefined> {
  if (item.content === undefined || item.content.length < LEAST_TEXT) return undefined;
  const html = `<html><body><article>${item.content}</article></body></html>`;
  const read = await readReleaseBytes(`${item.address}#${item.title ?? ''}.html`, Buffer.from(html));
  return read.kind === 'read' ? article(item, item.address, read) : undefined;
}

function article(item: Listed, url: string, read: FormatText): Extract<Article, { kind: 'article' }> {
  const { title, publishedOn } = item;
  const address = ownAddress(read.metadata.url, url);
  return {
    kind: 'article',
    text: read.text,
    bodyStart: read.bodyStart,
    metadata: {
      ...read.metadata,
      ...(read.metadata.title === undefined && title !== undefined ? { title } : {}),
      ...(read.metadata.publishedOn === undefined && publishedOn !== undefined ? { publishedOn } : {}),
      url: address,
    },
    digest: textKey(read),
    address,
    notes: read.notes.map(({ sentence }) => sentence),
  };
}

/** The address that a page says it has, where that is not another's: some say of every page that it is their first. */
function ownAddress(said: string | undefined, url: string): string {
  const found = canonicalAddress(url) ?? url;
  const stated = said === undefined ? undefined : canonicalAddress(said, url);
  if (stated === undefined) return found;
  const [one, other] = [new URL(stated), new URL(found)];
  const bare = (host: string): string => host.replace(/^www\./, '');
  const isFirst = one.pathname === '/' && other.pathname !== '/';
  return bare(one.host) === bare(other.host) && !isFirst ? stated : found;
}
