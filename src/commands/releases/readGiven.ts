import { resolve } from 'node:path';
import { textKey } from '../../adapters/sources/duplicates.js';
import { readReleaseFile } from '../../adapters/sources/file.js';
import { fetchArticle } from '../../adapters/sources/web/article.js';
import type { Fetcher } from '../../adapters/sources/web/fetcher.js';
import { canonicalAddress } from '../../core/sources/canonicalAddress.js';
import type { GivenRelease } from '../../core/sources/give.js';

/** A file or a page as a release, or one sentence that says why it is none. */
export type ReadGiven =
  | { readonly kind: 'read'; readonly release: GivenRelease; readonly notes: readonly string[] }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Whether what was given is an address of the web, and no file. */
export const isAddress = (given: string): boolean => /^https?:\/\//i.test(given);

/** Reads a file. */
export async function readGivenFile(file: string, now: number): Promise<ReadGiven> {
  const read = await readReleaseFile(file);
  if (read.kind === 'refused') return { kind: 'refused', sentence: read.problem.sentence };
  const { text, bodyStart, metadata } = read;
  const release = { text, bodyStart, metadata, digest: textKey(read), origin: resolve(file), addedAt: now };
  return { kind: 'read', release, notes: read.notes.map(({ sentence }) => sentence) };
}

/** Fetches a page, as a source would: HTML, or the PDF that it is or leads to. */
export async function fetchGiven(
  given: string,
  fetcher: Pick<Fetcher, 'get'>,
  now: number,
): Promise<ReadGiven> {
  const asked = canonicalAddress(given);
  if (asked === undefined) return { kind: 'refused', sentence: `${given} is no address of a web page.` };
  const found = await fetchArticle({ address: asked, sharesAddress: false }, fetcher);
  if (found.kind === 'not modified')
    return {
      kind: 'refused',
      sentence: `${asked} was asked without a condition, and says it is not modified.`,
    };
  if (found.kind !== 'article') return { kind: 'refused', sentence: found.sentence };
  const { text, bodyStart, metadata, digest, address, notes } = found;
  return {
    kind: 'read',
    release: { text, bodyStart, metadata, digest, origin: address, addedAt: now },
    notes,
  };
}
