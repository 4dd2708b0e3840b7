import { decode } from './decode.js';
import type { Refusal } from './formatText.js';
import { noted, type Problem, refused } from './problem.js';

/** A file's bytes as text, with what its owner should know of them. */
export interface FileText {
  readonly kind: 'text';
  readonly text: string;
  readonly notes: readonly Problem[];
}

const ENCODINGS = 'UTF-8, UTF-16, Shift_JIS or EUC-JP';

/** Decodes a file and puts each way of failing into a sentence. */
export function decodeFile(file: string, bytes: Uint8Array, declared?: string): FileText | Refusal {
  const decoded = decode(bytes, declared);
  switch (decoded.kind) {
    case 'text':
      return decoded.text.trim() === ''
        ? { kind: 'refused', problem: empty(file) }
        : { ...decoded, notes: notesOn(file, decoded) };
    case 'binary':
      return refusal(
        'binary',
        file,
        'holds no text but binary data',
        'save the release as text, Markdown, HTML or PDF',
      );
    case 'garbled':
      return refusal(
        'garbled',
        file,
        'was saved after being opened in the wrong encoding and its characters are garbled',
        'save the original again as UTF-8',
      );
    case 'unknown encoding':
      return refusal(
        'encoding',
        file,
        `is not written in ${ENCODINGS} (line ${decoded.line} cannot be decoded)`,
        'save it again as UTF-8',
      );
  }
}

/** A file without any text. */
export function empty(file: string): Problem {
  return refused('empty', file, 'is empty', 'put the text of the release into it, or delete it');
}

function refusal(...problem: Parameters<typeof refused>): Refusal {
  return { kind: 'refused', problem: refused(...problem) };
}

function notesOn(file: string, { cut, lost }: { cut: boolean; lost: number }): Problem[] {
  const notes: Problem[] = [];
  if (cut) {
    const remedy = 'fetch it again if its end is missing';
    notes.push(
      noted('cut off', file, 'it ends in the middle of a character and seems to be cut off', remedy),
    );
  }
  if (lost > 0) {
    const matter = `${lost === 1 ? 'one of its characters was' : `${lost} of its characters were`} lost in an earlier conversion`;
    notes.push(noted('damaged', file, matter, 'save the original again as UTF-8'));
  }
  return notes;
}
