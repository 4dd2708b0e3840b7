interface Enough {
  /** For a line's value to be the answer. */
  readonly value: number;
  /** For the line to be shown. */
  readonly passage: number;
  /** To say yes or no. */
  readonly truth: number;
  /** For the value of a line that is the only one to have anything of the wanted sort and to speak of it. */
  readonly sort: number;
}

/** How much of the question's terms a line must have. */
export const ENOUGH = {
  named: { value: 0.55, passage: 0.7, truth: 0.65, sort: 0.45 },
  /** What the ledger should know and does not is told in the text only where the text is plain. */
  instead: { value: 0.8, passage: Number.POSITIVE_INFINITY, truth: 0.65, sort: Number.POSITIVE_INFINITY },
  /** The same where a sentence is of the wanted sort or not at all: who is pictured, 自動更新. */
  insteadOfSort: { value: 0.65, passage: Number.POSITIVE_INFINITY, truth: 0.65, sort: 0.65 },
  /** A question that names no party must be answered by the words alone. */
  unnamed: { value: 0.8, passage: 0.85, truth: 0.9, sort: 0.65 },
} as const satisfies Readonly<Record<string, Enough>>;

/** How much of what is asked about. */
export const ENOUGH_OF_HEAD = 0.6;
