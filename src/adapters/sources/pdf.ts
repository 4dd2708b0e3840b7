import { createRequire } from 'node:module';
import type { FormatText, Refusal } from './formatText.js';
import { noted, type Problem, refused } from './problem.js';

/** The part of unpdf that is used; its own types need a browser's. */
interface Unpdf {
  getDocumentProxy(data: Uint8Array, options: { verbosity: number }): Promise<PdfDocument>;
}
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<{ getTextContent(): Promise<{ items: readonly PdfItem[] }> }>;
  destroy(): Promise<void>;
}
interface PdfItem {
  /** Absent for marks that are no text. */
  readonly str?: string;
  readonly hasEOL?: boolean;
  /** The last two are where it begins, in points from the page's lower left corner. */
  readonly transform?: readonly number[];
}

interface PdfLine {
  readonly text: string;
  readonly y: number;
}

/** Only errors: the library would write its warnings to standard output. */
const ERRORS_ONLY = 0;
const REMEDY_SCAN = 'run text recognition over it, or save its text as a .txt file';

/** The text of a PDF: its lines as they stand, a blank line at a wider gap, a form feed before each further page. */
export async function readPdf(file: string, bytes: Uint8Array): Promise<FormatText | Refusal> {
  // Loaded when the first PDF comes: it takes a while, and most folders have none.
  const unpdf = createRequire(import.meta.url)('unpdf') as Unpdf;
  let document: PdfDocument;
  try {
    // The library keeps the bytes that it is given, and takes no Buffer.
    document = await unpdf.getDocumentProxy(new Uint8Array(bytes), { verbosity: ERRORS_ONLY });
  } catch (error) {
    return { kind: 'refused', problem: unopened(file, bytes, error) };
  }
  try {
    return await readPages(file, bytes, document);
  } finally {
    await document.destroy();
  }
}

async function readPages(
  file: string,
  bytes: Uint8Array,
  document: PdfDocument,
): Promise<FormatText | Refusal> {
  const pages: string[] = [];
  let lost = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(document, number);
    if (page === undefined) lost++;
    else pages.push(page);
  }
  const text = pages.join('\n\f');
  if (text.trim() === '') return { kind: 'refused', problem: withoutText(file, bytes, lost) };
  const notes: Problem[] = [];
  if (lost > 0) {
    const matter = `${lost} of its ${document.numPages} pages cannot be read`;
    notes.push(noted('cut off', file, matter, 'fetch the file again'));
  } else if (!isComplete(bytes)) {
    notes.push(
      noted('cut off', file, 'its end is missing', 'fetch the file again if a part of the text is missing'),
    );
  }
  if (hasOldJapaneseFont(bytes)) {
    const matter = 'it has a Japanese font without a table of its letters, and what is set in it is missing';
    notes.push(noted('no text', file, matter, 'save its text as a .txt file'));
  }
  return { kind: 'read', text, metadata: {}, bodyStart: 0, notes };
}

async function readPage(document: PdfDocument, number: number): Promise<string | undefined> {
  try {
    const { items } = await (await document.getPage(number)).getTextContent();
    return joinLines(linesOf(items));
  } catch {
    return undefined;
  }
}

function linesOf(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let text = '';
  let y: number | undefined;
  for (const item of items) {
    if (item.str === undefined) continue;
    // Some fonts give control characters for letters that they do not name.
    text += item.str.replace(/[\x00-\x08\x0b-\x1f]/g, '');
    if (item.str.trim() !== '') y ??= item.transform?.[5];
    if (!item.hasEOL) continue;
    lines.push({ text: text.trimEnd(), y: y ?? Number.NaN });
    [text, y] = ['', undefined];
  }
  if (text.trim() !== '') lines.push({ text: text.trimEnd(), y: y ?? Number.NaN });
  return lines;
}

/** A gap clearly wider than the page's usual one, or a step back up the page, parts two paragraphs. */
function joinLines(lines: readonly PdfLine[]): string {
  const gaps = lines.map(({ y }, i) => (i === 0 ? Number.NaN : lines[i - 1]!.y - y));
  const steps = gaps.filter((gap) => gap > 0).sort((a, b) => a - b);
  const usual = steps[Math.floor(steps.length / 2)] ?? 0;
  const parted = (gap: number): boolean => gap > usual * 1.4 || gap < -usual * 0.5;
  return lines.map(({ text }, i) => (parted(gaps[i]!) ? `\n${text}` : text)).join('\n');
}

function unopened(file: string, bytes: Uint8Array, error: unknown): Problem {
  if (error instanceof Error && error.name === 'PasswordException') {
    return refused('locked', file, 'is a PDF that needs a password', 'save it without one');
  }
  return isComplete(bytes)
    ? refused(
        'unreadable',
        file,
        'is a PDF that cannot be read',
        'save it again, or save its text as a .txt file',
      )
    : refused('cut off', file, 'is a PDF whose end is missing', 'fetch the file again');
}

function withoutText(file: string, bytes: Uint8Array, lost: number): Problem {
  if (lost > 0 || !isComplete(bytes)) {
    return refused('cut off', file, 'is a PDF of which no page can be read', 'fetch the file again');
  }
  return refused(
    'no text',
    file,
    'is a PDF without text (a scan, or a font that gives no letters)',
    REMEDY_SCAN,
  );
}

/** Whether the end mark stands where a whole file has it. */
function isComplete(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF');
}

/**
 * Whether a font names an encoding that only a table outside the file explains (`/90ms-RKSJ-H`), as
 * programs wrote it before 2005. Newer files, which hide such names in compressed parts, do without.
 */
function hasOldJapaneseFont(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ENCODING = /\/Encoding\s{0,3}\/(?:[\w-]{0,12}(?:RKSJ|EUC|UCS2|UTF16)-(?:HW-)?)?[HV]\b/;
  return ENCODING.test(file.toString('latin1'));
}
