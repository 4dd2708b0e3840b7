import type { Answer, AnswerKind } from './answer.js';

/** What a message with two questions is called by: the best of its answers. */
const BEST_FIRST: readonly AnswerKind[] = [
  'answered',
  'passage',
  'ambiguous',
  'no-data',
  'not-understood',
  'out-of-scope',
];

/** How a message was answered: by the best of its answers. */
export function kindOf({ answers }: { readonly answers: readonly Answer[] }): AnswerKind {
  const kinds = new Set(answers.map(({ kind }) => kind));
  return BEST_FIRST.find((kind) => kinds.has(kind)) ?? 'not-understood';
}
