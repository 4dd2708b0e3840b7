import type { Release } from '../releases/release.js';
import type { Span } from '../text/span.js';
import { type Passage, sentenceSpans } from './passage.js';
import { PAIR_MARK } from './terms/japaneseTerms.js';
import { queryTerms, tokenize } from './terms/tokenize.js';

export interface FoundSentence {
  readonly releaseId: string;
  readonly sentence: Span;
  readonly quote: string;
  /** Share of the query's terms that the sentence has, 0 to 1; pairs of characters count half. */
  readonly coverage: number;
}

/** The sentences of a passage, the one that has most of the query's terms first. */
export function sentencesByCoverage(release: Release, passage: Passage, query: string): FoundSentence[] {
  const wanted = queryTerms(query);
  return sentenceSpans(release.text, passage)
    .map((sentence) => {
      const quote = release.text.slice(sentence.start, sentence.end);
      return { releaseId: release.id, sentence, quote, coverage: coverage(wanted, quote) };
    })
    .sort((a, b) => b.coverage - a.coverage);
}

/** How much of the terms a text has, 0 to 1. */
export function coverage(wanted: readonly string[], text: string): number {
  const present = new Set(tokenize(text));
  const weight = (term: string): number => (term.startsWith(PAIR_MARK) ? 0.5 : 1);
  const total = wanted.reduce((sum, term) => sum + weight(term), 0);
  if (total === 0) return 0;
  return wanted.reduce((sum, term) => sum + (present.has(term) ? weight(term) : 0), 0) / total;
}
