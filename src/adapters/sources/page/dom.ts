import { createRequire } from 'node:module';

/**
 * The part of the DOM that is used. linkedom and Readability are typed against a browser's DOM, which
 * this program does not have; both are loaded when the first web page comes.
 */
export interface PageNode {
  /** 1: an element, 3: text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  /** In capitals: `TABLE`. */
  readonly tagName: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** The element's text with every run of white space as one blank. */
export function flatText(node: PageNode | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const require = createRequire(import.meta.url);

export function parseHtml(html: string): PageDocument {
  const { parseHTML } = require('linkedom') as { parseHTML(html: string): { document: PageDocument } };
  // A page without <html> would be parsed as a fragment, with nothing in its body.
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`).document;
}

interface ReadabilityClass {
  new (
    document: PageDocument,
    options: { serializer: (node: PageElement) => PageElement },
  ): { parse(): { content?: PageElement | null } | null };
}

/**
 * The element that holds the article, without menus and the like; it takes the document apart.
 * Undefined where none is found, and where the page is nested or large beyond what a page is.
 */
export function findArticle(document: PageDocument): PageElement | undefined {
  if (isMonstrous(document)) return undefined;
  const { Readability } = require('@mozilla/readability') as { Readability: ReadabilityClass };
  return new Readability(document, { serializer: (node) => node }).parse()?.content ?? undefined;
}

/** Real pages are nested some thirty deep, and have a few thousand elements. */
const DEEPEST = 100;
const MOST_STEPS = 200_000;

/** Readability climbs from each element again and again: time grows with all depths together. */
function isMonstrous(document: PageDocument): boolean {
  let steps = 0;
  const open: { readonly node: PageNode; readonly depth: number }[] = [{ node: document, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    steps += depth;
    if (depth > DEEPEST || steps > MOST_STEPS) return true;
    for (const child of node.childNodes) if (isElement(child)) open.push({ node: child, depth: depth + 1 });
  }
  return false;
}
