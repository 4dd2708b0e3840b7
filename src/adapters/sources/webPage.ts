import { decodeFile } from './decodeFile.js';
import type { FormatText, Refusal } from './formatText.js';
import { blocksOf } from './page/blocks.js';
import { findArticle, flatText, type PageDocument, parseHtml } from './page/dom.js';
import { pageMetadata } from './page/metadata.js';
import { noted, refused } from './problem.js';

/** An article that keeps less of the page than this has lost a part of it on the way. */
const LEAST_KEPT = 0.5;

/** A saved web page: the words of its article, and the title, date and address that the page states. */
export function readWebPage(file: string, bytes: Uint8Array, charset?: string): FormatText | Refusal {
  const decoded = decodeFile(file, bytes, charset ?? declaredCharset(bytes));
  if (decoded.kind === 'refused') return decoded;
  const document = parseHtml(decoded.text);
  const metadata = pageMetadata(document, decoded.text);
  const dateline = visibleDate(document);
  const article = articleText(document);
  if (article === '') {
    const remedy = 'open it in a browser, and save the text that is seen there as a .txt file';
    return { kind: 'refused', problem: refused('no text', file, 'is a web page without text', remedy) };
  }
  const text = withHead(article, [metadata.title && `# ${metadata.title}`, dateline]);
  const notes = [...decoded.notes];
  if (isCut(decoded.text)) {
    notes.push(
      noted('cut off', file, 'its end is missing', 'save the page again if a part of the text is missing'),
    );
  }
  return { kind: 'read', text, metadata, bodyStart: 0, notes };
}

/** The character set that the page names in its first lines, where HTML wants it. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return (/\bcharset\s*=\s*["']?([\w-]+)/i.exec(head) ?? /<\?xml[^>]*encoding=["']([\w-]+)/i.exec(head))?.[1];
}

function articleText(document: PageDocument): string {
  // First, since looking for the article takes the document apart.
  const whole = document.body ? blocksOf(document.body, { withoutAround: true }) : '';
  const article = findArticle(document);
  const text = article ? blocksOf(article) : '';
  return text.length >= whole.length * LEAST_KEPT ? text : whole;
}

/** The date as a reader of the page sees it; it often stands outside the article. */
function visibleDate(document: PageDocument): string | undefined {
  for (const element of document.querySelectorAll('time, [itemprop="datePublished"], [class*="date"]')) {
    const text = flatText(element);
    const isDate = text.length <= 40 && /(?:19|20)\d\d|令和|平成/.test(text);
    if (isDate && !/更新|updated|copyright|©/i.test(text)) return text;
  }
  return undefined;
}

/** Puts the lines before the text that it does not hold itself. */
function withHead(text: string, lines: readonly (string | undefined)[]): string {
  const bare = (words: string): string => words.replace(/[\s#]+/g, '');
  const start = bare(text.slice(0, 2000));
  const missing = lines.filter((line): line is string => line !== undefined && !start.includes(bare(line)));
  return [...missing, text].join('\n\n');
}

function isCut(html: string): boolean {
  return /<html[\s>]/i.test(html) && !/<\/html\s*>/i.test(html.slice(-4096));
}
