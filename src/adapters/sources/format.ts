import { extname } from 'node:path';

/** How a release is written down. */
export type Format = 'plain text' | 'Markdown' | 'web page' | 'PDF';

/** The formats that are read, for a sentence. */
export const READ_FORMATS = 'plain text, Markdown, a saved web page or a PDF';

const TEXT_ENDINGS = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.pdf'];

/** Files that are text, or look like it, and hold no release. */
const OTHER_ENDINGS: Record<string, string> = {
  '.json': 'a JSON file',
  '.jsonl': 'a JSON file',
  '.csv': 'a table (CSV)',
  '.tsv': 'a table (TSV)',
  '.xml': 'an XML file',
  '.rss': 'a news feed',
  '.yaml': 'a YAML file',
  '.yml': 'a YAML file',
  '.js': 'a script',
  '.css': 'a style sheet',
  '.svg': 'a picture',
  '.rtf': 'a Rich Text document',
  '.eml': 'a saved mail',
  '.mht': 'a web archive (MHTML)',
  '.mhtml': 'a web archive (MHTML)',
};

/** The first bytes by which other formats are known. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['II*\0', 'a picture'],
  ['MM\0*', 'a picture'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['{\\rtf', 'a Rich Text document'],
  ['\x1f\x8b', 'a compressed file'],
  ['7z\xbc\xaf', 'a compressed file'],
];

const ZIPPED: Record<string, string> = {
  '.docx': 'a Word document',
  '.xlsx': 'an Excel table',
  '.pptx': 'a PowerPoint presentation',
  '.odt': 'an OpenDocument text',
  '.epub': 'an e-book',
};

/** What a file is by its first bytes, and by its name's ending where those leave it open; else what else it is. */
export function formatOf(name: string, bytes: Uint8Array): Format | { readonly other: string } {
  const ending = extname(name).toLowerCase();
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  // The PDF specification lets the header stand anywhere in the first 1,024 bytes.
  if (head.includes('%PDF-')) return 'PDF';
  if (head.startsWith('PK\x03\x04')) return { other: ZIPPED[ending] ?? 'a ZIP archive' };
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) return { other: signature[1] };
  const other = OTHER_ENDINGS[ending];
  if (other) return { other };
  const start = head.replaceAll('\0', '').slice(0, 300);
  if (/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i.test(start))
    return 'web page';
  if (['.html', '.htm', '.xhtml'].includes(ending)) return 'web page';
  return ending === '.md' || ending === '.markdown' ? 'Markdown' : 'plain text';
}

/** The file's name without an ending that tells a format: `2021-03-22.medicen.txt` → `2021-03-22.medicen`. */
export function withoutEnding(name: string): string {
  const ending = extname(name);
  return TEXT_ENDINGS.includes(ending.toLowerCase()) ? name.slice(0, -ending.length) : name;
}
