import type { Release } from '../../releases/release.js';
import type { Span } from '../../text/span.js';
import { type Passage, sentenceSpans } from '../passage.js';
import { foldForSearch } from '../terms/foldForSearch.js';
import { wordTerms } from '../terms/tokenize.js';
import { writtenWords } from '../terms/writtenWords.js';

/** A text as questions are held against it. */
export interface Analysed {
  /** Its words with a space before and behind each; Japanese runs are whole: ` the 提携先 city `. */
  readonly spaced: string;
  /** The terms of its words in order. */
  readonly terms: readonly string[];
}

export interface AnalysedSentence extends Analysed, Span {
  /** As it is written, with compatibility forms unified. */
  readonly written: string;
}

/** A passage taken apart. */
export interface AnalysedPassage {
  readonly title: Analysed;
  readonly sentences: readonly AnalysedSentence[];
  /** All of it, with a line feed between any two parts. */
  readonly spaced: string;
  /** Terms in all, the title's among them. */
  readonly length: number;
}

export function analyse(text: string): Analysed {
  const words = writtenWords(foldForSearch(text));
  return {
    spaced: ` ${words.map((word) => word.text).join(' ')} `,
    terms: words.flatMap(wordTerms),
  };
}

export function analysePassage(release: Release, passage: Passage): AnalysedPassage {
  const title = analyse(release.title);
  const sentences = sentenceSpans(release.text, passage).map(({ start, end }) => {
    const text = release.text.slice(start, end);
    return { start, end, written: text.normalize('NFKC'), ...analyse(text) };
  });
  const length = sentences.reduce((sum, { terms }) => sum + terms.length, title.terms.length);
  const spaced = [title, ...sentences].map((part) => part.spaced).join('\n');
  return { title, sentences, spaced, length };
}
