import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeFile, empty } from './decodeFile.js';
import { formatOf, READ_FORMATS } from './format.js';
import type { FormatText, Refusal } from './formatText.js';
import { readMarkdown } from './markdown.js';
import { readPdf } from './pdf.js';
import { type Problem, type ProblemKind, refused } from './problem.js';
import { readWebPage } from './webPage.js';

/** Releases have a few kilobytes, a PDF with photographs a few megabytes. */
const LARGEST_BYTES = 10 * 1024 * 1024;

/** One file as a release's text, or the problem for which it was left out. */
export async function readReleaseFile(file: string): Promise<FormatText | Refusal> {
  const bytes = await readBytes(file);
  return bytes instanceof Uint8Array ? readReleaseBytes(file, bytes) : { kind: 'refused', problem: bytes };
}

/** The bytes of one file, or of a page by its address; `charset` is what whoever sent them said of them. */
export async function readReleaseBytes(
  file: string,
  bytes: Uint8Array,
  charset?: string,
): Promise<FormatText | Refusal> {
  if (bytes.length === 0) return { kind: 'refused', problem: empty(file) };
  try {
    return await readFormat(file, bytes, charset);
  } catch (error) {
    // A library gave up on it: one odd file must not keep the others from being read.
    const matter = `cannot be taken apart (${error instanceof Error ? error.message : error})`;
    return { kind: 'refused', problem: refused('unreadable', file, matter, 'save its text as a .txt file') };
  }
}

async function readFormat(file: string, bytes: Uint8Array, charset?: string): Promise<FormatText | Refusal> {
  const format = formatOf(basename(file), bytes);
  if (typeof format === 'object') {
    const problem = refused(
      'other format',
      file,
      `is ${format.other}`,
      `save the release as ${READ_FORMATS}`,
    );
    return { kind: 'refused', problem };
  }
  if (format === 'PDF') return readPdf(file, bytes);
  if (format === 'web page') return readWebPage(file, bytes, charset);
  const decoded = decodeFile(file, bytes, charset);
  return decoded.kind === 'refused' ? decoded : readMarkdown(file, decoded);
}

/** Looks at the size first: a file that is too large is never read. */
async function readBytes(file: string): Promise<Uint8Array | Problem> {
  try {
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) return notAFile(file, stat.isDirectory());
      if (stat.size > LARGEST_BYTES) return tooLarge(file, stat.size);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    return unreadable(file, (error as NodeJS.ErrnoException).code);
  }
}

function notAFile(file: string, isFolder: boolean): Problem {
  return isFolder
    ? refused('not a file', file, 'is a folder', 'name the files in it')
    : refused('not a file', file, 'is no ordinary file', 'put the release itself there');
}

function tooLarge(file: string, size: number): Problem {
  const matter = `has ${Math.ceil(size / 1024 / 1024)} MB where a release may have ${LARGEST_BYTES / 1024 / 1024}`;
  return refused('too large', file, matter, 'save only the text of the release');
}

const REASONS: Record<string, readonly [matter: string, remedy: string]> = {
  ENOENT: ['does not exist', 'check its name'],
  EACCES: ['may not be read by this user', 'give this user the right to read it'],
  EPERM: ['may not be read by this user', 'give this user the right to read it'],
  ELOOP: ['is a link that leads back to itself', 'delete the link'],
  EISDIR: ['is a folder', 'name the files in it'],
};

/** Why a file or a folder cannot be opened, by the system's error code. */
export function unreadable(file: string, code = 'unknown'): Problem {
  const kind: ProblemKind = 'unreadable';
  const [matter, remedy] = REASONS[code] ?? [
    `cannot be read (${code})`,
    'check the disk and the rights of the file',
  ];
  return refused(kind, file, matter, remedy);
}
