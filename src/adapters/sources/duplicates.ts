import { createHash } from 'node:crypto';
import type { FormatText } from './formatText.js';
import { type Problem, refused } from './problem.js';

export interface ReadFile {
  readonly file: string;
  readonly read: FormatText;
}

/**
 * Keeps one file of each release. Two files are the same release where their letters and digits are,
 * whatever their format, encoding, line breaks and front matter; the one that says more of itself
 * (title, date, url) is kept, else the first.
 */
export function withoutDuplicates(files: readonly ReadFile[]): {
  kept: ReadFile[];
  problems: Problem[];
  /** The file of each digest of a text. */
  byText: ReadonlyMap<string, ReadFile>;
} {
  const byText = new Map<string, ReadFile>();
  const left: { file: string; key: string }[] = [];
  for (const candidate of files) {
    const key = textKey(candidate.read);
    const holder = byText.get(key);
    if (holder && fields(holder) >= fields(candidate)) {
      left.push({ file: candidate.file, key });
      continue;
    }
    if (holder) left.push({ file: holder.file, key });
    byText.set(key, candidate);
  }
  const kept = new Set(byText.values());
  const problems = left.map(({ file, key }) => duplicate(file, byText.get(key)!.file));
  return { kept: files.filter((candidate) => kept.has(candidate)), problems, byText };
}

function duplicate(file: string, kept: string): Problem {
  return refused('duplicate', file, `holds the same release as ${kept}`, 'delete the one that is not needed');
}

function fields({ read }: ReadFile): number {
  return Object.keys(read.metadata).length;
}

/** A digest of the letters and digits: a large corpus is not kept in memory twice. */
export function textKey({ text, bodyStart }: FormatText): string {
  const letters = text
    .slice(bodyStart)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return createHash('sha256').update(letters).digest('base64');
}
