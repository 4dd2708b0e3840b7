import { flatText, isElement, type PageElement, type PageNode } from './dom.js';
import { definitionRows, tableRows } from './rows.js';

/** Never the article's words. */
const UNSEEN = new Set(
  'HEAD SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT CANVAS VIDEO AUDIO BUTTON INPUT SELECT TEXTAREA RT RP'.split(
    ' ',
  ),
);
/** Around the article, where a page says so. */
const AROUND = new Set('NAV HEADER FOOTER ASIDE FORM'.split(' '));
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK Q RUBY RB S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Pages are nested a few dozen deep; what lies deeper is taken as plain text. */
const DEEPEST = 400;

export interface BlockOptions {
  /** Also leaves out menus, heads, feet and forms of the page. */
  readonly withoutAround?: boolean;
}

/**
 * The text of an element as blocks, one blank line between them: paragraphs, `## headings`, `- items`,
 * captions, and tables as rows of `label: value`.
 */
export function blocksOf(root: PageElement, options: BlockOptions = {}): string {
  const writer = new BlockWriter(options);
  writer.walk(root, 0);
  return writer.finish();
}

class BlockWriter {
  private readonly blocks: string[] = [];
  private line = '';
  /** What stands before the block that is being written: `## `, `- `. */
  private mark = '';
  private readonly options: BlockOptions;

  constructor(options: BlockOptions) {
    this.options = options;
  }

  finish(): string {
    this.end();
    return this.blocks.join('\n\n').replace(/\n\n(?=\n)/g, '\n');
  }

  walk(node: PageNode, depth: number): void {
    if (node.nodeType === 3) {
      this.line += (node.textContent ?? '').replace(/[ \t\r\n\f\u00a0]+/g, ' ');
      return;
    }
    if (!isElement(node) || this.isUnseen(node)) return;
    if (depth > DEEPEST) this.line += flatText(node);
    else this.element(node, depth);
  }

  private element(node: PageElement, depth: number): void {
    const tag = node.tagName.toUpperCase();
    if (tag === 'BR') this.line += '\n';
    else if (INLINE.has(tag)) this.children(node, depth);
    else if (/^H[1-6]$/.test(tag)) this.block(node, depth, `${'#'.repeat(Number(tag[1]))} `);
    else if (tag === 'LI') this.block(node, depth, '- ');
    else if (tag === 'TABLE') this.rows(node, tableRows(node), depth);
    else if (tag === 'DL') this.rows(node, definitionRows(node), depth);
    else this.block(node, depth, '');
  }

  /** A table that only lays out the page has no rows of its own: what it holds is walked through. */
  private rows(node: PageElement, rows: readonly string[] | undefined, depth: number): void {
    if (!rows) {
      this.block(node, depth, '');
      return;
    }
    this.end();
    const caption = flatText(node.querySelector('caption'));
    if (caption !== '') this.blocks.push(caption);
    if (rows.length > 0) this.blocks.push(rows.join('\n'));
  }

  private block(node: PageElement, depth: number, mark: string): void {
    this.end();
    if (mark !== '') this.mark = mark;
    this.children(node, depth);
    this.end();
    this.mark = '';
  }

  private children(node: PageElement, depth: number): void {
    for (const child of node.childNodes) this.walk(child, depth + 1);
  }

  private end(): void {
    const text = this.line
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .replace(/\n{2,}/g, '\n\n')
      .trim();
    this.line = '';
    if (text === '') return;
    const item = this.mark === '- ' && this.blocks.at(-1)?.startsWith('- ');
    // Items of one list stand line under line.
    if (item) this.blocks.push(`${this.blocks.pop()}\n${this.mark}${text}`);
    else this.blocks.push(this.mark + text);
    this.mark = '';
  }

  private isUnseen(node: PageElement): boolean {
    const tag = node.tagName.toUpperCase();
    if (UNSEEN.has(tag) || node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true')
      return true;
    if (/display\s*:\s*none/i.test(node.getAttribute('style') ?? '')) return true;
    if (!this.options.withoutAround) return false;
    // A <header> inside the article holds its title and date.
    return AROUND.has(tag) && !(tag === 'HEADER' && isWithin(node, 'ARTICLE'));
  }
}

function isWithin(node: PageElement, tag: string): boolean {
  for (let outer = node.parentElement; outer; outer = outer.parentElement) {
    if (outer.tagName.toUpperCase() === tag) return true;
  }
  return false;
}
