import type { Evidence } from '../../core/facts/fact.js';

/** A place in a release: the whole sentence by `start`, `end` and `quote`, the words that give the value by `value`. */
export interface EvidenceJson {
  readonly releaseId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly value: { readonly start: number; readonly end: number };
}

export function evidenceJson({ releaseId, sentence, value, quote }: Evidence): EvidenceJson {
  const { start, end } = sentence;
  return { releaseId, start, end, quote, value: { start: value.start, end: value.end } };
}
