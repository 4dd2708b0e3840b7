import type { AnswerKind } from '../../core/answers/answer.js';
import type { Reply } from '../../core/bot.js';
import type { Ledger } from '../../core/ledger/ledger.js';
import { contradictionJson, partiesOf } from './ledgerJson.js';

/** What a line with two questions is called by: the best of its answers. */
const BEST_FIRST: readonly AnswerKind[] = [
  'answered',
  'passage',
  'ambiguous',
  'no-data',
  'not-understood',
  'out-of-scope',
];

/** How a message was answered: by the best of its answers. */
export function kindOf({ answers }: Pick<Reply, 'answers'>): AnswerKind {
  const kinds = new Set(answers.map(({ kind }) => kind));
  return BEST_FIRST.find((kind) => kinds.has(kind)) ?? 'not-understood';
}

/** The one JSON line of a question; `query` is what it was taken to ask, `text` the whole answer. */
export function answerJson(
  { answers, language, query, text, evidence, contradictions }: Reply,
  ledger: Ledger,
) {
  const party = partiesOf(ledger);
  return {
    kind: kindOf({ answers }),
    language,
    query,
    text,
    evidence,
    contradictions: contradictions.map((contradiction) => contradictionJson(contradiction, party)),
  };
}
