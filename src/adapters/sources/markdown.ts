import type { FileText } from './decodeFile.js';
import type { FormatText } from './formatText.js';
import { readFrontMatter } from './frontMatter.js';
import { noted } from './problem.js';

/**
 * A text with front matter, if it has one. The text stays the whole file, so that a place in it is
 * a place in the file. What a field does not give is left to the text, and its line is named.
 */
export function readMarkdown(file: string, { text, notes }: FileText): FormatText {
  const frontMatter = readFrontMatter(text);
  if (!frontMatter) return { kind: 'read', text, metadata: {}, bodyStart: 0, notes };
  const { metadata, bodyStart, mistakes } = frontMatter;
  const problems = mistakes.map(({ line, matter, remedy }) =>
    noted('front matter', file, `line ${line} of its front matter does not hold (${matter})`, remedy),
  );
  return { kind: 'read', text, metadata, bodyStart, notes: [...notes, ...problems] };
}
