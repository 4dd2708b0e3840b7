/** What a language brings to finding passages. */
export interface RetrievalWords {
  /** Words that say nothing of what a passage is about. */
  readonly stopWords: ReadonlySet<string>;
  readonly asks: readonly AskedKind[];
}

/** A sort of answer: by what a question asks for it, and by what a sentence that gives it holds. */
export interface AskedKind {
  readonly kind: 'time' | 'number' | 'person' | 'place' | 'reason';
  /** Matches a question (folded, lower case) that asks for it. */
  readonly question: RegExp;
  /** Matches what may be the answer in a sentence (with its case); global. */
  readonly evidence: RegExp;
  /** Matches exactly what a question asks for, where it says more: 120人 for 何人, 45% for `what percentage`. */
  readonly exactly?: (question: string) => RegExp | undefined;
}
