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
    options: { maxElemsToParse: number; serializer: (node: PageElement) => PageElement },
  ): { parse(): { content?: PageElement | null } | null };
}

/** More elements than this, and the article is not looked for: its search would take too long. */
const MOST_ELEMENTS = 50_000;

/** The element that holds the article, without menus and the like; it takes the document apart. */
export function findArticle(document: PageDocument): PageElement | undefined {
  const { Readability } = require('@mozilla/readability') as { Readability: ReadabilityClass };
  try {
    const options = { maxElemsToParse: MOST_ELEMENTS, serializer: (node: PageElement) => node };
    return new Readability(document, options).parse()?.content ?? undefined;
  } catch {
    // Too many elements, or a document that is hardly one: the caller takes the whole page.
    return undefined;
  }
}
