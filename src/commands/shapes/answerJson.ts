import { kindOf } from '../../core/answers/kindOf.js';
import type { Reply } from '../../core/bot.js';
import type { Ledger } from '../../core/ledger/ledger.js';
import { contradictionJson, partiesOf } from './ledgerJson.js';

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
