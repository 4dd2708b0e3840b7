import type { ParsedQuestion } from '../../questions/parse.js';
import type { Answer, Answered } from '../answer.js';
import { answerSearch, type SearchContext } from '../search/answerSearch.js';
import { match, termsOf, wordsOf } from '../search/terms.js';
import { partiesOf } from '../select.js';
import { leftOutOf } from './leftOut.js';

/** Whether the very sentences of an answer have these words. */
function areIn(words: readonly string[], { evidence }: Answered): boolean {
  const said = wordsOf(evidence.map(({ quote }) => quote).join('\n'));
  return termsOf(words).every((term) => match(term, said) > 0);
}

/** An answer to the whole question; else what the text says to all of it; else which words nothing is stated of. */
export function inFull(answer: Answer, parsed: ParsedQuestion, context: SearchContext): Answer {
  const { catalogue } = context;
  const words = answer.kind === 'answered' ? leftOutOf(answer, parsed, catalogue) : [];
  if (answer.kind !== 'answered' || words.length === 0) return answer;
  const { query } = answer;
  const told = answerSearch({ ...query, op: 'search' }, { ...context, isInstead: true });
  if (told.kind === 'answered' && areIn(words, told) && leftOutOf(told, parsed, catalogue).length === 0)
    return told;
  const parties = partiesOf(query, catalogue);
  const looked =
    parties.length > 0 ? catalogue.releasesOf(parties.map(({ id }) => id)) : catalogue.ledger.releases;
  return {
    kind: 'no-data',
    query,
    evidence: [],
    contradictions: [],
    reason: { type: 'left out', words, parties },
    lookedThrough: looked.length,
  };
}
