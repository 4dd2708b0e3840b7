import { canonicalAddress } from '../../../core/sources/canonicalAddress.js';
import { decode } from '../decode.js';
import { flatText, type PageElement, parseHtml } from '../page/dom.js';
import type { FetchedPage } from './fetched.js';
import { type Listed, told } from './listed.js';

/** Which of a page's links lead to releases: those that a CSS selector finds, those whose address has a pattern. */
export interface NewsLinks {
  readonly selector?: string;
  /** A part of the address, in which `*` stands for anything: `/news/*.html`. */
  readonly pattern?: string;
}

const MOST_LINKS = 2_000;

/** The links of a page that lists news, in its order; a sentence where none is found. */
export function readNewsPage(
  page: FetchedPage,
  links: NewsLinks,
): readonly Listed[] | { readonly sentence: string } {
  const decoded = decode(page.bytes, page.charset);
  if (decoded.kind !== 'text') return { sentence: `${page.url} is written in no encoding that is known.` };
  const document = parseHtml(decoded.text);
  const base = document.querySelector('base')?.getAttribute('href') ?? '';
  const from = URL.canParse(base, page.url) ? new URL(base, page.url).href : page.url;
  const anchors = [...document.querySelectorAll(links.selector ?? 'a[href]')].flatMap(anchorOf);
  const found = anchors.flatMap((anchor) => {
    const address = canonicalAddress(anchor.getAttribute('href') ?? '', from);
    if (address === undefined || !hasPattern(address, links.pattern)) return [];
    const title = flatText(anchor);
    return [{ address, ...(title ? { title } : {}) }];
  });
  if (found.length === 0) return { sentence: `${page.url} has no link that the source asks for.` };
  return told(firstOfEach(found).slice(0, MOST_LINKS));
}

/** A selector may find the link, what is in it, or what it is in. */
function anchorOf(element: PageElement): PageElement[] {
  for (let one: PageElement | null = element; one; one = one.parentElement)
    if (one.tagName === 'A' && one.hasAttribute('href')) return [one];
  const inside = element.querySelector('a[href]');
  return inside ? [inside] : [];
}

/** A picture and a headline that lead to one article are one item; the words are its title. */
function firstOfEach<T extends { readonly address: string; readonly title?: string }>(
  items: readonly T[],
): T[] {
  const byAddress = new Map<string, T>();
  for (const item of items) {
    const known = byAddress.get(item.address);
    if (!known || (known.title === undefined && item.title !== undefined)) byAddress.set(item.address, item);
  }
  return [...byAddress.values()];
}

/** Piece by piece, so that no pattern takes long. */
export function hasPattern(address: string, pattern: string | undefined): boolean {
  if (pattern === undefined) return true;
  let at = 0;
  for (const piece of pattern.split('*')) {
    const found = address.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}
